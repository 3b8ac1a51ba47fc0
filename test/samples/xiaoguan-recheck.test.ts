import { checkBook, recheck } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import { textOf } from '../../src/workbook/cell';
import type { Cell, CellChange } from '../../src/workbook/cell';
import { described, foreignFigures } from '../budget/checking/described';
import { TIMES } from '../properties/runs';
import { sample } from './sample';

/** One cell in so many is edited. */
const ONE_IN = Math.max(1, Math.round(40 / TIMES));

const WRITTEN: readonly ((before: Cell) => CellChange['content'])[] = [
  (before) => ({ ...before, value: 12.34 }),
  () => undefined,
  (before) => ({ value: `${textOf(before)}，5` }),
  () => ({ value: '无' }),
  (before) => ({ ...before, format: '0.0' }),
];

test('the real sample checked again after an edit is what checking all of it gives', async () => {
  const before = checkBook(readBook(await sample('xiaoguan-2026-typed.xlsx')));
  const { workbook } = before.book;
  const cells = workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) => row.cells.map((cell) => ({ sheet: name, cell }))),
  );
  const chosen = cells.filter((_, i) => i % ONE_IN === 0);
  expect(chosen.length).toBeGreaterThan(0);
  for (const [i, { sheet, cell }] of chosen.entries()) {
    const content = WRITTEN[i % WRITTEN.length]?.(cell);
    const edited = workbook.with([{ sheet, row: cell.row, column: cell.column, content }]);
    const name = `${sheet}!${a1(cell)}`;
    const result = recheck(before, edited);
    expect({ name, said: described(result) }).toEqual({ name, said: described(checkBook(readBook(edited))) });
    expect(foreignFigures(result)).toEqual([]);
  }
});
