import { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Block } from '../../tables/table';
import type { Places } from '../../tables/places';
import type { Change } from './repair';

/** How often a figure or a constraint has been looked at, to propose repairs and to judge them. */
export interface StepCounter {
  steps: number;
}

/** Amounts of a column by the place of their rows; nothing where a row has none. */
export type ColumnAmounts = readonly Amount[];

/** What the figures of a book hold once some of them are changed. Columns are read once, and kept while nothing in them changes. */
export class AmountOverlay {
  private constructor(
    private readonly places: Places,
    private readonly counter: StepCounter,
    private readonly changed: Map<Figure, Amount | undefined>,
    private readonly columns: Map<Block, Map<string, ColumnAmounts>>,
  ) {}

  /** What stands in the book. */
  static of(places: Places, counter: StepCounter): AmountOverlay {
    return new AmountOverlay(places, counter, new Map(), new Map());
  }

  amountOf(figure: Figure): Amount | undefined {
    this.counter.steps++;
    return this.changed.has(figure) ? this.changed.get(figure) : figure.amount;
  }

  isChanged(figure: Figure): boolean {
    return this.changed.has(figure);
  }

  /** The amounts of a column of a block. */
  amountsIn(block: Block, key: string): ColumnAmounts {
    this.counter.steps++;
    // Equivalent mutants: what is known need not be read again.
    const columns = this.columns.get(block) ?? new Map<string, ColumnAmounts>();
    // Equivalent mutants: so it is here.
    this.columns.set(block, columns);
    const known = columns.get(key) ?? this.read(block, key);
    columns.set(key, known);
    return known;
  }

  /** The same, to be changed by itself. */
  copy(): AmountOverlay {
    return new AmountOverlay(this.places, this.counter, new Map(this.changed), new Map(this.columns));
  }

  change(changes: readonly Change[]): void {
    for (const { figure, to } of changes) {
      this.changed.set(figure, to);
      const block = this.places.of(figure)?.block;
      if (block) this.columns.delete(block);
    }
  }

  /** Whether every figure holds the same in another. */
  isSameAs(other: AmountOverlay): boolean {
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
