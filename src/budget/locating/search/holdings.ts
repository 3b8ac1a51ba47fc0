import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Block } from '../../tables/table';
import type { Places } from '../../tables/places';
import type { Change } from './move';

/** How often a figure or a constraint has been looked at, to propose moves and to judge them. */
export interface Meter {
  looks: number;
}

/** Amounts of a column by the place of their rows; nothing where a row has none. */
export type ColumnAmounts = readonly Amount[];

/** What the figures of a book hold once some of them are changed. Columns are read once, and kept while nothing in them changes. */
export class Holdings {
  private constructor(
    private readonly places: Places,
    private readonly meter: Meter,
    private readonly changed: Map<Figure, Amount | undefined>,
    private readonly columns: Map<Block, Map<string, ColumnAmounts>>,
  ) {}

  /** What stands in the book. */
  static of(places: Places, meter: Meter): Holdings {
    return new Holdings(places, meter, new Map(), new Map());
  }

  amountOf(figure: Figure): Amount | undefined {
    this.meter.looks++;
    return this.changed.has(figure) ? this.changed.get(figure) : figure.amount;
  }

  isChanged(figure: Figure): boolean {
    return this.changed.has(figure);
  }

  /** The amounts of a column of a block. */
  amountsIn(block: Block, key: string): ColumnAmounts {
    this.meter.looks++;
    const columns = this.columns.get(block) ?? new Map<string, ColumnAmounts>();
    this.columns.set(block, columns);
    const known = columns.get(key) ?? this.read(block, key);
    columns.set(key, known);
    return known;
  }

  /** The same, to be changed by itself. */
  copy(): Holdings {
    return new Holdings(this.places, this.meter, new Map(this.changed), new Map(this.columns));
  }

  change(changes: readonly Change[]): void {
    for (const { figure, to } of changes) {
      this.changed.set(figure, to);
      const block = this.places.of(figure)?.block;
      if (block) this.columns.delete(block);
    }
  }

  /** Whether every figure holds the same in another. */
  isSameAs(other: Holdings): boolean {
    const figures = new Set([...this.changed.keys(), ...other.changed.keys()]);
    return [...figures].every((figure) => isSame(this.amountOf(figure), other.amountOf(figure)));
  }

  private read({ rows }: Block, key: string): ColumnAmounts {
    return rows.map(({ figures }) => {
      const figure = figures.get(key);
      return (figure && this.amountOf(figure)) ?? Amount.zero;
    });
  }
}

function isSame(one: Amount | undefined, other: Amount | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && one.equals(other));
}
