import fc from 'fast-check';
import { differencesBetween } from '../../src/workbook/differences';
import type { Difference } from '../../src/workbook/differences';
import { a1 } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import { Sheet } from '../../src/workbook/sheet';
import { Workbook } from '../../src/workbook/workbook';

type Value = string | number | null;

/** A sheet of rows; a text that begins with `=` is a formula. */
function sheetOf(rows: readonly (readonly Value[])[], name = '支出'): Sheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): Cell[] => {
      if (value === null) return [];
      const isFormula = typeof value === 'string' && value.startsWith('=');
      return [{ row, column, ...(isFormula ? { value: 1, formula: value.slice(1) } : { value }) }];
    }),
  );
  return new Sheet({ name, cells });
}

const ROWS = [
  ['科目', '金额'],
  ['工资', 10],
  ['津贴', 20],
  [null, 30],
  ['奖金', 40],
  ['合计', '=SUM(B2:B5)'],
] as const;

function told(difference: Difference): string {
  switch (difference.kind) {
    case 'cell': {
      const text = ({ value, formula }: { value: unknown; formula?: string }): string =>
        formula === undefined ? String(value) : `=${formula}`;
      return `${a1(difference.at)} ${text(difference.before)} → ${text(difference.after)}`;
    }
    case 'rows':
      return `${difference.gap.count} ${difference.gap.kind} at ${difference.gap.row + 1}`;
    case 'sheet':
      return `${difference.sheet} ${difference.change}`;
  }
}

function toldBetween(later: readonly (readonly Value[])[]): string[] {
  return differencesBetween(new Workbook([sheetOf(ROWS)]), new Workbook([sheetOf(later)])).map(told);
}

function changed(row: number, values: readonly Value[]): readonly (readonly Value[])[] {
  return ROWS.map((own, i) => (i === row ? values : own));
}

const [head, wages, allowance, nameless, bonus, total] = ROWS;

test.each<[string, readonly (readonly Value[])[], string[]]>([
  ['nothing', ROWS, []],
  ['an amount', changed(1, ['工资', 11]), ['B2 10 → 11']],
  ['an amount taken out', changed(1, ['工资', null]), ['B2 10 → null']],
  ['a name', changed(1, ['工资福利', 10]), ['A2 工资 → 工资福利']],
  ['a formula in the place of an amount', changed(1, ['工资', '=5+5']), ['B2 10 → =5+5']],
  ['a formula', changed(5, ['合计', '=SUM(B2:B4)']), ['B6 =SUM(B2:B5) → =SUM(B2:B4)']],
  [
    'a row put in, with a formula that follows',
    [head, wages, ['补贴', 5], allowance, nameless, bonus, ['合计', '=SUM(B2:B6)']],
    ['1 inserted at 3', 'A3 null → 补贴', 'B3 null → 5'],
  ],
  ['a row taken out', [head, wages, nameless, bonus, ['合计', '=SUM(B2:B4)']], ['1 removed at 3']],
  [
    'a row put in, and another one taken out',
    [head, ['补贴', 5], wages, nameless, bonus, total],
    ['1 inserted at 2', '1 removed at 4', 'A2 null → 补贴', 'B2 null → 5'],
  ],
  [
    'rows put in at the end',
    [...ROWS, ['注：', null], ['补贴', 5]],
    ['A7 null → 注：', 'A8 null → 补贴', 'B8 null → 5'],
  ],
  [
    'an amount in a row that has moved',
    [head, ['补贴', 5], wages, ['津贴', 25], nameless, bonus, ['合计', '=SUM(B2:B6)']],
    ['1 inserted at 2', 'A2 null → 补贴', 'B2 null → 5', 'B4 20 → 25'],
  ],
])('tells %s', (_, later, expected) => {
  expect(toldBetween(later)).toEqual(expected);
});

test('a formula that gives something else than before was not changed', () => {
  const before = new Sheet({ name: '支出', cells: [{ row: 0, column: 0, value: 10, formula: 'B1' }] });
  const after = new Sheet({ name: '支出', cells: [{ row: 0, column: 0, value: 20, formula: 'B1' }] });
  expect(differencesBetween(new Workbook([before]), new Workbook([after]))).toEqual([]);
});

test('tells sheets that came and went', () => {
  const [one, other] = [sheetOf(ROWS, '收入'), sheetOf(ROWS, '支出')];
  expect(differencesBetween(new Workbook([one]), new Workbook([other])).map(told)).toEqual([
    '支出 added',
    '收入 removed',
  ]);
});

test('a formula of another sheet that follows rows was not changed', () => {
  const follower = (formula: string): Sheet => sheetOf([['合计', `=${formula}`]], '总表');
  const later = [head, ['补贴', 5], ...ROWS.slice(1)];
  const differences = differencesBetween(
    new Workbook([sheetOf(ROWS), follower('支出!$B$6')]),
    new Workbook([sheetOf(later), follower('支出!$B$7')]),
  );
  expect(differences.map(told)).toEqual(['1 inserted at 2', 'A2 null → 补贴', 'B2 null → 5']);
});

test('what is the same after edits of some cells is made known by those cells, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.constant(1), fc.integer({ min: -99, max: 99 })), { maxLength: 8 }),
      (edits) => {
        const before = new Workbook([sheetOf(ROWS)]);
        const after = before.with(
          edits.map(([row, column, value]) => ({ sheet: '支出', row, column, content: { value } })),
        );
        const found = differencesBetween(before, after).flatMap((each) =>
          each.kind === 'cell' ? [each] : [],
        );
        const back = after.with(found.map(({ at, before: content }) => ({ ...at, content })));
        expect(differencesBetween(before, back)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
