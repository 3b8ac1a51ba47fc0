import { SheetCollector } from './sheet-collector';
import type { SheetContent } from './spreadsheet';
import type { Cell, CellValue } from '../../workbook/cell';
import type { StyleFormats } from './styles';

/** Collects the cells that have a value or a formula, with their number formats. */
export class ContentCollector extends SheetCollector {
  private readonly cells: Cell[] = [];

  constructor(private readonly formats: StyleFormats) {
    super();
  }

  cell(row: number, column: number, value: CellValue, formula: string | undefined, style: number): void {
    if (value === null && formula === undefined) return;
    const format = this.formats[style];
    this.cells.push({
      row,
      column,
      value,
      ...(formula !== undefined && { formula }),
      ...(format !== undefined && { format }),
    });
  }

  content(): SheetContent {
    const { cells, merges, hiddenRows, hiddenColumns } = this;
    return { cells, merges, hiddenRows, hiddenColumns };
  }
}
