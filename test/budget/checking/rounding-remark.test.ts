import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import { columnTotal } from '../../../src/budget/identities/within/column-total';
import { rowTotal } from '../../../src/budget/identities/within/row-total';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import { expenditureSheet } from '../sheet-sources/expenditure';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

const salary = ['2010301-行政运行', '50101', '30101'];
const goods = ['2010302-一般行政管理事务', '50201', '30201'];
const total = ['合计', null, null];

function remarksOn(rows: SheetSource) {
  const book = readBook(workbookOf({ '03': expenditureSheet(rows) }));
  const { findings, verdict } = checkBook(book, [rowTotal, columnTotal], { numbers: ['03'] });
  return { remarks: findings.filter(({ rule }) => rule.id === 'rounding'), verdict };
}

test('no gaps, no remark', () => {
  expect(
    remarksOn([
      [...salary, '3.00', '3.00'],
      [...total, '3.00', '3.00'],
    ]),
  ).toEqual({ remarks: [], verdict: 'pass' });
});

test('all gaps are one remark, with their number and the largest', () => {
  const { remarks, verdict } = remarksOn([
    [...salary, '3.33', '1.66', '1.66'],
    [...goods, '3.33', '3.33'],
    [...total, '6.67', '5.00', '1.66'],
  ]);
  const [remark] = remarks;
  expect(verdict).toBe('pass');
  expect(remarks).toHaveLength(1);
  expect(remark).toMatchObject({ severity: 'info', outcome: 'fail', decimals: 2, values: { count: 4 } });
  expect(remark?.values.largest).toEqual(Amount.fromDecimal('0.01'));
  expect([remark?.at, ...(remark?.cells ?? [])].map((cell) => cell && a1(cell))).toEqual([
    'D5',
    'D7',
    'D7',
    'E7',
  ]);
});

test('a gap beyond rounding stays a finding of its own', () => {
  const { remarks, verdict } = remarksOn([
    [...salary, '3.33', '3.32'],
    [...goods, '3.33', '3.13'],
    [...total, '6.66', '6.45'],
  ]);
  expect(verdict).toBe('fail');
  expect(remarks).toHaveLength(1);
  expect(remarks[0]?.values.count).toBe(1);
});
