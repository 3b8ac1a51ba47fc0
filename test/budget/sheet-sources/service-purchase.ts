import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/** beijing-12 11 政府购买服务预算财政拨款明细表; rows from 5: A B C catalogue, D 服务领域, E 预算金额. */
export function servicePurchaseSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  const header = [
    ['指导性目录', null, null, '服务领域', '预算金额'],
    ['一级', '二级', '三级'],
  ];
  return sheet('预算11表 政府购买服务预算财政拨款明细表', unit, header, rows);
}
