import type { Unit } from '../../amount/unit';
import { oncePer } from '../../common/once-per';
import { isBlank } from '../../workbook/cell';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { LayoutPack } from '../layouts/layout';
import { packs as allPacks } from '../layouts/packs';
import { Book } from '../tables/book';
import type { Unrecognised } from '../tables/book';
import { isOwnSheet } from '../tables/own-sheet';
import type { Table } from '../tables/table';
import { joinContinued } from './continuation';
import { settledTable, unregisteredTables } from './derived/settled-table';
import { FormulaResults } from './figures/formula-results';
import { readPage } from './read-page';
import { readAs, readingOf } from './reading';
import type { Page, Reading, SheetReading } from './reading';
import { anchorsOf, isAccepted } from './recognition/anchors';
import type { Anchor } from './recognition/anchors';
import { anchorsOfEveryFund } from './recognition/every-fund';
import { sectionsOf } from './recognition/section';
import type { Section } from './recognition/section';
import { rereadPage } from './reread-page';

const DEFAULT_UNIT: Unit = '万元';

/**
 * Reads the tables of a workbook. Pure: the same workbook gives the same book.
 * @param packs the layouts to recognise tables by
 */
export function readBook(workbook: Workbook, packs: readonly LayoutPack[] = allPacks): Book {
  return read(workbook, { packs, prevailing: undefined, sheets: new Map() });
}

/** The tables of a workbook, read once. */
export const bookOf = oncePer((workbook: Workbook): Book => readBook(workbook));

/**
 * Reads a workbook again after edits of cells: gives what `readBook` gives, while sheets that stayed as they were, and rows of
 * the others where no more than what figures hold has changed, are not read again.
 * @param before the book as it was
 */
export function readAgain(before: Book, workbook: Workbook): Book {
  const reading = readingOf(before);
  return reading ? read(workbook, reading) : readBook(workbook);
}

/** What is known of a sheet by and by. */
interface Found extends Pick<SheetReading, 'sheet' | 'anchors' | 'used'> {
  readonly before: SheetReading | undefined;
  readonly sections: readonly Section[];
}

function read(workbook: Workbook, before: Reading): Book {
  const { packs } = before;
  const anchored = workbook.sheets.flatMap((sheet) => {
    if (isOwnSheet(sheet)) return [];
    const known = knownOf(sheet, before);
    const anchors = known?.sheet === sheet ? known.anchors : anchorsOf(sheet, packs);
    return [{ sheet, anchors, before: known }];
  });
  const accepted = anchored.flatMap(({ anchors }) => anchors.filter(isAccepted));
  const prevailing = mostCommon(accepted.flatMap(packsOf));
  const ofEveryFund = anchorsOfEveryFund(accepted);
  const sectioned = anchored.map((each): Found => {
    const used = each.anchors.filter((anchor) => !ofEveryFund.has(anchor));
    const isKnown =
      prevailing === before.prevailing &&
      each.before?.sheet === each.sheet &&
      isSameList(each.before.used, used);
    const sections = isKnown ? undefined : sectionsOf(each.sheet, used, prevailing);
    return { ...each, used, sections: sections ?? each.before?.pages.map(({ section }) => section) ?? [] };
  });
  const stated = sectioned.flatMap(({ sections }) => sections.map(({ unit }) => unit));
  const fallback = mostCommon(stated) ?? DEFAULT_UNIT;
  const results = new FormulaResults(workbook);
  const sheets = sectioned.map((each) => readSheet(each, fallback, results));
  const book = new Book(
    workbook,
    joinContinued(sheets.flatMap(({ tables }) => tables)),
    sheets.filter(({ tables }) => tables.length === 0).map(guess),
  );
  return readAs(book, { packs, prevailing, sheets: new Map(sheets.map((each) => [each.sheet.name, each])) });
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}

/** The packs that a table fits best: several where they have the same table. */
function packsOf({ candidates }: Anchor): LayoutPack[] {
  const best = candidates[0]?.recognition.score;
  return [
    ...new Set(candidates.filter(({ recognition }) => recognition.score === best).map(({ pack }) => pack)),
  ];
}

/** Reads a sheet; what stays as it was before an edit is not read again. */
function readSheet(
  { sheet, anchors, used, before, sections }: Found,
  fallback: Unit,
  results: FormulaResults,
): SheetReading {
  const pages = sections.map((section, i) => pageOf(section, before?.pages[i], fallback, results));
  const isAsItWas =
    before?.sheet === sheet &&
    before.fallback === fallback &&
    before.pages.length === pages.length &&
    pages.every((page, i) => page === before.pages[i]) &&
    !hasUnsavedResults(sheet);
  const tables = isAsItWas ? before.tables : tablesOn(sheet, pages, fallback, results);
  return { sheet, anchors, used, pages, tables, fallback };
}

/** The tables of a sheet: those of its pages, and those that no pack reads, as their own headings and figures tell. */
function tablesOn(
  sheet: Sheet,
  pages: readonly Page[],
  fallback: Unit,
  results: FormulaResults,
): readonly Table[] {
  const own = pages.map((page) => settledTable(page, fallback, results));
  const others = unregisteredTables(sheet, pages, fallback, results);
  return [...own, ...others].sort((a, b) => a.range.top - b.range.top);
}

/** What was found on a sheet before its cells were edited; merges make rows known by cells of other rows. */
function knownOf(sheet: Sheet, { sheets }: Reading): SheetReading | undefined {
  const known = sheets.get(sheet.name);
  return known?.sheet.merges === sheet.merges ? known : undefined;
}

function pageOf(section: Section, before: Page | undefined, fallback: Unit, results: FormulaResults): Page {
  // What other cells make of a formula may change with any of them.
  if (!before || hasUnsavedResults(section.sheet)) return readPage(section, fallback, results);
  const isAsItWas = before.section === section && before.table.unit === (section.unit ?? fallback);
  return isAsItWas ? before : rereadPage(before, section, fallback, results);
}

/** Whether a sheet has formulas that were saved without a result. */
const hasUnsavedResults = oncePer((sheet: Sheet): boolean =>
  sheet.rows.some(({ cells }) => cells.some(({ value, formula }) => value === null && formula !== undefined)),
);

function guess({ sheet, anchors }: SheetReading): Unrecognised {
  const [best] = anchors
    .flatMap((anchor) => anchor.candidates)
    .sort((a, b) => b.recognition.score - a.recognition.score);
  return {
    sheet: sheet.name,
    empty: sheet.rows.every((row) => row.cells.every(isBlank)),
    ...(best && { nearest: { pack: best.pack, layout: best.layout, recognition: best.recognition } }),
  };
}

function mostCommon<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m)[0]?.[0];
}
