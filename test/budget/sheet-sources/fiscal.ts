import type { SheetSource } from '../workbook-of';
import { halves, sheet } from './head';
import type { Halves } from './summary';

/** beijing-12 05 财政拨款收支预算总表; rows from 5, income in B, expenditure in D. */
export function fiscalSheet({ income = [], expenditure = [], unit = '万元' }: Halves): SheetSource {
  const header = [
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
  ];
  return sheet('预算05表 财政拨款收支预算总表', unit, header, halves(income, expenditure));
}

/** shanghai-9 4 财政拨款收支预算总表; rows from 5, income in B, expenditure in D, its three funds in E F G. */
export function shanghaiFiscalSheet({ income = [], expenditure = [], unit = '元' }: Halves): SheetSource {
  const header = [
    ['财政拨款收入', null, '财政拨款支出'],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ];
  return sheet('财政拨款收支预算总表', unit, header, halves(income, expenditure));
}

/** shanghai-9-final 4 财政拨款收入支出决算总表; rows from 5, income in B, expenditure in D, its three funds in E F G. */
export function finalFiscalSheet({ income = [], expenditure = [], unit = '万元' }: Halves): SheetSource {
  const funds = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const header = [
    ['收入', null, '支出'],
    ['项目', '决算数', '项目', '合计', ...funds],
  ];
  return sheet('财政拨款收入支出决算总表', unit, header, halves(income, expenditure));
}

/** national-budget-9 4 财政拨款收支总表; rows from 5, income in B, expenditure in D, its three funds in E F G. */
export function nationalFiscalSheet({ income = [], expenditure = [], unit = '万元' }: Halves): SheetSource {
  const header = [
    ['收入', null, '支出'],
    ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ];
  return sheet('财政拨款收支总表', unit, header, halves(income, expenditure));
}
