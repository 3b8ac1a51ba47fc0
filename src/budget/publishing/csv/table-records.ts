import type { SetCell, SetTable } from '../../disclosure/set/set-table';
import { words } from '../words';
import { coveredPlaces, placeKey } from '../covered-places';
import type { CoveredPlace } from '../covered-places';
import { printedDecimals } from '../../disclosure/set/printed-amount';
import type { CsvField } from './csv-record';

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
