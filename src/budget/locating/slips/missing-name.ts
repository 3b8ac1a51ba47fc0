import { Sum } from '../../amount/sum';
import { convert } from '../../amount/unit';
import type { Classification } from '../../classification/classification';
import { grouped } from '../../identities/grouped';
import { leafRows } from '../../identities/selection';
import type { Figure } from '../../reading/figure';
import type { CodeEntry, Row } from '../../reading/row';
import type { Block, Table } from '../../reading/table';
import type { Constraint } from '../network/constraint';
import { figuresOf } from '../../identities/equation';
import type { Survey } from '../search/survey';
import type { State } from '../search/state';
import type { RowVector } from './row-vector';

/** What a missing row is called, and where that is known from. */
export interface MissingName {
  readonly text: string;
  /** What rows are ordered by. */
  readonly key: string;
  readonly from: Figure;
  /** Whether nothing of the key is left open. */
  readonly isComplete: boolean;
}

const CLASSIFICATIONS: readonly Classification[] = ['functional', 'governmentEconomic', 'departmentEconomic'];

/**
 * The name of a row that a block lacks: that of the rows of another table which this one has no row for and which come to
 * its amount, or, failing that, of the only row that a tie it settles holds it against.
 */
export function nameOfMissing(
  { state }: Survey,
  table: Table,
  block: Block,
  vector: RowVector,
  settled: readonly Constraint[],
): MissingName | undefined {
  return (
    nameElsewhere(state, table, block, vector) ??
    nameInTies(state, block, settled) ??
    nameOfAbsentItem(state, table, block, vector)
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
  const absent = state.network.book.tables
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
        : [{ text: row.label, key: row.item, from: figure, isComplete: false }];
    });
  return absent.length === 1 ? absent[0] : undefined;
}

function nameElsewhere(state: State, table: Table, block: Block, vector: RowVector): MissingName | undefined {
  for (const { key, source, rows } of absentIn(state, table, block)) {
    const figure = figureComingTo(state, table, source, rows, vector);
    if (figure) return { key, from: figure, text: namesOf(block, rows[0]), isComplete: true };
  }
  return undefined;
}

/** Rows of another table that a block has none like. */
interface Absent {
  readonly key: string;
  readonly source: Block;
  readonly rows: readonly [Row, ...Row[]];
}

/** What a block lacks does not change while slips are looked for. */
const known = new WeakMap<Block, readonly Absent[]>();

function absentIn({ network }: State, table: Table, block: Block): readonly Absent[] {
  const before = known.get(block);
  if (before) return before;
  const own = new Set(block.rows.map((row) => keyOf(block, row)));
  const isLike = ({ layout }: Block): boolean =>
    block.layout.rows.kind !== 'items' || layout.key === block.layout.key;
  const sources = network.book.tables.filter((each) => each !== table).flatMap(({ blocks }) => blocks);
  const absent = sources
    .filter(isLike)
    .flatMap((source) =>
      [...grouped(leafRows(source), (row) => keyOf(block, row))]
        .filter(([key]) => !own.has(key))
        .map(([key, rows]) => ({ key, source, rows })),
    );
  known.set(block, absent);
  return absent;
}

/** The key that a block would give a row of any table: its codes of the block's classifications, or its item. */
export function keyOf(block: Block, row: Row): string | undefined {
  const used = classificationsOf(block);
  if (used.length === 0) return row.role === 'data' ? row.item : undefined;
  const codes = used.map((each) => row.codes[each]?.code);
  return codes.includes(undefined) ? undefined : codes.join('/');
}

function classificationsOf({ layout, rows }: Block): readonly Classification[] {
  if (layout.rows.kind === 'items') return [];
  return CLASSIFICATIONS.filter((each) => rows.some(({ codes }) => codes[each]));
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

/** What the rows that settled ties hold it against have in common. */
function nameInTies(state: State, block: Block, settled: readonly Constraint[]): MissingName | undefined {
  const used = classificationsOf(block);
  const entries = new Map<Classification, { entry: CodeEntry; from: Figure }>();
  for (const { rule, equation } of settled) {
    const figures = rule.meta.kind === 'between' ? figuresOf(equation) : [];
    const places = figures.flatMap((figure) => state.network.places.of(figure) ?? []);
    const others = places.filter((place) => place.block !== block && place.row.role === 'data');
    for (const each of used) {
      const codes = others.flatMap(({ row }) => row.codes[each] ?? []);
      const [entry] = codes;
      const isOne = codes.length === others.length && codes.every(({ code }) => code === entry?.code);
      const from = others[0]?.row.figures.get(others[0].key);
      if (entry && from && isOne) entries.set(each, { entry, from });
    }
  }
  const named = used.flatMap((each) => entries.get(each) ?? []);
  const [first] = named;
  if (!first) return undefined;
  return {
    from: first.from,
    key: used.map((each) => entries.get(each)?.entry.code ?? '').join('/'),
    text: named.map(({ entry }) => entryText(entry)).join(' '),
    isComplete: named.length === used.length,
  };
}

/** What a block would call a row of any table. */
export function namesOf(block: Block, row: Row): string {
  const entries = classificationsOf(block).flatMap((each) => row.codes[each] ?? []);
  return entries.length === 0 ? row.label : entries.map(entryText).join(' ');
}

function entryText({ code, name }: CodeEntry): string {
  return name === '' ? code : `${code}-${name}`;
}

/**
 * The place among a block's rows before which a missing one belongs: by its key where the rows are in order of theirs,
 * else behind the row that it follows where it is known from, else before the total.
 * @param source the block that the name is known from
 */
export function placeOfMissing(
  block: Block,
  name: MissingName | undefined,
  source: Block | undefined,
): number {
  const data = block.rows
    .map((row, index) => ({ index, key: row.role === 'data' ? keyOf(block, row) : undefined }))
    .filter((each): each is { index: number; key: string } => each.key !== undefined);
  const end = block.rows.findLastIndex(({ role }) => role === 'data') + 1;
  if (!name || data.length === 0) return end;
  if (isInOrder(data))
    return data.find(({ key }) => key > name.key)?.index ?? (data.at(-1)?.index ?? end - 1) + 1;
  const order = (source?.rows ?? []).map((row) => keyOf(block, row));
  const before = new Set(order.slice(0, order.indexOf(name.key)).filter((key) => key !== undefined));
  const last = data.findLast(({ key }) => before.has(key) && order.includes(key));
  return last ? last.index + 1 : (data[0]?.index ?? end);
}

/** A few rows out of order are slips themselves. */
const MOST_IN_ORDER = 0.9;

function isInOrder(rows: readonly { readonly key: string }[]): boolean {
  const steps = rows.slice(1).filter(({ key }, i) => key >= (rows[i]?.key ?? '')).length;
  return steps >= (rows.length - 1) * MOST_IN_ORDER;
}

/** The figure of the row before which a new one belongs; below the last row, the place under it. */
export function figureBefore({ rows }: Block, before: number, key: string): Figure | undefined {
  const own = rows[before]?.figures.get(key);
  const last = rows.at(-1)?.figures.get(key);
  if (own ?? !last) return own;
  return { ...last, row: last.row + 1, state: 'blank', amount: undefined, text: undefined, cell: undefined };
}
