import { oncePer } from '../../../common/once-per';
import { plainLabel } from '../../classification/label';
import { packs } from '../../layouts/packs';
import type { TableLayout } from '../../layouts/layout';
import type { Book } from '../../tables/book';
import type { Table } from '../../tables/table';
import { UnreadableSide } from './side';

/**
 * The table that a name means: by its number, by the name of its sheet, by its title or one that other places give it, or by a part of that
 * which no other table has. Undefined where the name is known, and the set has no such table.
 * @throws UnreadableSide where no table is called so, or several are
 */
export function findTable(name: string, set: Book): Table | undefined {
  const wanted = plain(name);
  const found = calledSo(wanted, set);
  const kinds = new Set(found.map(({ layout }) => layout));
  const [table] = found;
  if (table && kinds.size === 1) return set.table(table.layout.key) ?? table;
  const titles = set.tables.map(({ layout }) => layout.title.zh);
  if (table) {
    const options = found.map(({ layout }) => layout.title.zh);
    throw new UnreadableSide({ code: 'ambiguous-table', text: name, options });
  }
  if (isKnown(wanted)) return undefined;
  throw new UnreadableSide({ code: 'unknown-table', text: name, options: titles });
}

function calledSo(wanted: string, { tables }: Book): readonly Table[] {
  for (const isCalled of WAYS) {
    const called = tables.filter((table) => isCalled(wanted, table));
    if (called.length > 0) return called;
  }
  return [];
}

/** The ways to call a table, the surest first: a sheet may be called like another table. */
const WAYS: readonly ((wanted: string, table: Table) => boolean)[] = [
  (wanted, { layout }) => standardNames(layout).includes(wanted),
  (wanted, { layout }) => namesOfLayout(layout).includes(wanted),
  (wanted, table) => sheetName(table) === wanted,
  (wanted, table) => isPart(wanted, [sheetName(table), ...namesOfLayout(table.layout)]),
];

const standardNames = oncePer(({ number, title }: TableLayout): readonly string[] =>
  [number, title.zh].map(plain),
);

const namesOfLayout = oncePer(({ number, title, aliases = [] }: TableLayout): readonly string[] => {
  const numbers = number === '' ? [] : [number, number.replace(/^0+/u, '')];
  return [...numbers, title.zh, title.en, ...aliases].map(plain);
});

const sheetName = oncePer(({ sheet }: Table) => plain(sheet));

/** Whether the name is a part of one of the names, without 表 at its end: `三公表`, `三公`. */
function isPart(wanted: string, names: readonly string[]): boolean {
  const stem = wanted.replace(/表$/u, '');
  return stem.length >= 2 && names.some((name) => name.includes(stem));
}

function isKnown(wanted: string): boolean {
  const layouts = packs.flatMap(({ tables }) => tables);
  return layouts.some(
    (layout) => isPart(wanted, namesOfLayout(layout)) || namesOfLayout(layout).includes(wanted),
  );
}

function plain(name: string): string {
  return plainLabel(name).toLowerCase();
}
