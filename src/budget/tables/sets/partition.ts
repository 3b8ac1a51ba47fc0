import type { Workbook } from '../../../workbook/workbook';
import type { TableKey } from '../../layouts/layout';
import type { Table } from '../table';
import { commonTraits, likeness, traitsOf } from './traits';
import type { Traits } from './traits';

/** A set while tables are still put into sets. */
interface Growing {
  readonly tables: Table[];
  readonly isHidden: boolean;
}

/**
 * What a set has several tables of: a project is often given a sheet to itself, and of tables that no pack describes it is not known
 * which are the same.
 */
const SEVERAL_IN_A_SET: ReadonlySet<TableKey> = new Set(['project-performance', 'unregistered']);

/** Sheets in the order of a set's numbers go on with it. */
const GOES_ON = 1;
/** Where the numbers begin again, and tables follow that a set has already, another one begins. */
const BEGINS_AGAIN = -1;

/**
 * Puts the tables of a workbook into sets of which each has a kind of table once. Where no kind is there twice all of them are
 * one set, whatever titles and names say. A hidden copy of a visible table is of another set than any visible one.
 * @param tables in the order of sheets and rows
 */
export function partition(tables: readonly Table[], workbook: Workbook): readonly (readonly Table[])[] {
  if (!hasCopies(tables)) return [tables];
  const traits = traitsOf(tables, workbook);
  const hidden = hiddenCopies(tables, workbook);
  const sets: Growing[] = [];
  const shown = tables.filter((table) => !hidden.has(table));
  putInto(sets, shown, traits, false);
  putInto(sets, [...hidden], traits, true);
  const places = new Map(tables.map((table, i) => [table, i]));
  return sets.map((set) => set.tables.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
}

function hasCopies(tables: readonly Table[]): boolean {
  const once = tables.filter(({ layout }) => !SEVERAL_IN_A_SET.has(layout.key));
  return new Set(once.map(({ layout }) => layout.key)).size < once.length;
}

/** Tables on hidden sheets, in stretches of which some table is on a visible sheet too. */
function hiddenCopies(tables: readonly Table[], workbook: Workbook): ReadonlySet<Table> {
  const isHidden = (table: Table): boolean => workbook.sheet(table.sheet)?.hidden ?? false;
  const visible = new Set(tables.filter((table) => !isHidden(table)).map(({ layout }) => layout.key));
  const copies = new Set<Table>();
  for (const stretch of stretches(tables, (table, before) => isHidden(table) === isHidden(before))) {
    const [first] = stretch;
    if (!first || !isHidden(first) || !stretch.some(({ layout }) => visible.has(layout.key))) continue;
    for (const table of stretch) copies.add(table);
  }
  return copies;
}

/** Tables that follow one another, cut wherever one does not go with the one before it. */
function stretches(
  tables: readonly Table[],
  goesWith: (table: Table, before: Table) => boolean,
): readonly (readonly Table[])[] {
  const all: Table[][] = [];
  for (const [i, table] of tables.entries()) {
    const before = tables[i - 1];
    const last = all.at(-1);
    if (before && last && goesWith(table, before)) last.push(table);
    else all.push([table]);
  }
  return all;
}

function putInto(
  sets: Growing[],
  tables: readonly Table[],
  traits: ReadonlyMap<Table, Traits>,
  isHidden: boolean,
): void {
  const bunches = stretches(tables, (table, before) => table.layout.key === before.layout.key);
  for (const [i, bunch] of bunches.entries()) {
    const before = bunches[i - 1];
    const order = {
      before: before && isAlone(before) && isAlone(bunch) ? before[0] : undefined,
      ahead: bunches.slice(i).flatMap(([first]) => first ?? []),
    };
    placeBunch(sets, bunch, isHidden, (table, set) => {
      const own = traits.get(table);
      return own ? likeness(own, commonTraits(set.tables, traits)) + inOrder(table, set, order) : 0;
    });
  }
}

/** Whether tables that follow one another are no copies of one table. */
function isAlone([first, ...more]: readonly Table[]): boolean {
  return more.length === 0 || (first !== undefined && SEVERAL_IN_A_SET.has(first.layout.key));
}

/** The fittest table and set go together first; what fits none that is free begins one. */
function placeBunch(
  sets: Growing[],
  bunch: readonly Table[],
  isHidden: boolean,
  fit: (table: Table, set: Growing) => number,
): void {
  const left = new Set(bunch);
  const pairs = bunch
    .flatMap((table) =>
      sets
        .filter((set) => set.isHidden === isHidden && isFree(set, table))
        .map((set) => ({ table, set, fit: fit(table, set) })),
    )
    .filter((pair) => pair.fit >= 0)
    .sort((a, b) => b.fit - a.fit);
  for (const { table, set } of pairs) {
    if (!left.has(table) || !isFree(set, table)) continue;
    set.tables.push(table);
    left.delete(table);
  }
  for (const table of left) sets.push({ tables: [table], isHidden });
}

function isFree({ tables }: Growing, { layout }: Table): boolean {
  return SEVERAL_IN_A_SET.has(layout.key) || tables.every((each) => each.layout.key !== layout.key);
}

interface Order {
  /** The table before, where it stands between others of its kind. */
  readonly before: Table | undefined;
  /** The table and those that follow, one of a kind each time. */
  readonly ahead: readonly Table[];
}

function inOrder(table: Table, { tables }: Growing, { before, ahead }: Order): number {
  if (!before || !tables.includes(before)) return 0;
  if (numberOf(before) < numberOf(table)) return GOES_ON;
  const rising = ahead.findIndex((each, i) => i > 0 && numberOf(each) <= numberOf(ahead[i - 1] ?? each));
  const run = rising < 0 ? ahead : ahead.slice(0, rising);
  return run.some((each) => tables.some(({ layout }) => layout.key === each.layout.key)) ? BEGINS_AGAIN : 0;
}

/** Which of the tables of its pack a table is. */
function numberOf({ pack, layout }: Table): number {
  return pack.tables.findIndex(({ key }) => key === layout.key);
}
