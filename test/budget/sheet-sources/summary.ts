import type { SheetSource } from '../workbook-of';
import { halves, sheet } from './head';
import type { Line } from './head';

/** The two halves of a table of revenue and expenditure, as `[name, amount]`. */
export interface Halves {
  readonly income?: readonly Line[];
  readonly expenditure?: readonly Line[];
  readonly unit?: string;
}

/** beijing-12 01 收支总表; rows from 5, income in B, expenditure in D. */
export function summarySheet({ income = [], expenditure = [], unit = '万元' }: Halves): SheetSource {
  const header = [
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
  ];
  return sheet('预算01表 收支总表', unit, header, halves(income, expenditure));
}

/** shanghai-9 1 财务收支预算总表; rows from 5, income in B, expenditure in D. */
export function shanghaiSummarySheet({ income = [], expenditure = [], unit = '元' }: Halves): SheetSource {
  const header = [
    ['本年收入', null, '本年支出', null],
    ['项目', '预算数', '项目', '预算数'],
  ];
  return sheet('财务收支预算总表', unit, header, halves(income, expenditure));
}

/** shanghai-9-final 1 收入支出决算总表; rows from 5, income in B, expenditure in D. */
export function finalSummarySheet({ income = [], expenditure = [], unit = '万元' }: Halves): SheetSource {
  const header = [
    ['收入', null, '支出', null],
    ['项目', '决算数', '项目', '决算数'],
  ];
  return sheet('收入支出决算总表', unit, header, halves(income, expenditure));
}
