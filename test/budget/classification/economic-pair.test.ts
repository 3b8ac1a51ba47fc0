import { crosswalk } from '../../../src/budget/classification/crosswalk';
import { listedName } from '../../../src/budget/classification/classification';
import { isUsualPair } from '../../../src/budget/classification/economic-pair';

test.each([
  ['30101', '50101', true],
  ['30101', '50501', true],
  ['30107', '50101', true],
  ['30217', '50206', true],
  ['30240', '50201', true],
  ['30101', '50201', false],
  ['30305', '50905', false],
  ['301', '501', true],
  ['301', '505', true],
  ['301', '502', false],
  ['302', '502', true],
  ['30101', '505', true],
  ['30199', '99999', false],
  ['30999', '50499', true],
  ['31299', '50799', true],
  ['30499', '50101', undefined],
  ['', '50101', undefined],
])('department %s under government %s: %p', (department, government, usual) => {
  expect(isUsualPair(department, government)).toBe(usual);
});

test('the crosswalk names listed codes only, each pair once', () => {
  const pairs = crosswalk.flatMap(([government, , departments]) =>
    departments.split(' ').map((department) => [department, government] as const),
  );
  expect(
    pairs.filter(
      ([department, government]) =>
        listedName('departmentEconomic', department) === undefined ||
        listedName('governmentEconomic', government) === undefined,
    ),
  ).toEqual([]);
  expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length);
});
