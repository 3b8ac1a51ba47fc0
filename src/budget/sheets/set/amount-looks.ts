import type { CellStyle } from '../../../workbook/sheet-plan';
import { amountLook } from './styles';

/** How the amounts of a table look. */
export interface AmountLooks {
  readonly stated: CellStyle;
  /** A live total over nothing is 0, and prints as the nothing that it stands for. */
  readonly live: CellStyle;
}

/** The looks of amounts in a number format. */
export function amountLooks(format: string): AmountLooks {
  const [positive = format, negative = `-${positive}`] = format.split(';');
  return { stated: amountLook(format), live: amountLook(`${positive};${negative};`) };
}
