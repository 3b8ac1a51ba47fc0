import { parseAmount } from '../../amount/parse-amount';
import type { Cell } from '../../workbook/cell';
import { decimalsOfFormat } from '../../workbook/number-format';

/**
 * How many decimals a cell itself shows of its amount, trailing zeros included, so that what is reported
 * is what stands there. More may follow where the amount has more.
 */
export function shownDecimals(cell: Cell | undefined): number {
  if (typeof cell?.value !== 'string') return decimalsOfFormat(cell?.format) ?? 0;
  const typed = parseAmount(cell.value);
  // An amount with a unit of its own is reported in the table's, where its decimals are other ones.
  return typed.kind === 'amount' && !typed.unit ? typed.decimals : 0;
}
