import { a1, parseA1 } from '../../src/workbook/address';
import { textOf } from '../../src/workbook/cell';
import type { CellChange } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';
import { workbookOf } from '../budget/workbook-of';

const workbook = workbookOf({ 甲: [['合计', 1], [], ['办公费', null, 3]], 乙: [[7]] }, { 甲: ['A1:A2'] });

function edit(cell: string, content: CellChange['content'], sheet = '甲'): CellChange {
  const place = parseA1(cell);
  if (!place) throw new Error(`Not a cell: ${cell}`);
  return { sheet, ...place, content };
}

function cellsIn(book: Workbook, name = '甲'): string[] {
  const rows = book.sheet(name)?.rows ?? [];
  return rows.flatMap(({ cells }) => cells.map((cell) => `${a1(cell)} ${textOf(cell)}`));
}

describe('a workbook after edits', () => {
  test.each([
    {
      name: 'another value',
      edits: [edit('B1', { value: 2 })],
      cells: ['A1 合计', 'B1 2', 'A3 办公费', 'C3 3'],
    },
    {
      name: 'a cell between others',
      edits: [edit('B3', { value: 2 })],
      cells: ['A1 合计', 'B1 1', 'A3 办公费', 'B3 2', 'C3 3'],
    },
    {
      name: 'a new row',
      edits: [edit('C2', { value: 2 })],
      cells: ['A1 合计', 'B1 1', 'C2 2', 'A3 办公费', 'C3 3'],
    },
    { name: 'a cell emptied', edits: [edit('B1', undefined)], cells: ['A1 合计', 'A3 办公费', 'C3 3'] },
    {
      name: 'a blank emptied',
      edits: [edit('D9', undefined)],
      cells: ['A1 合计', 'B1 1', 'A3 办公费', 'C3 3'],
    },
    {
      name: 'two edits of a cell',
      edits: [edit('B1', { value: 2 }), edit('B1', { value: 4 })],
      cells: ['A1 合计', 'B1 4', 'A3 办公费', 'C3 3'],
    },
  ])('holds $name', ({ edits, cells }) => {
    const before = cellsIn(workbook);
    expect(cellsIn(workbook.with(edits))).toEqual(cells);
    expect(cellsIn(workbook)).toEqual(before);
  });

  it('has no row where the last cell of one was emptied', () => {
    const emptied = workbook.with([edit('A3', undefined), edit('C3', undefined)]).sheet('甲');
    expect(emptied?.rows.map(({ index }) => index)).toEqual([0]);
  });

  it('keeps formula and format, and what is merged', () => {
    const content = { value: 2, formula: 'C3-1', format: '0.00' };
    const edited = workbook.with([edit('B1', content)]);
    expect(edited.cell({ sheet: '甲', row: 0, column: 1 })).toEqual({ row: 0, column: 1, ...content });
    expect(edited.sheet('甲')?.mergeAt({ row: 1, column: 0 })).toEqual({
      top: 0,
      left: 0,
      bottom: 1,
      right: 0,
    });
  });

  it('shares the sheets and rows that no edit touches', () => {
    const edited = workbook.with([edit('B1', { value: 2 })]);
    expect(edited.sheet('乙')).toBe(workbook.sheet('乙'));
    expect(edited.sheet('甲')?.row(2)).toBe(workbook.sheet('甲')?.row(2));
    expect(edited.sheet('甲')?.row(0)).not.toBe(workbook.sheet('甲')?.row(0));
  });

  it('is refused where there is no such sheet', () => {
    expect(() => workbook.with([edit('A1', undefined, '丙')])).toThrow('The workbook has no sheet 丙');
  });
});
