import type { Amount } from '../../amount/amount';
import type { TypedAmount } from '../../amount/parse-amount';
import type { Unit } from '../../amount/unit';
import type { Address } from '../../workbook/address';
import { isBlank } from '../../workbook/cell';
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

/**
 * The figures of a row by column key. Rows of a block share the list of keys, so that a table of many rows
 * costs a list a row and no more.
 */
export class Figures {
  /** @param keys parallel to the figures */
  constructor(
    private readonly columns: readonly string[],
    private readonly list: readonly Figure[],
  ) {}

  get(key: string): Figure | undefined {
    const index = this.columns.indexOf(key);
    return index < 0 ? undefined : this.list[index];
  }

  has(key: string): boolean {
    return this.columns.includes(key);
  }

  /** The key of the column that a figure stands in. */
  keyOf(figure: Figure): string | undefined {
    return this.columns[this.list.indexOf(figure)];
  }

  /** In the order of the columns printed. */
  values(): readonly Figure[] {
    return this.list;
  }

  /** The same with one figure replaced, or added at the end. */
  with(key: string, figure: Figure): Figures {
    const index = this.columns.indexOf(key);
    if (index < 0) return new Figures([...this.columns, key], [...this.list, figure]);
    return new Figures(this.columns, this.list.with(index, figure));
  }

  *[Symbol.iterator](): IterableIterator<readonly [key: string, figure: Figure]> {
    for (let index = 0; index < this.columns.length; index++) {
      const [key, figure] = [this.columns[index], this.list[index]];
      if (key !== undefined && figure) yield [key, figure];
    }
  }
}

/** Whether a dash, 无 or the like stands at a figure's place instead of an amount. */
export function isMarkedBlank({ state, cell }: Figure): boolean {
  return state === 'blank' && cell !== undefined && !isBlank(cell);
}
