import type { Amount } from '../../amount/amount';
import type { TypedAmount } from '../../amount/parse-amount';
import type { Unit } from '../../amount/unit';
import type { Address } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';

/** The place of an amount in a table, and what stands there. A blank one is a figure too: it may be the one that is wrong. */
export interface Figure extends Address {
  /** `unreadable` where something stands there that is no amount. */
  readonly state: 'amount' | 'blank' | 'unreadable';
  /** In the unit of the table. */
  readonly amount: Amount | undefined;
  readonly unit: Unit;
  /** The number of decimals it is printed with: it stands for the interval ±½·10^-decimals. */
  readonly decimals: number;
  readonly cell: Cell | undefined;
  /** Where the cell is a text that was read as an amount. */
  readonly text: TypedAmount | undefined;
}
