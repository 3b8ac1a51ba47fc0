import { oncePer } from '../../../common/once-per';
import { bareLabel, plainLabel } from '../../classification/label';
import type { ItemLayout } from '../../layouts/layout';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import { columnLabel } from '../../tables/naming';
import type { Row } from '../../tables/row';
import { figuresIn, leafRows, moneyIn, totalOf } from '../../tables/selection';
import type { Block, Table } from '../../tables/table';
import { findTable } from './find-table';
import { UnreadableSide } from './side';
import type { Reference, Selector, SideFault } from './side';

type Meaning = Extract<Reference, { kind: 'meaning' }>;

const TOTAL_ROWS: ReadonlySet<string> = new Set(['合计行', '总计行', '合计', '总计']);
/** So many of the names that could stand there are told. */
const MOST_OPTIONS = 30;

/**
 * The figures that a reference means: each amount once, so that rows of a code are added without their subtotals. None where the set has no such
 * table, or the table no row of that code, or does without an item or a column that its form knows.
 * @throws UnreadableSide where the table has no row or column of a name, or it is not clear which is meant
 */
export function figuresMeant(reference: Meaning, set: Book): readonly Figure[] {
  const table = findTable(reference.table, set);
  if (!table) return [];
  const tried = triedIn(table, reference);
  const found = tried.flatMap((each) => ('figures' in each ? [each] : []));
  const there = found.filter(({ figures }) => figures.length > 0);
  // A fund that is an item on one side may be a column on the other.
  const named = there.filter(({ isNamed }) => isNamed);
  const [only, ...others] = named.length > 0 ? named : there;
  if (others.length > 0) throw new UnreadableSide({ code: 'several-blocks', text: reference.text });
  if (only) return only.figures;
  if (found.length > 0) return [];
  throw new UnreadableSide(
    faultOfAll(
      tried.flatMap((each) => ('code' in each ? [each] : [])),
      reference,
    ),
  );
}

/** Why no block has it: a word that one of them knows is told before one that none does. */
function faultOfAll(faults: readonly SideFault[], { text }: Meaning): SideFault {
  const known = faults.find(({ code }) => code !== 'unknown-word');
  if (known) return known;
  const options = [...new Set(faults.flatMap((fault) => fault.options ?? []))];
  return { code: 'unknown-word', text: faults[0]?.text ?? text, options };
}

/** What a reference means in one block. */
interface Meant {
  readonly figures: readonly Figure[];
  /** Whether it names a row. */
  readonly isNamed: boolean;
}

/** Which items of a block may be meant by their names alone. */
type Level = 'first' | 'any';

/** What each block makes of it: items of the first level, and only where none is called so, those below others. */
function triedIn(table: Table, reference: Meaning): (Meant | SideFault)[] {
  const tried = table.blocks.map((block) => tryIn(block, reference, 'first'));
  if (tried.some((each) => 'figures' in each && each.figures.length > 0)) return tried;
  const again = table.blocks.map((block) => tryIn(block, reference, 'any'));
  return again.some((each) => 'figures' in each) ? again : tried;
}

/** The figures in a block, or why it has none of that meaning. */
function tryIn(block: Block, reference: Meaning, level: Level): Meant | SideFault {
  try {
    const { column, rows } = placeIn(block, reference, level);
    if (!rows) return { figures: totalOf(block, column), isNamed: false };
    const figures = rows.length === 1 ? figuresIn(rows, column) : moneyIn(block, rows, column);
    return { figures, isNamed: true };
  } catch (error) {
    if (error instanceof UnreadableSide) return error.fault;
    throw error;
  }
}

/** The column that selectors mean, and the rows; undefined for the total. */
function placeIn(
  block: Block,
  { text, selectors }: Meaning,
  level: Level,
): { readonly column: string; readonly rows: readonly Row[] | undefined } {
  const columns: string[] = [];
  const names: string[] = [];
  const either: { readonly column: string; readonly name: string }[] = [];
  for (const selector of selectors) {
    if (selector.kind === 'code') continue;
    const { kind, name } = selector;
    const column = kind === 'row' ? undefined : columnNamed(block, name);
    const isRow = kind !== 'column' && (isTotal(name) || rowsNamed(block, name, level) !== undefined);
    if (column !== undefined && isRow) either.push({ column, name });
    else if (column !== undefined) columns.push(column);
    else if (isRow) names.push(name);
    else throw new UnreadableSide({ code: 'unknown-word', text: name, options: optionsIn(block) });
  }
  // 合计 is a column and a row: a column, unless another one is named.
  for (const { column, name } of either) {
    if (columns.length === 0) columns.push(column);
    else names.push(name);
  }
  if (columns.length > 1) throw new UnreadableSide({ code: 'several-columns', text });
  const [column = usualColumn(block, text)] = columns;
  const codes = selectors.filter((selector) => selector.kind === 'code');
  const [name, ...others] = names.filter((each) => codes.length === 0 || !isTotal(each));
  if (others.length > 0 || (codes.length > 0 && name !== undefined)) {
    throw new UnreadableSide({ code: 'several-rows', text });
  }
  if (codes.length > 0) return { column, rows: rowsOfCodes(block, codes) };
  // The total of a table without a total row is the sum of its rows.
  if (name === undefined || isTotal(name)) return { column, rows: undefined };
  const rows = rowsNamed(block, name, level) ?? [];
  if (rows.length > 1) throw new UnreadableSide({ code: 'several-rows', text });
  return { column, rows };
}

function isTotal(name: string): boolean {
  return TOTAL_ROWS.has(plainLabel(name));
}

/** The amount column of a block that is called so, in the words of its layout or those printed above it, whether the sheet has it or not. */
function columnNamed(block: Block, name: string): string | undefined {
  const wanted = plainLabel(name);
  const called = columnNames(block).filter(({ names }) => names.has(wanted));
  return (called.find(({ key }) => block.columns.has(key)) ?? called[0])?.key;
}

/** Many identities ask for the columns of a block. */
const columnNames = oncePer((block: Block) =>
  block.layout.columns
    .filter(({ role }) => role.kind === 'amount')
    .map(({ key, label, aliases = [], under = [] }) => {
      const own = [label.zh, label.en, columnLabel(block, key).zh, ...aliases];
      const above = under.flatMap((heading) => [
        `${heading}·${label.zh}`,
        ...(label.zh === '小计' ? [heading] : []),
      ]);
      return { key, names: new Set([...own, ...above].map(plainLabel)) };
    }),
);

/**
 * The rows that are called so, by their item or their own words, with the ordinal before them or without; undefined where neither the form nor the
 * sheet knows the name. An item below another may have that one's name before it: `上年结转·一般公共预算拨款收入`.
 */
function rowsNamed(block: Block, name: string, level: Level): Row[] | undefined {
  const { rows: layout } = block.layout;
  const items = layout.kind === 'items' ? layout.items : [];
  const byKey = new Map(items.map((item) => [item.key, item]));
  const [, above, below = name] = /^(.*)·([^·]*)$/u.exec(name) ?? [];
  const [own, overall] = [bareLabel(below), above === undefined ? undefined : bareLabel(above)];
  const wanted = bareLabel(name);
  const meant = items.filter((item) => {
    const parent = item.parent === undefined ? undefined : byKey.get(item.parent);
    if (overall !== undefined) {
      return parent !== undefined && bareNames(parent).has(overall) && bareNames(item).has(own);
    }
    return bareNames(item).has(wanted) && (level === 'any' || parent === undefined);
  });
  const keys = new Set(meant.map(({ key }) => key));
  const rows = block.rows.filter((row) =>
    row.item !== undefined && byKey.has(row.item) ? keys.has(row.item) : bareName(row) === wanted,
  );
  return rows.length > 0 || meant.length > 0 ? rows : undefined;
}

const bareNames = oncePer(
  ({ label, aliases = [] }: ItemLayout) => new Set([label.zh, label.en, ...aliases].map(bareLabel)),
);

const bareName = oncePer(({ label }: Row) => bareLabel(label));

/** The row of these codes where there is one; else those below them, each amount once. */
function rowsOfCodes(block: Block, codes: readonly Extract<Selector, { kind: 'code' }>[]): Row[] {
  const isOf = (row: Row, fits: (own: string, wanted: string) => boolean): boolean =>
    codes.every(({ classification, code }) => fits(row.codes[classification]?.code ?? '', code));
  const exact = block.rows.filter((row) => row.role === 'data' && isOf(row, (own, code) => own === code));
  if (exact.length === 1) return exact;
  return leafRows(block).filter((row) => isOf(row, (own, code) => own.startsWith(code)));
}

function usualColumn(block: Block, text: string): string {
  const amounts = block.layout.columns.filter(
    ({ key, role }) => role.kind === 'amount' && block.columns.has(key),
  );
  const [first, ...others] = amounts;
  const column = others.length === 0 ? first : amounts.find(({ key }) => key === 'total');
  if (column) return column.key;
  throw new UnreadableSide({ code: 'no-column', text, options: amounts.map(({ label }) => label.zh) });
}

/** What its columns and rows are called. */
const optionsIn = oncePer((block: Block): readonly string[] => {
  const columns = [...block.columns.keys()].map((key) => columnLabel(block, key).zh);
  const rows = block.rows.map(({ label }) => label).filter((label) => label !== '');
  return [...new Set([...columns, ...rows])].slice(0, MOST_OPTIONS);
});
