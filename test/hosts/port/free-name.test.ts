import { freeName } from '../../../src/hosts/port/sheet-set';

test.each([
  ['勾稽核对报告', [], '勾稽核对报告'],
  ['勾稽核对报告', ['勾稽核对报告'], '勾稽核对报告 (2)'],
  ['Report', ['REPORT', 'report (2)'], 'Report (3)'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
])('%s beside %j is %s', (wanted, taken, expected) => {
  expect(freeName(wanted, taken)).toBe(expected);
});
