import { COLUMNS, type Range } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { XmlReader } from '../xml/xml';

/**
 * Collects what a worksheet part holds while it is read from front to back: its merges, and the rows and columns
 * hidden one by one. What becomes of its cells, and of all the rest, is the affair of each kind of collector.
 */
export abstract class SheetCollector {
  readonly merges: Range[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private rowIsHidden = false;

  /**
   * Takes the cell at a place.
   * @param value null where there is none
   * @param style the number of its style; 0 where it says none
   */
  abstract cell(
    row: number,
    column: number,
    value: CellValue,
    formula: string | undefined,
    style: number,
  ): void;

  /** Takes the `col` element opened last, which is about the columns from the first to the last. */
  columns(xml: XmlReader, first: number, last: number): void {
    if (!xml.flag('hidden')) return;
    // Column groups do not overlap: once all columns are hidden, a hostile file has nothing to add.
    for (let column = first; column <= last && this.hiddenColumns.size < COLUMNS; column++)
      this.hiddenColumns.add(column);
  }

  /** Takes the `row` element opened last; its cells are still to come. */
  openRow(xml: XmlReader): void {
    this.rowIsHidden = xml.flag('hidden');
  }

  /** Takes the number of the row whose cells have all come: one that says none goes by them. */
  closeRow(row: number): void {
    if (this.rowIsHidden) this.hiddenRows.add(row);
  }

  /** Takes any other child of the `worksheet` element, opened last; it may be read on. */
  other?(xml: XmlReader): void;
}
