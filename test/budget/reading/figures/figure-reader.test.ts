import { FigureReader, holdsAmount } from '../../../../src/budget/reading/figures/figure-reader';
import type { Figure } from '../../../../src/budget/tables/figure';
import { FormulaResults } from '../../../../src/budget/reading/figures/formula-results';
import type { CellSource } from '../../workbook-of';
import { workbookOf } from '../../workbook-of';

const DECIMALS = 2;

/** The figure that a cell of a table in 万元 with two decimals is read as. */
function figureOf(source: CellSource): Figure {
  const workbook = workbookOf({ S: [[source]] });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet');
  return new FigureReader(sheet, '万元', DECIMALS, new FormulaResults(workbook)).at({ row: 0, column: 0 });
}

test.each<[CellSource, string, number]>([
  [12.5, '12.5', 2],
  [0, '0', 2],
  [-3, '-3', 2],
  [0.1 + 0.2, '0.3', 2],
  [12.345678, '12.345678', 6],
  [{ value: 12.5, format: '#,##0.000000' }, '12.5', 6],
  [{ value: 12, format: '#,##0' }, '12', 2],
  [{ value: 12_345, format: '0!.0000' }, '1.2345', 4],
  ['1,234.50', '1234.5', 2],
  ['36.000000', '36', 6],
  ['36', '36', 2],
  ['（1.20）', '-1.2', 2],
  ['１２．５', '12.5', 1],
  [' 12.5 ', '12.5', 1],
  ['5000元', '0.5', 2],
  ['1.2亿元', '12000', 1],
])('%j is %s, printed with %i decimals', (source, amount, decimals) => {
  const figure = figureOf(source);
  expect([figure.state, figure.amount?.toString(), figure.decimals, figure.unit]).toEqual([
    'amount',
    amount,
    decimals,
    '万元',
  ]);
});

test.each<[CellSource]>([[null], [''], ['   '], ['-'], ['—'], ['/'], ['——'], ['无']])(
  '%j is blank',
  (source) => {
    expect(figureOf(source)).toMatchObject({ state: 'blank', decimals: DECIMALS });
  },
);

test.each<[CellSource]>([['见附件'], ['#REF!'], ['12个'], [{ formula: 'NPV(1,2)' }]])(
  '%j is unreadable, and its cell is kept',
  (source) => {
    const figure = figureOf(source);
    expect(figure.state).toBe('unreadable');
    expect(figure.amount).toBeUndefined();
    expect(figure.cell).toBeDefined();
  },
);

test('a text says how sure its reading is', () => {
  expect(figureOf('12.50').text?.sureness).toBe('certain');
  expect(figureOf('11,262,466491').text?.sureness).not.toBe('certain');
  expect(figureOf(12.5).text).toBeUndefined();
});

test('a formula saved without a result is computed', () => {
  expect(figureOf({ formula: '1+2*3' })).toMatchObject({ state: 'amount', decimals: DECIMALS });
  expect(figureOf({ formula: '1+2*3' }).amount?.toString()).toBe('7');
});

test('a saved result stands, whatever the formula', () => {
  expect(figureOf({ formula: '1+1', value: 5 }).amount?.toString()).toBe('5');
});

test.each<[CellSource, boolean]>([
  [1, true],
  [0, true],
  ['1,234.50', true],
  ['-', false],
  ['', false],
  ['收入', false],
  ['一、2', false],
  ['2010302-行政运行', false],
])('whether %j holds an amount: %p', (source, holds) => {
  expect(holdsAmount(workbookOf({ S: [[source]] }).sheets[0]?.cell({ row: 0, column: 0 }))).toBe(holds);
});
