import { readBook } from '../../../src/budget/reading/read-book';
import { figureLabel, nameIn, totalName } from '../../../src/budget/tables/naming';
import type { CellValue } from '../../../src/workbook/cell';
import { expenditureSheet } from '../sheet-sources/expenditure';
import { procurementSheet } from '../sheet-sources/procurement';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';

test.each<readonly [value: CellValue, name: string | undefined]>([
  ['本年收入合计', '本年收入合计'],
  [' 小计 ', '小计'],
  ['2、上年结转结余', '2、上年结转结余'],
  ['Total', 'Total'],
  ['12. 362000', undefined],
  ['11,262,466491', undefined],
  ['12.36万元', undefined],
  ['—', undefined],
  ['无', undefined],
  ['XX', undefined],
  ['', undefined],
  [12.5, undefined],
  [null, undefined],
])('%j holds the name %j', (value, name) => {
  expect(nameIn({ row: 0, column: 0, value })).toBe(name);
});

const office = ['2010301-行政运行', '50101', '30101', 3, 3];

test.each<[sheet: SheetSource, row: number, name: string, total: string]>([
  [
    expenditureSheet([office, ['合计', null, null, 3, 3]]),
    0,
    '2010301-行政运行 50101 30101 · 基本支出',
    '支出预算总表 基本支出',
  ],
  [expenditureSheet([office, ['合计', null, null, 3, 3]]), 1, '合计行 · 基本支出', '支出预算总表 基本支出'],
  [
    procurementSheet([
      ['A-货物', 5],
      ['其中：面向中小企业采购', 3],
    ]),
    0,
    'A-货物',
    '政府采购预算明细表 合计（没有合计行，以 1 行之和计）',
  ],
])(
  'a figure is called by row and column where there are several, a total by its column: %#',
  (sheet, i, name, total) => {
    const [table] = readBook(workbookOf({ 表: sheet })).tables;
    const [block] = table?.blocks ?? [];
    const row = block?.rows[i];
    if (!table || !block || !row) throw new Error('No such row');
    const key = block.columns.has('basic') ? 'basic' : 'total';
    expect(figureLabel(block, row, key).zh).toBe(name);
    expect(totalName(table, block, key).zh).toBe(total);
  },
);
