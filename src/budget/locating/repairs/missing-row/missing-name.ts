import { Sum } from '../../../../amount/sum';
import { convert } from '../../../../amount/unit';
import { groupedWithKey } from '../../../../common/grouped';
import { oncePer } from '../../../../common/once-per';
import { leafRows } from '../../../tables/selection';
import type { Figure } from '../../../tables/figure';
import type { Book } from '../../../tables/book';
import type { Row } from '../../../tables/row';
import type { Block, Table } from '../../../tables/table';
import type { Constraint } from '../../graph/constraint';
import type { ConstraintGraph } from '../../graph/constraint-graph';
import type { ViolationIndex } from '../../search/violation-index';
import type { State } from '../../search/state';
import type { RowVector } from '../row-vector';
import { rowKey, rowKeys, rowName } from './row-name';
import type { MissingName } from './row-name';
import { nameInLimits, nameInTies } from './name-in-constraints';

/**
 * The name of a row that a block lacks: that of the rows of another table which this one has no row for and which come to
 * its amount, or, failing that, of the only row that a tie it satisfies holds it against, or that limits lack a row for, or of
 * the only code that other tables have and this one does not.
 * @param satisfied the constraints that the row satisfies
 * @param parent the row that it is a part of, where that is known
 */
export function nameOfMissing(
  { state }: ViolationIndex,
  table: Table,
  block: Block,
  vector: RowVector,
  satisfied: readonly Constraint[],
  parent: Row | undefined,
): MissingName | undefined {
  return (
    nameElsewhere(state, table, block, vector) ??
    nameInTies(state, block, satisfied) ??
    nameOfAbsentItem(state, table, block, vector) ??
    nameInLimits(state, block, vector) ??
    nameLeft(state, block, parent)
  );
}

/** The only item with money that another table has and this one lacks, where it is not less there. */
function nameOfAbsentItem(
  state: State,
  table: Table,
  block: Block,
  vector: RowVector,
): MissingName | undefined {
  const [amount] = vector.values();
  if (block.layout.rows.kind !== 'items' || !amount) return undefined;
  const known = new Set(block.rows.map(({ item }) => item));
  const absent = state.graph.book.tables
    .filter((other) => other !== table)
    .flatMap(({ blocks, unit }) =>
      blocks
        .filter(({ layout }) => layout.key === block.layout.key)
        .flatMap(({ rows }) => rows.map((row) => ({ row, unit }))),
    )
    .flatMap(({ row, unit }): MissingName[] => {
      const figure = row.figures.get('total');
      const own = figure && state.amountOf(figure);
      if (!own || row.role !== 'data' || row.item === undefined || known.has(row.item)) return [];
      return convert(own, unit, table.unit).compareTo(amount) < 0
        ? []
        : [{ text: row.label, key: row.item, from: figure, isComplete: false, isGuess: false }];
    });
  return absent.length === 1 ? absent[0] : undefined;
}

function nameElsewhere(state: State, table: Table, block: Block, vector: RowVector): MissingName | undefined {
  for (const { key, source, rows } of absencesIn(state.graph)(block)) {
    const figure = figureComingTo(state, table, source, rows, vector);
    if (figure) return { key, from: figure, text: rowName(block, rows[0]), isComplete: true, isGuess: false };
  }
  return undefined;
}

/** Rows of another table that a block has none like. */
interface Absent {
  readonly key: string;
  readonly source: Block;
  readonly rows: readonly [Row, ...Row[]];
}

/** What a block lacks does not change while repairs are looked for. */
const absencesIn = oncePer(({ book }: ConstraintGraph) => oncePer((block: Block) => absentFrom(book, block)));

function absentFrom({ tables }: Book, block: Block): readonly Absent[] {
  const own = rowKeys(block);
  const isLike = ({ layout }: Block): boolean =>
    block.layout.rows.kind !== 'items' || layout.key === block.layout.key;
  const sources = tables.flatMap(({ blocks }) => (blocks.includes(block) ? [] : blocks));
  return sources
    .filter(isLike)
    .flatMap((source) =>
      [...groupedWithKey(leafRows(source), (row) => rowKey(block, row))]
        .filter(([key]) => !own.has(key))
        .map(([key, rows]) => ({ key, source, rows })),
    );
}

/** The column in which rows come to the main amount of a vector; its first figure. */
function figureComingTo(
  state: State,
  { unit }: Table,
  source: Block,
  rows: readonly Row[],
  vector: RowVector,
): Figure | undefined {
  const [amount] = vector.values();
  for (const key of source.columns.keys()) {
    const sum = new Sum();
    for (const row of rows) {
      const figure = row.figures.get(key);
      const each = figure && state.amountOf(figure);
      if (each) sum.add(convert(each, figure.unit, unit));
    }
    if (amount && sum.value().equals(amount)) return rows[0]?.figures.get(key);
  }
  return undefined;
}

/** The only code that other tables have a row for and this one does not, among the codes of its parent. */
function nameLeft(state: State, block: Block, parent: Row | undefined): MissingName | undefined {
  if (block.layout.rows.kind === 'items') return undefined;
  const own = block.rows.flatMap((row) => (row.role === 'data' ? (rowKey(block, row) ?? []) : []));
  const whole = parent && rowKey(block, parent);
  const isPartOf = (key: string, other: string): boolean => key !== other && key.startsWith(other);
  const left = absencesIn(state.graph)(block).filter(({ key }) => {
    const above = own.filter((each) => isPartOf(key, each));
    return whole === undefined
      ? above.length === 0
      : above.includes(whole) && !own.some((each) => isPartOf(each, key));
  });
  const [first] = left;
  const from = first?.rows[0].figures.values().find((figure) => state.amountOf(figure));
  if (!first || !from || left.some(({ key }) => key !== first.key)) return undefined;
  return { text: rowName(block, first.rows[0]), key: first.key, from, isComplete: false, isGuess: true };
}
