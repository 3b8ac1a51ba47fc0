import type { Workbook } from '../../src/workbook/workbook';
import { workbookOf } from '../budget/workbook-of';
import { withoutRow, withRowTwice } from '../generate/errors/sheet-rows';

const BOOK = workbookOf(
  { s: [['head'], [1], [2], [4], [{ formula: 'SUM(A2:A4)' }], [{ formula: 'A3+A5' }]] },
  { s: ['B2:B3'] },
);

describe('a row', () => {
  it('that is left out takes the ranges that span it along', () => {
    expect(columnOf(withoutRow(BOOK, 's', 1))).toEqual(['head', 2, 4, '=SUM(A2:A3)', '=A2+A4']);
  });

  it('at the end of a range shortens it', () => {
    expect(columnOf(withoutRow(BOOK, 's', 3))).toEqual(['head', 1, 2, '=SUM(A2:A3)', '=A3+A4']);
  });

  it('is not left out where a formula refers to it alone', () => {
    expect(withoutRow(BOOK, 's', 2)).toBeUndefined();
  });

  it('that is pasted again makes the ranges that span it longer', () => {
    expect(columnOf(withRowTwice(BOOK, 's', 1))).toEqual(['head', 1, 1, 2, 4, '=SUM(A2:A5)', '=A4+A6']);
  });

  it('that is pasted again below the end of a range is not in it', () => {
    expect(columnOf(withRowTwice(BOOK, 's', 3))).toEqual(['head', 1, 2, 4, 4, '=SUM(A2:A4)', '=A3+A6']);
  });

  it.each([
    ['left out', withoutRow(BOOK, 's', 1), { top: 1, bottom: 1 }],
    ['pasted again', withRowTwice(BOOK, 's', 1), { top: 1, bottom: 3 }],
  ])('of a merge that is %s changes its height', (_, workbook, edges) => {
    expect(workbook?.sheets[0]?.merges).toMatchObject([edges]);
  });
});

function columnOf(workbook: Workbook | undefined): unknown[] {
  return (workbook?.sheets[0]?.rows ?? []).map(({ cells: [cell] }) =>
    cell?.formula === undefined ? cell?.value : `=${cell.formula}`,
  );
}
