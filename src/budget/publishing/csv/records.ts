import type { SetCell, SetTable } from '../../disclosure/set/set-table';
import { printedDecimals } from '../../disclosure/set/printed-amount';
import { words } from '../words';
import { coveredPlaces, placeKey } from '../covered-places';
import type { CoveredPlace } from '../covered-places';

/** What a spreadsheet may take for the beginning of a formula, in either width, behind space too. */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A field that is a number and stays one, or a text, which is guarded where a spreadsheet could take it for a formula. */
export type CsvField = { readonly number: string } | string;

/**
 * The rows of a table as records, each complete in itself: a text that reaches over several rows stands in every one of them,
 * one that reaches over several columns in the first. Amounts are exact, with all the decimals that the table prints at least.
 */
export function tableRecords({ rows, format }: SetTable): CsvField[][] {
  const covered = coveredPlaces(rows);
  const decimals = printedDecimals(format);
  return rows.map(({ cells }, row) =>
    cells.map((cell, column) => {
      const place = covered.get(placeKey(row, column));
      return place ? coveredField(place) : fieldOf(cell, decimals);
    }),
  );
}

/** The headings over a column in one: `上年结转结余-小计`. */
export function joinedHeadings(headings: readonly string[]): string {
  return headings.map((heading) => heading.replace(/\s+/g, '')).join(words.headingSeparator);
}

function coveredField({ text, isBelow }: CoveredPlace): CsvField {
  return isBelow ? text : '';
}

function fieldOf(cell: SetCell, decimals: number | undefined): CsvField {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'amount':
      return cell.amount ? { number: cell.amount.toString(decimals) } : '';
    case 'open':
      return words.openMarker;
  }
}

/** A record as RFC 4180 writes it, with the line break that ends it. */
export function csvRecord(fields: readonly CsvField[]): string {
  return `${fields.map(fieldText).join(',')}\r\n`;
}

function fieldText(field: CsvField): string {
  return typeof field === 'string' ? quoted(guarded(field)) : field.number;
}

/** An apostrophe before it makes it a text to every spreadsheet. */
function guarded(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
