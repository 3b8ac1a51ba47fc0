import { checkBook } from '../../../src/budget/checking/check-book';
import type { Rule } from '../../../src/budget/identities/rule';
import { columnTotal } from '../../../src/budget/identities/within/column-total';
import { missingTotal } from '../../../src/budget/identities/within/missing-total';
import { rowTotal } from '../../../src/budget/identities/within/row-total';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import { basicExpenditureSheet } from '../sheet-sources/basic-expenditure';
import { expenditureSheet } from '../sheet-sources/expenditure';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

const rules: readonly Rule[] = [columnTotal, rowTotal];

function check(sheets: Readonly<Record<string, SheetSource>>, by: readonly Rule[] = rules) {
  return checkBook(readBook(workbookOf(sheets)), by, { numbers: Object.keys(sheets) });
}

const salary = ['2010301-行政运行', '50101', '30101'];
const total = ['合计', null, null];
const sound = expenditureSheet([
  [...salary, 3, 3],
  [...total, 3, 3],
]);

test('a book that holds', () => {
  const { verdict, counts, findings, equations } = check({ '03': sound });
  expect({ verdict, findings }).toEqual({ verdict: 'pass', findings: [] });
  expect(counts).toEqual({ pass: 4, fail: 0, cannotJudge: 0, notApplicable: equations.length - 4 });
});

test('a book in which nothing was proved is incomplete', () => {
  expect(check({ 封面: [['某街道 2026 年部门预算']] })).toMatchObject({
    verdict: 'incomplete',
    counts: { pass: 0, fail: 0, cannotJudge: 0, notApplicable: 0 },
    findings: [],
  });
});

test.each<[name: string, rows: SheetSource, by: readonly Rule[], verdict: string]>([
  [
    'an error fails',
    [
      [...salary, 3, 2],
      [...total, 3, 2],
    ],
    [rowTotal],
    'fail',
  ],
  [
    'what cannot be judged is incomplete',
    [
      [...salary, 3, '三'],
      [...total, 3, 3],
    ],
    [rowTotal],
    'incomplete',
  ],
  [
    'a warning that cannot be judged is incomplete',
    [
      [...salary, 3, 3],
      [...salary, 1, 1],
    ],
    [missingTotal],
    'incomplete',
  ],
  [
    'rounding passes',
    [
      [...salary, '3.01', '3.00'],
      [...total, '3.00', '3.00'],
    ],
    [rowTotal],
    'pass',
  ],
])('verdict: %s', (_, rows, by, verdict) => {
  expect(check({ '03': expenditureSheet(rows) }, by).verdict).toBe(verdict);
});

test('a finding names its cell, what stands there, what it should hold, and every cell that takes part', () => {
  const [finding] = check(
    {
      '03': expenditureSheet([
        [...salary, 3, 3],
        [...total, 5, 3],
      ]),
    },
    [columnTotal],
  ).findings;
  expect(finding?.at).toEqual({ sheet: '03', row: 5, column: 3 });
  expect(finding?.cells).toEqual([{ sheet: '03', row: 4, column: 3 }]);
  expect([finding?.observed, finding?.expected, finding?.difference].map(String)).toEqual(['5', '3', '2']);
  expect(finding).toMatchObject({
    id: 'f1',
    outcome: 'fail',
    severity: 'error',
    decimals: 6,
    values: { unit: '万元' },
  });
});

test('a blank cell has no observed amount', () => {
  const [finding] = check(
    {
      '03': expenditureSheet([
        [...salary, 3, 3],
        [...total, null, 3],
      ]),
    },
    [columnTotal],
  ).findings;
  expect(finding).not.toHaveProperty('observed');
  expect(String(finding?.expected)).toBe('3');
});

test('what cannot be judged names the cell that cannot be read, and no amounts', () => {
  const [finding] = check(
    {
      '03': expenditureSheet([
        [...salary, '三', 3],
        [...total, 3, 3],
      ]),
    },
    [columnTotal],
  ).findings;
  expect(finding && a1(finding.at)).toBe('D5');
  expect(finding).toMatchObject({
    outcome: 'cannot-judge',
    severity: 'info',
    values: { unreadable: '03 D5' },
  });
  expect(finding).not.toHaveProperty('expected');
});

test('findings come by sheet, row and column, whatever the order of rules and tables', () => {
  const sheets = {
    '07': basicExpenditureSheet([
      ['50101', '30101', 3, 2],
      ['合计', null, 4, 3],
    ]),
    '03': expenditureSheet([
      [...salary, 3, 2],
      [...total, 4, 3],
    ]),
  };
  const cells = (by: readonly Rule[]) => check(sheets, by).findings.map(({ at }) => `${at.sheet}!${a1(at)}`);
  expect(cells([columnTotal, rowTotal])).toEqual([
    '07!C5',
    '07!C6',
    '07!C6',
    '07!D6',
    '03!D5',
    '03!D6',
    '03!D6',
    '03!E6',
  ]);
  expect(cells([rowTotal, columnTotal])).toEqual(cells([columnTotal, rowTotal]));
});
