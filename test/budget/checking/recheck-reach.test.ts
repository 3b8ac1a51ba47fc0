import { office } from '../locating/office';
import { expenditureSheet } from '../sheet-sources/expenditure';
import { generalBudgetSheet } from '../sheet-sources/general-budget';
import type { Line } from '../sheet-sources/head';
import { summarySheet } from '../sheet-sources/summary';
import { edited } from './edited';
import type { EditCase } from './edited';

const row03 = (code: string, ...amounts: Line): Line => [code, '50201-办公经费', '30201-办公费', ...amounts];

describe('what an edit reaches far away is seen:', () => {
  test.each<EditCase & { readonly merges?: Readonly<Record<string, readonly string[]>> }>([
    {
      name: 'columns that are added now where more rows tell',
      sheets: {
        '03': expenditureSheet([
          row03('2010301-行政运行', 100, 60, null, 40),
          row03('2010302-一般行政管理事务', 50, 50, null, 10),
        ]),
      },
      edits: { '03!D6': 60 },
    },
    {
      name: 'a unit merged down from a row that is none',
      sheets: {
        '06': generalBudgetSheet([
          ['618001-甲单位'],
          [null, '2010301', '行政运行', 10, 10],
          [null, '2010302', '一般行政管理事务', 5, null, null, null, 5],
        ]),
      },
      merges: { '06': ['A5:A7'] },
      edits: { '06!A5': '618002-乙单位' },
    },
    {
      name: 'an amount a row away from its name',
      sheets: {
        '01': summarySheet({
          income: [['一、一般公共预算拨款收入'], [null, 20], ['本年收入合计', 20], ['收入总计', 20]],
          expenditure: [
            ['一、一般公共服务支出', 20],
            ['本年支出合计', 20],
            ['支出总计', 20],
          ],
        }),
      },
      edits: { '01!B6': 21 },
    },
    {
      name: 'an amount in a row without a name',
      sheets: {
        '03': expenditureSheet([
          row03('2010301-行政运行', 10, 10),
          [null, null, null, 5],
          ['合计', null, null, 10, 10],
        ]),
      },
      edits: { '03!D6': '待定' },
    },
    {
      name: 'money that is no longer fiscal alone',
      edits: { '05!D5': 700 },
    },
    { name: 'a fund without a table that has money now', edits: { '05!B6': 10 } },
    {
      name: 'a formula of another sheet',
      sheets: {
        ...office,
        '07': office['07'].map((cells, row) =>
          row === 7 ? ['合计', null, { formula: "'03'!E11", value: 386.63 }, 360.83, 25.8] : cells,
        ),
      },
      edits: { '03!E11': 386.6 },
    },
    {
      name: 'a table that goes on on another sheet',
      sheets: {
        ...office,
        '03续': expenditureSheet([row03('2010301-行政运行', 7, 7)]).map((cells, row) =>
          row === 0 ? ['预算03表 支出预算总表（续表）'] : cells,
        ),
      },
      edits: { '03续!E5': 6, '03!F8': 91.6 },
    },
  ])('$name', ({ sheets = office, merges = {}, edits }) => {
    const [before, after] = edited(sheets, edits, merges);
    expect(after.book.tables).not.toEqual(before.book.tables);
  });
});
