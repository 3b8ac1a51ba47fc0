import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import { parseA1 } from '../../src/workbook/address';
import { expenditureSheet } from '../budget/sheet-sources/expenditure';
import { procurementSheet } from '../budget/sheet-sources/procurement';
import { workbookOf } from '../budget/workbook-of';
import type { SheetSource } from '../budget/workbook-of';
import { hasAlternativeRow } from '../generate/errors/alternative-rows';
import { hasAlternativeRun } from '../generate/errors/alternative-runs';
import { hasAlternative } from '../generate/errors/alternatives';
import type { Change } from '../generate/errors/injected-error';

const salary = ['2010301-行政运行', '50101-工资奖金津补贴', '30101-基本工资'];
const goods = ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费'];

/** Books in which one cell is wrong, and whether another cell alone could be to blame. */
const CASES: readonly (readonly [name: string, sheet: SheetSource, wrong: string, alternative: boolean])[] = [
  [
    'a part of the only sum there is: the total may be wrong, or another part',
    procurementSheet([
      ['货物', 2],
      ['工程', 20],
      ['服务', 4],
      ['合计', 9],
    ]),
    'B5',
    true,
  ],
  [
    'a part of the only sum there is, too small for any other part to give way: the total may be wrong',
    procurementSheet([
      ['货物', 2],
      ['服务', 4],
      ['合计', 9],
    ]),
    'B4',
    true,
  ],
  [
    'where a row and a column meet',
    expenditureSheet([
      [...salary, 4, 1, 3],
      [...goods, 8, 5, 4],
      ['合计', null, null, 12, 5, 7],
    ]),
    'E6',
    false,
  ],
  [
    'where the totals of both rows follow by formulas: the total of the column may be wrong',
    expenditureSheet([
      [...goods, { formula: 'SUM(E5:F5)', value: 8 }, 5, 3],
      ['合计', null, null, { formula: 'SUM(E6:F6)', value: 9 }, 6, 3],
    ]),
    'E5',
    true,
  ],
];

describe('a wrong cell', () => {
  it.each(CASES)('%s', (_, source, wrong, alternative) => {
    const broken = checkBook(readBook(workbookOf({ s: source })));
    const place = parseA1(wrong);
    if (!place) throw new Error(`Not a cell: ${wrong}`);
    expect(broken.findings.map(({ outcome }) => outcome)).toContain('fail');
    expect(hasAlternative(broken, [{ at: { sheet: 's', ...place }, before: '0', after: '1' }])).toBe(
      alternative,
    );
  });
});

const meeting = ['2010302-一般行政管理事务', '50202-会议费', '30215-会议费'];

/** A table whose row of goods came to 8, 5 and 3 before. */
const ROWS: readonly (readonly [name: string, sheet: SheetSource, alternative: boolean])[] = [
  [
    'a row left blank beside it, which may lack what the total misses',
    expenditureSheet([
      [...salary, 4, 1, 3],
      [...goods, 2, 2, 0],
      [...meeting, null, null, null],
      ['合计', null, null, 12, 6, 6],
    ]),
    true,
  ],
  [
    'no row left blank',
    expenditureSheet([
      [...salary, 4, 1, 3],
      [...goods, 2, 2, 0],
      ['合计', null, null, 12, 6, 6],
    ]),
    false,
  ],
];

describe('a wrong row', () => {
  it.each(ROWS)('has %s', (_, source, alternative) => {
    const broken = checkBook(readBook(workbookOf({ s: source })));
    const changed: Change[] = [
      { at: { sheet: 's', row: 5, column: 3 }, before: '8', after: '2' },
      { at: { sheet: 's', row: 5, column: 5 }, before: '6', after: '0' },
    ];
    expect(hasAlternativeRow(broken, changed)).toBe(alternative);
  });
});

describe('rows shifted upwards', () => {
  const broken = checkBook(
    readBook(
      workbookOf({
        s: procurementSheet([
          ['货物', 20],
          ['工程', 4],
          ['服务', null],
          ['合计', 26],
        ]),
      }),
    ),
  );
  const run = { sheet: 's', rows: [3, 4, 5], others: [], columns: [1] };
  const changed: Change[] = [{ at: { sheet: 's', row: 3, column: 1 }, before: '2', after: '20' }];

  it('may have been so from the next row on, where only the total tells what was lost', () => {
    expect(hasAlternativeRun(broken, { ...run, isLower: false }, changed)).toBe(true);
  });

  it('leave a gap where they went downwards', () => {
    expect(hasAlternativeRun(broken, { ...run, isLower: true }, changed)).toBe(false);
  });
});
