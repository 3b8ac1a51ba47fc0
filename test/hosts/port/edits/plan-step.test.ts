import { planStep } from '../../../../src/hosts/port/edits/plan-step';
import { madeStep } from '../../../../src/hosts/port/edits/step';
import type { CheckedEdit, CheckedRow } from '../../../../src/hosts/port/edits/preconditions';
import type { CellEdit } from '../../../../src/hosts/port/edit';

function cell(row: number, amount: string | null, sheet = 'one'): CheckedEdit<CellEdit> {
  const standing = { value: '12. 362000' };
  return {
    edit: { kind: 'cell', at: { sheet, row, column: 3 }, standing, content: { amount }, decimals: 6 },
    sheet,
    content: { ...standing, format: '@' },
  };
}

function row(before: number, text: string, sheet = 'one'): CheckedRow {
  const standing = { value: 'next' };
  const cells = [
    { column: 0, content: { text } },
    { column: 3, content: { amount: '64.800000' } },
  ];
  return {
    edit: { kind: 'row', before: { sheet, row: before, column: 0 }, standing, cells },
    sheet,
    content: { ...standing, format: 'General' },
    values: { first: 0, values: ['next', 3] },
  };
}

test('a text becomes the amount, in a format that shows the table’s decimals', () => {
  const [written] = planStep({ cells: [cell(4, '12.362000')], rows: [] }).cells;
  expect(written?.before).toEqual({ value: '12. 362000', format: '@' });
  expect(written?.after).toEqual({ value: 12.362, format: '#,##0.000000' });
});

test('a number takes the format of its column where its own hides decimals, and that is told of the step', () => {
  const standing = { value: 12599200 };
  const edit = { ...cell(4, '12.599200').edit, standing, format: '#,##0.000000' };
  const [hidden, shown] = ['#,##0', '0.0000'].map((format) => ({
    edit,
    sheet: 'one',
    content: { ...standing, format },
  }));
  if (!hidden || !shown) throw new Error('no cells');
  const { cells, rows } = planStep({
    cells: [hidden, { ...shown, edit: { ...edit, format: 'General' } }],
    rows: [],
  });
  expect(cells.map(({ after }) => after)).toEqual([
    { value: 12.5992, format: '#,##0.000000' },
    { value: 12.5992, format: '0.0000' },
  ]);
  expect(cells.map(({ isReformatted }) => isReformatted)).toEqual([true, false]);
  expect(madeStep({ cells, rows })).toEqual({ status: 'done', cells: 2, reformatted: 1 });
});

test('an amount that does not belong there goes, and the format stays', () => {
  expect(planStep({ cells: [cell(4, null)], rows: [] }).cells[0]?.after).toEqual({
    value: null,
    format: '@',
  });
});

test('a name moves in as it is, and the format stays', () => {
  const edit = { ...cell(4, null).edit, content: { text: '本年收入合计' } };
  expect(planStep({ cells: [{ ...cell(4, null), edit }], rows: [] }).cells[0]?.after).toEqual({
    value: '本年收入合计',
    format: '@',
  });
});

test('rows stand where they will after all of them are in, those before the same row in the order given', () => {
  const { rows } = planStep({ cells: [], rows: [row(20, 'd'), row(4, 'a'), row(4, 'b'), row(9, 'c')] });
  expect(rows.map((each) => [each.row, each.cells[0]?.value])).toEqual([
    [4, 'a'],
    [5, 'b'],
    [11, 'c'],
    [23, 'd'],
  ]);
});

test('cells move down by the rows inserted above them, on their own sheet only', () => {
  const { cells } = planStep({
    cells: [cell(3, '1'), cell(4, '1'), cell(10, '1'), cell(10, '1', 'two')],
    rows: [row(4, 'a'), row(9, 'b')],
  });
  expect(cells.map((each) => each.row)).toEqual([3, 5, 12, 10]);
});

test('a new row’s amount knows how many decimals it is printed with', () => {
  const [inserted] = planStep({ cells: [], rows: [row(4, 'a')] }).rows;
  expect(inserted?.cells[1]).toEqual({
    column: 3,
    value: 64.8,
    shown: { amount: '64.800000', decimals: 6, prevailing: undefined },
  });
});
