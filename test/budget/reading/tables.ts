import type { CellSource, SheetSource } from '../workbook-of';

/** Tables as offices print them, without title and unit, to be put under whatever a test is about. */

export const expenditureHeader: readonly string[] = [
  '支出功能分类科目',
  '政府支出经济分类科目',
  '部门支出经济分类科目',
  '合计',
  '基本支出',
  '项目支出',
];

export const expenditureRows: SheetSource = [
  ['2010302-一般行政管理事务', '50303-公务用车购置', '31013-公务用车购置', 36, null, 36],
  ['2120101-行政运行', '50101-工资奖金津补贴', '30101-基本工资', 386.5, 386.5],
  ['2120101-行政运行', '50201-办公经费', '30201-办公费', 15.5, 15.5],
];

export const expenditureTotal: readonly CellSource[] = ['合计', null, null, 438, 402, 36];

export const expenditure: SheetSource = [expenditureHeader, ...expenditureRows, expenditureTotal];

/** What `rowsOf` says of the expenditure table when it is read right, whatever rows it stands in. */
export const expenditureAsRead = [
  '2010302/50303/31013 total=36 project=36',
  '2120101/50101/30101 total=386.5 basic=386.5',
  '2120101/50201/30201 total=15.5 basic=15.5',
  'total: 合计 total=438 basic=402 project=36',
];

export const balanceHeader: SheetSource = [
  ['收入', null, '支出'],
  ['项目', '预算数', '项目', '预算数'],
];

export const balance: SheetSource = [
  ...balanceHeader,
  ['一、一般公共预算拨款收入', 400, '一、一般公共服务支出', 36],
  ['二、其他收入', 38, '二、城乡社区支出', 402],
  ['本年收入合计', 438, '本年支出合计', 438],
  ['上年结转结余', null, '年终结转结余'],
  ['收入总计', 438, '支出总计', 438],
];

export const shanghaiHeader: SheetSource = [
  ['功能分类科目编码', null, null, '功能分类科目名称', '支出预算'],
  ['类', '款', '项', null, '合计', '基本支出', '项目支出'],
];

export const shanghaiExpenditure: SheetSource = [
  ...shanghaiHeader,
  ['201', null, null, '一般公共服务支出', 30, 20, 10],
  ['201', '03', null, '政府办公厅（室）及相关机构事务', 30, 20, 10],
  ['201', '03', '01', '行政运行', 20, 20],
  ['201', '03', '02', '一般行政管理事务', 10, null, 10],
  ['合计', null, null, null, 30, 20, 10],
];

export const threePublic: SheetSource = [
  ['“三公”经费财政拨款预算总额', '因公出国（境）费用', '公务接待费', '公务用车购置及运行维护费'],
  [null, null, null, '小计', '公务用车购置费', '公务用车运行维护费'],
  [10, 1, 2, 7, 3, 4],
];

const noMoney: readonly CellSource[] = ['合计', null, null, 0, 0, 0];

/** Tables 08 and 09 of an office that has no such money. */
export const emptyFundTable: SheetSource = [expenditureHeader, noMoney];
