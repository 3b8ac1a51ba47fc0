import { kindOf } from '../../../src/budget/locating/cause';

test.each([
  ['separator', 'separator'],
  ['shifted-block', 'shifted-row'],
  ['parent-figure', 'unknown'],
  ['unknown', 'unknown'],
] as const)('the contract calls %s %s', (errorType, kind) => {
  expect(kindOf(errorType)).toBe(kind);
});
