import type { SetTable } from '../../disclosure/set/set-table';
import type { CellPlan, RowPlan } from '../../../workbook/sheet-plan';
import { HEAD } from './styles';
import { rowHeights } from './row-heights';

/** The rows of a table's header, as high as its headings need. */
export function headerRows(
  { header, headerRows: rows, columns }: SetTable,
  widths: readonly number[],
): RowPlan[] {
  const heights = rowHeights(rows, header, widths);
  const texts = new Map(header.map(({ row, column, text }) => [`${row} ${column}`, text]));
  return heights.map((height, row) => ({
    height,
    cells: columns.map((_, column): CellPlan => ({
      value: texts.get(`${row} ${column}`) ?? null,
      style: HEAD,
    })),
  }));
}
