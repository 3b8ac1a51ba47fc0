import { check } from '../../src/budget/check';
import { reportView } from '../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../src/budget/reporting/view/report-view';
import { cellHint } from '../../src/workbench/cell-hint';
import { placeNamed } from '../hosts/grid/place-named';
import { SHEET, smallBook } from '../session/small-book';

function reportOn(total: number): ReportView {
  const { result, diagnosis } = check(smallBook(total));
  return reportView(result, diagnosis, 'zh-CN');
}

test.each([
  ['D7', { title: '数字写错', change: { now: '600', then: '60' } }],
  // Only part of what does not add up: all is said.
  ['D4', { title: '数字写错', sentence: expect.stringContaining('600 应为 60') as string }],
  ['E6', undefined],
  ['A1', undefined],
])('of %s it says %j', (cell, hint) => {
  expect(cellHint(reportOn(600), placeNamed(`${SHEET}!${cell}`))).toEqual(hint);
});

test('nothing where nothing is wrong', () => {
  expect(cellHint(reportOn(60), placeNamed(`${SHEET}!D7`))).toBeUndefined();
});
