import type { DisclosureSet, SetTable } from '../../../../src/budget/disclosure/set/set-table';
import { decimalsOfFormat } from '../../../../src/workbook/number-format';
import { printedAmount } from '../../../../src/budget/disclosure/set/printed-amount';
import { printedPages } from '../../../hosts/file/office';

/** What LibreOffice makes of a workbook on paper. */
export interface Printing {
  readonly pages: number;
  /** What is not as it should be: figures that do not fit, pages without header, texts and amounts that are nowhere, or parted by the end of a page. */
  readonly faults: readonly string[];
}

/**
 * Prints the workbook of a set and compares the pages with the set.
 * @param workbook without data sheets
 */
export function printing(workbook: Uint8Array, { tables }: DisclosureSet): Printing {
  const [contents = '', ...pages] = printedPages(workbook);
  const byTable = new Map<SetTable | undefined, string[]>();
  for (const page of pages) {
    const table = tableOn(page, tables);
    byTable.set(table, [...(byTable.get(table) ?? []), page]);
  }
  return {
    pages: pages.length + 1,
    faults: [
      ...[contents, ...pages].filter((page) => page.includes('###')).map((page) => `### on ${page}`),
      ...tables.flatMap((table) => missing([table.title], contents, `the contents`)),
      ...(byTable.get(undefined) ?? []).map((page) => `no title on ${page}`),
      ...tables.flatMap((table) => tableFaults(table, byTable.get(table) ?? [])),
    ],
  };
}

/** The table whose title stands on a page: the longest, as one may be part of another. */
function tableOn(page: string, tables: readonly SetTable[]): SetTable | undefined {
  const text = close(page);
  return tables
    .filter(({ title }) => text.includes(close(title)))
    .sort((one, other) => other.title.length - one.title.length)[0];
}

function tableFaults(table: SetTable, pages: readonly string[]): string[] {
  const { title, header, unitLine, notes } = table;
  if (pages.length === 0) return [`${title} is on no page`];
  const headings = header.map(({ text }) => text);
  return [
    ...pages.flatMap((page, i) => missing([...headings, unitLine], page, `page ${i + 1} of ${title}`)),
    ...missing([...notes, ...textsOf(table)], pages.join(''), title),
    ...partedTexts(table, pages),
    ...missingAmounts(table, pages),
  ];
}

function textsOf({ rows }: SetTable): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])));
}

/** Texts of which more characters are wanted than are there. */
function missing(texts: readonly string[], page: string, where: string): string[] {
  const there = counts(close(page));
  const wanted = counts(close(texts.join('')));
  return [...wanted]
    .filter(([character, count]) => (there.get(character) ?? 0) < count)
    .map(([character, count]) => `${count} × ${character} wanted, ${there.get(character) ?? 0} on ${where}`);
}

/** Texts of several rows that stand whole on no page, or on more pages than one: what the end of a page cuts is begun again. */
function partedTexts(table: SetTable, pages: readonly string[]): string[] {
  const { marking, title, preparedBy, unitLine, header, notes, rows } = table;
  const repeated = close(
    [marking, title, preparedBy, unitLine, ...header.map(({ text }) => text)].join('\n'),
  );
  const once = [...notes, ...textsOf(table)].map(close);
  const joined = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.kind === 'text' && (cell.rowSpan ?? 1) > 1 ? [close(cell.text)] : [])),
  );
  return [...new Set(joined)].flatMap((text) => {
    const wanted = times(text, once) + times(text, [repeated]) * pages.length;
    const there = times(text, pages.map(close));
    return there === wanted ? [] : [`${text} stands ${there} times in ${title}, not ${wanted}`];
  });
}

function times(text: string, places: readonly string[]): number {
  return places.reduce((sum, place) => sum + place.split(text).length - 1, 0);
}

function missingAmounts({ title, rows, format }: SetTable, pages: readonly string[]): string[] {
  const decimals = decimalsOfFormat(format) ?? 0;
  const figure = new RegExp(`-?\\d[\\d,]*${decimals > 0 ? `\\.\\d{${decimals}}` : ''}`, 'g');
  const there = counts(pages.join('').match(figure) ?? []);
  const wanted = counts(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell?.kind === 'amount' && cell.amount ? [printedAmount(cell.amount, format)] : [],
      ),
    ),
  );
  return [...wanted]
    .filter(([amount, count]) => (there.get(amount) ?? 0) < count)
    .map(([amount, count]) => `${count} × ${amount} wanted, ${there.get(amount) ?? 0} in ${title}`);
}

function counts(things: Iterable<string>): ReadonlyMap<string, number> {
  const byThing = new Map<string, number>();
  for (const thing of things) byThing.set(thing, (byThing.get(thing) ?? 0) + 1);
  return byThing;
}

function close(text: string): string {
  return text.replace(/\s/g, '');
}
