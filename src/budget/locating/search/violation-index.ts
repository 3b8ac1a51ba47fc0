import { Amount } from '../../../amount/amount';
import { Sum } from '../../../amount/sum';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { Constraint } from '../graph/constraint';
import type { Column } from '../graph/columns';
import type { State } from './state';

/** What a violated constraint says of one column of a block. */
export interface ColumnViolation extends Column {
  readonly constraint: Constraint;
  /** By how much more its figures would have to come to, in the unit of their table; a bound where the constraint is one. */
  readonly wanted: Amount;
}

/** What constraints come down to in a block. */
interface Focus {
  readonly rows: ReadonlySet<Row>;
  readonly keys: ReadonlySet<string>;
}

/** What the violated constraints of a state say, block by block and column by column. */
export class ViolationIndex {
  private readonly byBlock = new Map<Block, ColumnViolation[]>();
  private readonly byFigure = new Map<Block, ReadonlyMap<Figure, readonly ColumnViolation[]>>();
  private readonly sums = new Map<ColumnViolation, Amount>();
  private readonly inFocus = new Map<Block, Focus | undefined>();

  /** @param focus the violated constraints that repairs are looked for to explain; all of them where left out */
  constructor(
    readonly state: State,
    readonly focus: ReadonlySet<Constraint> = state.violated,
  ) {
    for (const constraint of state.violated) this.add(constraint);
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
  of(block: Block): readonly ColumnViolation[] {
    return this.byBlock.get(block) ?? [];
  }

  /** What the figures of a column come to that a constraint speaks of. */
  sumOf(violation: ColumnViolation): Amount {
    const known = this.sums.get(violation) ?? this.added(violation);
    this.sums.set(violation, known);
    return known;
  }

  /** What is said of the columns with a figure of a block in them. */
  ofFigure(block: Block, figure: Figure): readonly ColumnViolation[] {
    const known = this.byFigure.get(block) ?? this.indexed(block);
    this.byFigure.set(block, known);
    return known.get(figure) ?? [];
  }

  /** The rows of a block that a violated constraint names together with no more than so many others. */
  rowsNamed(block: Block, most: number): ReadonlySet<Row> {
    const rows = new Set<Row>();
    for (const { places } of this.of(block)) {
      if (places.length <= most) for (const { row } of places) rows.add(row);
    }
    return rows;
  }

  private added({ block, places, key }: ColumnViolation): Amount {
    const sum = new Sum();
    const amounts = this.state.amountsIn(block, key);
    for (const { index } of places) sum.add(amounts[index] ?? Amount.zero);
    return sum.value();
  }

  private indexed(block: Block): ReadonlyMap<Figure, readonly ColumnViolation[]> {
    const index = new Map<Figure, ColumnViolation[]>();
    for (const violation of this.of(block)) {
      for (const { row } of violation.places) {
        const figure = row.figures.get(violation.key);
        const list = figure && index.get(figure);
        if (list) list.push(violation);
        else if (figure) index.set(figure, [violation]);
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
    const { derivations, places: known } = this.state.graph;
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
    for (const column of this.state.graph.columnsOf(constraint)) {
      const { table, block, key, sign, power, places } = column;
      const missing = power === 0 ? residual : residual.scaledBy(-power);
      const wanted = sign === 1 ? missing.negated() : missing;
      const violation = { table, block, key, sign, power, places, constraint, wanted };
      if (this.focus.has(constraint)) this.inFocus.set(block, undefined);
      const list = this.byBlock.get(block);
      if (list) list.push(violation);
      else this.byBlock.set(block, [violation]);
    }
  }
}
