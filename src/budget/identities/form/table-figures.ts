import type { Figure } from '../../reading/figure';
import type { Table } from '../../reading/table';
import type { Address } from '../../workbook/address';

/** Every figure of a table's rows, blank ones included, by row and column. */
export function tableFigures(table: Table): readonly Figure[] {
  const known = figuresOf.get(table) ?? collect(table);
  figuresOf.set(table, known);
  return known;
}

/** Tables never change, and many rules ask for their figures. */
const figuresOf = new WeakMap<Table, readonly Figure[]>();

function collect({ blocks }: Table): Figure[] {
  return blocks
    .flatMap(({ rows }) => rows.flatMap((row) => [...row.figures.values()]))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Where a table begins: its title, or its first cell where the sheet's name stands for the title. */
export function beginningOf({ sheet, titleAt, range }: Table): Address {
  return titleAt ?? { sheet, row: range.top, column: range.left };
}

/** The cell of a figure, without the figure. */
export function addressOf({ sheet, row, column }: Figure): Address {
  return { sheet, row, column };
}
