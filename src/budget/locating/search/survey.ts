import { Amount } from '../../../amount/amount';
import { Sum } from '../../../amount/sum';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { Constraint } from '../network/constraint';
import type { Column } from '../network/columns';
import type { State } from './state';

/** What an open constraint says of one column of a block. */
export interface Involvement extends Column {
  readonly constraint: Constraint;
  /** By how much more its figures would have to come to, in the unit of their table; a bound where the constraint is one. */
  readonly wanted: Amount;
}

/** What constraints come down to in a block. */
interface Focus {
  readonly rows: ReadonlySet<Row>;
  readonly keys: ReadonlySet<string>;
}

/** What the open constraints of a state say, block by block and column by column. */
export class Survey {
  private readonly byBlock = new Map<Block, Involvement[]>();
  private readonly byFigure = new Map<Block, ReadonlyMap<Figure, readonly Involvement[]>>();
  private readonly sums = new Map<Involvement, Amount>();
  private readonly inFocus = new Map<Block, Focus | undefined>();

  /** @param focus the open constraints that slips are looked for to explain; all of them where left out */
  constructor(
    readonly state: State,
    readonly focus: ReadonlySet<Constraint> = state.open,
  ) {
    for (const constraint of state.open) this.add(constraint);
  }

  /** The blocks that take part in a constraint that is to be explained. */
  get blocks(): Iterable<Block> {
    return this.inFocus.keys();
  }

  /**
   * The rows of a block that constraints which are to be explained come down to: what changes none of them explains
   * nothing.
   */
  rowsInFocus(block: Block): ReadonlySet<Row> {
    return this.focusIn(block).rows;
  }

  /** The keys of the columns of a block that constraints which are to be explained come down to. */
  columnsInFocus(block: Block): ReadonlySet<string> {
    return this.focusIn(block).keys;
  }

  /** What is said of a block. */
  of(block: Block): readonly Involvement[] {
    return this.byBlock.get(block) ?? [];
  }

  /** What the figures of an involvement come to. */
  sumOf(involvement: Involvement): Amount {
    const known = this.sums.get(involvement) ?? this.added(involvement);
    this.sums.set(involvement, known);
    return known;
  }

  /** The involvements that a figure of a block takes part in. */
  involving(block: Block, figure: Figure): readonly Involvement[] {
    const known = this.byFigure.get(block) ?? this.indexed(block);
    this.byFigure.set(block, known);
    return known.get(figure) ?? [];
  }

  /** The rows of a block that an open constraint names together with no more than so many others. */
  rowsNamed(block: Block, most: number): ReadonlySet<Row> {
    const rows = new Set<Row>();
    for (const { places } of this.of(block)) {
      if (places.length <= most) for (const { row } of places) rows.add(row);
    }
    return rows;
  }

  private added({ block, places, key }: Involvement): Amount {
    const sum = new Sum();
    const amounts = this.state.amountsIn(block, key);
    for (const { index } of places) sum.add(amounts[index] ?? Amount.zero);
    return sum.value();
  }

  private indexed(block: Block): ReadonlyMap<Figure, readonly Involvement[]> {
    const index = new Map<Figure, Involvement[]>();
    for (const involvement of this.of(block)) {
      for (const { row } of involvement.places) {
        const figure = row.figures.get(involvement.key);
        const list = figure && index.get(figure);
        if (list) list.push(involvement);
        else if (figure) index.set(figure, [involvement]);
      }
    }
    return index;
  }

  private focusIn(block: Block): Focus {
    const known = this.inFocus.get(block) ?? this.focused(block);
    this.inFocus.set(block, known);
    return known;
  }

  private focused(block: Block): Focus {
    const { derivations, places: known } = this.state.network;
    const rows = new Set<Row>();
    const keys = new Set<string>();
    for (const { constraint, places, key } of this.of(block)) {
      if (!this.focus.has(constraint)) continue;
      keys.add(key);
      for (const { row } of places) {
        rows.add(row);
        const figure = row.figures.get(key);
        if (!figure || !derivations.isDerived(figure)) continue;
        for (const source of derivations.sourcesOf(figure)) {
          const place = known.of(source);
          if (place?.block !== block) continue;
          rows.add(place.row);
          keys.add(place.key);
        }
      }
    }
    return { rows, keys };
  }

  private add(constraint: Constraint): void {
    const residual = this.state.residualOf(constraint);
    for (const column of this.state.network.columnsOf(constraint)) {
      const { table, block, key, sign, power, places } = column;
      const missing = power === 0 ? residual : residual.scaledBy(-power);
      const wanted = sign === 1 ? missing.negated() : missing;
      const involvement = { table, block, key, sign, power, places, constraint, wanted };
      if (this.focus.has(constraint)) this.inFocus.set(block, undefined);
      const list = this.byBlock.get(block);
      if (list) list.push(involvement);
      else this.byBlock.set(block, [involvement]);
    }
  }
}
