import type { Range } from '../../../workbook/address';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';

/** Where some figures of a table stand, from the first to the last; of a table that goes on elsewhere, where the first of them does. */
export function around(figures: readonly Figure[], table: Table): { sheet: string; range: Range } {
  const sheet = figures[0]?.sheet ?? table.sheet;
  const own = figures.filter((figure) => figure.sheet === sheet);
  const [rows, columns] = [own.map(({ row }) => row), own.map(({ column }) => column)];
  return {
    sheet,
    range: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  };
}
