import { rangeAround } from '../../../workbook/address';
import type { Range } from '../../../workbook/address';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';

/** Where some figures of a table stand; of a table that goes on elsewhere, where the first of them does. */
export function around(figures: readonly Figure[], table: Table): { sheet: string; range: Range } {
  const sheet = figures[0]?.sheet ?? table.sheet;
  return { sheet, range: rangeAround(figures.filter((figure) => figure.sheet === sheet)) };
}
