import type { Amount } from '../../../../amount/amount';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import type { State } from '../../search/state';

/** An amount of a row that was typed. */
export interface Typed {
  readonly figure: Figure;
  readonly amount: Amount;
}

/** The amount columns of a block as they stand on the sheet, from left to right; rows are read when they are asked for. */
export class AmountColumns {
  /** The keys of the columns. */
  readonly keys: readonly string[];
  private readonly figures = new Map<Row, readonly (Figure | undefined)[]>();
  private readonly typed = new Map<Row, readonly (Typed | undefined)[]>();

  constructor(
    private readonly state: State,
    { layout, columns }: Block,
  ) {
    this.keys = layout.columns
      .filter(({ role, key }) => role.kind === 'amount' && columns.has(key))
      .map(({ key }) => ({ key, column: columns.get(key) ?? 0 }))
      .sort((a, b) => a.column - b.column)
      .map(({ key }) => key);
  }

  get count(): number {
    return this.keys.length;
  }

  /** The figures of a row, by column. */
  figuresIn(row: Row): readonly (Figure | undefined)[] {
    const known = this.figures.get(row) ?? this.keys.map((key) => row.figures.get(key));
    this.figures.set(row, known);
    return known;
  }

  /** What was typed in a row, by column. */
  typedIn(row: Row): readonly (Typed | undefined)[] {
    const known = this.typed.get(row) ?? this.figuresIn(row).map((figure) => this.typedAt(figure));
    this.typed.set(row, known);
    return known;
  }

  /** The columns of a row that hold something typed. */
  filledIn(row: Row): number[] {
    return this.typedIn(row).flatMap((typed, column) => (typed ? [column] : []));
  }

  private typedAt(figure: Figure | undefined): Typed | undefined {
    const amount = figure && this.state.amountOf(figure);
    if (!amount || amount.isZero || this.state.graph.derivations.isDerived(figure)) return undefined;
    return { figure, amount };
  }
}
