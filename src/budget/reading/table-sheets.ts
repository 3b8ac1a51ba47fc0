import type { Sheet } from '../../workbook/sheet';
import { oncePer } from '../../common/once-per';
import type { Table } from '../tables/table';

/** The names of the sheets that a table stands on: one, and those where it goes on. */
export const sheetsOf = oncePer(
  ({ sheet, blocks }: Table): ReadonlySet<string> =>
    new Set([sheet, ...blocks.flatMap(({ rows }) => rows.map(({ labelAt }) => labelAt.sheet))]),
);

/** Whether formulas of a sheet may refer to others. */
export const refersElsewhere = oncePer((sheet: Sheet): boolean =>
  sheet.rows.some(({ cells }) => cells.some(({ formula }) => formula?.includes('!'))),
);
