import { basicExpenditureSheet } from '../sheet-sources/basic-expenditure';
import { expenditureSheet } from '../sheet-sources/expenditure';
import { fiscalSheet } from '../sheet-sources/fiscal';
import { generalBudgetSheet } from '../sheet-sources/general-budget';
import { summarySheet } from '../sheet-sources/summary';
import type { SheetSource } from '../workbook-of';

export type Sheets = Readonly<Record<string, SheetSource>>;

const classes = [
  ['一、一般公共服务支出', 745.27],
  ['二、城乡社区支出', 1530.62],
];

/**
 * The budget of an office, in 万元, without any contradiction. All money is of the general public budget, so that every
 * code of 03 has just as much in 06; 03 has the basic expenditure of 07 in rows of its own.
 */
export const office = {
  /** 收支总表: income in B, expenditure in D. */
  '01': summarySheet({
    income: [
      ['一、一般公共预算拨款收入', 2275.89],
      ['二、事业收入'],
      ['本年收入合计', 2275.89],
      ['收入总计', 2275.89],
    ],
    expenditure: [...classes, ['本年支出合计', 2275.89], ['支出总计', 2275.89]],
  }),
  /** 支出预算总表: D 合计, E 基本支出, F 项目支出, and three columns of 其中 that are empty. */
  '03': expenditureSheet([
    ['2010301-行政运行', '50101-工资奖金津补贴', '30101-基本工资', 312.46, 312.46],
    ['2010301-行政运行', '50102-社会保障缴费', '30112-其他社会保障缴费', 48.37, 48.37],
    ['2010301-行政运行', '50201-办公经费', '30201-办公费', 25.8, 25.8],
    ['2010302-一般行政管理事务', '50201-办公经费', '30201-办公费', 91.5, null, 91.5],
    ['2010302-一般行政管理事务', '50205-委托业务费', '30227-委托业务费', 267.14, null, 267.14],
    ['2120501-城乡社区环境卫生', '50205-委托业务费', '30227-委托业务费', 1530.62, null, 1530.62],
    ['合计', null, null, 2275.89, 386.63, 1889.26],
  ]),
  /** 财政拨款收支预算总表: income in B, expenditure in D. */
  '05': fiscalSheet({
    income: [['一、一般公共预算拨款', 2275.89], ['二、政府性基金预算拨款'], ['收入总计', 2275.89]],
    expenditure: [...classes, ['支出总计', 2275.89]],
  }),
  /** 一般公共预算财政拨款支出表: D 合计, E F G 基本支出, 人员经费, 公用经费, H I 项目支出. */
  '06': generalBudgetSheet([
    ['618001', '2010301', '行政运行', 386.63, 386.63, 360.83, 25.8],
    ['618001', '2010302', '一般行政管理事务', 358.64, null, null, null, 358.64, 358.64],
    ['618001', '2120501', '城乡社区环境卫生', 1530.62, null, null, null, 1530.62, 1530.62],
    ['合计', null, null, 2275.89, 386.63, 360.83, 25.8, 1889.26, 1889.26],
  ]),
  /** 一般公共预算财政拨款基本支出表: C 合计, D 人员经费, E 公用经费. */
  '07': basicExpenditureSheet([
    ['50101-工资奖金津补贴', '30101-基本工资', 312.46, 312.46],
    ['50102-社会保障缴费', '30112-其他社会保障缴费', 48.37, 48.37],
    ['50201-办公经费', '30201-办公费', 25.8, null, 25.8],
    ['合计', null, 386.63, 360.83, 25.8],
  ]),
} satisfies Sheets;

/** What fails where 06 books money of 2010302 as 2120501, or the other way round, and its total is right. */
export const tiesOfMisbooked = [
  '05!D5 fiscal-tie',
  '05!D6 fiscal-tie',
  '06!D6 general-budget-tie',
  '06!D7 general-budget-tie',
  '06!H6 general-budget-tie',
  '06!H7 general-budget-tie',
] as const;

const formula = (text: string, value: number) => ({ formula: text, value, format: '0.000000' });

/** 03 with formulas: every row adds up across by +, the total row down by SUM. */
export const calculated = {
  ...office,
  '03': office['03'].map((cells, row) =>
    cells.map((cell, column) => {
      if (typeof cell !== 'object' || typeof cell?.value !== 'number') return cell;
      const [name, letter] = [row + 1, 'ABCDEF'[column] ?? ''];
      if (row === 10) return formula(`SUM(${letter}5:${letter}10)`, cell.value);
      return column === 3 ? formula(`E${name}+F${name}`, cell.value) : cell;
    }),
  ),
} satisfies Sheets;
