import { oncePer } from '../../../common/once-per';
import type { TableKey } from '../../layouts/layout';
import { amountAt } from '../../tables/amounts';
import { Book } from '../../tables/book';
import { placedTable } from '../../tables/selection';
import { mainSet } from '../../tables/sets/table-sets';
import type { Department } from '../data/disclosure-data';
import type { Derivation, DerivationContext } from './derivation';
import { indicatorsOf } from './derived-indicators';
import { linesOf } from './derived-lines';
import { memoItemsOf } from './derived-memo-items';
import { entryNotes } from './entry-notes';
import { flowsOf } from './flows';
import { lineNotes } from './line-notes';
import { sourceFiguresOf, sourceRowsOf } from './source-figures';
import { sourcesOf } from './sources';
import { unitsOf } from './units';
import type { Units } from './units';
import { wholeTables } from './whole-tables';

/** The packs of budgets that data is derived from. */
const PACKS: ReadonlySet<string> = new Set(['beijing-12', 'shanghai-9']);

/** What stands in these tables follows from no others. */
const DETAILS: readonly TableKey[] = [
  'procurement',
  'three-public',
  'service-purchase',
  'project-performance',
];

/**
 * The data that follows from a workbook's own tables. What they do not tell stays undefined and is noted: nothing is guessed.
 * Tables of final accounts are passed over. It holds as far as the tables tie: check them first.
 */
export function deriveData(workbook: Book): Derivation {
  const book = sourceTables(workbook);
  const units = unitsOf(book);
  const sources = sourcesOf(book);
  const context: DerivationContext = { book, units, sources, whole: wholeTables(book, sources) };
  const derived = linesOf(context);
  const items = memoItemsOf(book, units);
  const indicators = indicatorsOf(book, units);
  const data = {
    department: departmentOf(book, units),
    lines: derived?.lines,
    ...flowsOf(context),
    indicators: indicators?.map(({ indicator }) => indicator),
    memoItems: items.map(({ item }) => item),
    missing: new Set(DETAILS.filter((key) => !book.table(key))),
    sourceFigures: sourceFiguresOf(book),
    sourceRows: sourceRowsOf(book),
  };
  const notes = [
    ...(derived ? lineNotes(derived, sources) : [{ kind: 'missing', list: 'lines' } as const]),
    ...entryNotes(data, items, indicators ?? []),
  ];
  return { data, notes };
}

/** The tables that data is derived from: one set of a budget, without final accounts and other tables that are none. */
export const sourceTables = oncePer((book: Book): Book => {
  const tables = book.tables.filter(({ pack }) => PACKS.has(pack.key));
  return mainSet(new Book(book.workbook, tables, book.unrecognised));
});

const YEAR = /(?:^|\D)(20\d\d)(?=年)/gu;

/** The year where all titles that name one name the same, the name where 收入总表 has the department or a single unit. */
function departmentOf(book: Book, { department }: Units): Department {
  const years = new Set(
    book.tables.flatMap(({ title }) => [...title.matchAll(YEAR)].map(([, year]) => year)),
  );
  const running = placedTable(book, 'three-public')
    ?.block.rows.map(({ figures }) => figures.get('office-running'))
    .find((figure) => figure !== undefined);
  return {
    year: years.size === 1 ? Number([...years][0]) : undefined,
    name: department,
    officeRunning: running && amountAt(running),
  };
}
