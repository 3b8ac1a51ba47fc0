import { a1, parseA1 } from '../../../src/workbook/address';
import type { Place } from '../../../src/workbook/address';

/** Rows that a reference covers, both included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

const LOST = '#REF!';

const REFERENCE = /([A-Z]{1,3}[1-9]\d*)(?::([A-Z]{1,3}[1-9]\d*))?/g;

/**
 * A formula whose references of its own sheet cover other rows. The generator writes neither `$` nor names of sheets.
 * @param change undefined for a reference that is lost (#REF!)
 * @returns undefined where a reference is lost
 */
export function withRows(formula: string, change: (rows: Rows) => Rows | undefined): string | undefined {
  const changed = formula.replace(REFERENCE, (_, from: string, to: string | undefined) => {
    const [first, last] = [parseA1(from), parseA1(to ?? from)];
    const rows = first && last && change({ first: first.row, last: last.row });
    return rows ? written(first, last, rows, to === undefined) : LOST;
  });
  return changed.includes(LOST) ? undefined : changed;
}

function written(first: Place, last: Place, rows: Rows, alone: boolean): string {
  const from = a1({ ...first, row: rows.first });
  return alone ? from : `${from}:${a1({ ...last, row: rows.last })}`;
}
