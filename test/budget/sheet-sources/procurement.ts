import type { SheetSource } from '../workbook-of';
import { sheet } from './head';
import type { Line } from './head';

/** beijing-12 04 政府采购预算明细表; rows from 4: A category, B amount. */
export function procurementSheet(rows: readonly Line[], unit = '万元'): SheetSource {
  return sheet('预算04表 政府采购预算明细表', unit, [['采购类别', '金额']], rows);
}
