import type { Range } from '../../../src/workbook/address';
import type { Cell, CellValue } from '../../../src/workbook/cell';
import { Sheet } from '../../../src/workbook/sheet';

/** A sheet being written. */
export class Canvas {
  /** The first row that nothing has been written to yet. */
  next = 0;
  private readonly cells: Cell[] = [];
  private readonly merges: Range[] = [];

  constructor(readonly name: string) {}

  /** Writes a cell; nothing for an empty text. */
  put(row: number, column: number, value: CellValue, more: Pick<Cell, 'formula' | 'format'> = {}): void {
    this.next = Math.max(this.next, row + 1);
    if (value === '') return;
    this.cells.push({ row, column, value, ...more });
  }

  /** Merges cells, where there is more than one. */
  merge(range: Range): void {
    if (range.top !== range.bottom || range.left !== range.right) this.merges.push(range);
  }

  toSheet(): Sheet {
    return new Sheet({ name: this.name, cells: this.cells, merges: this.merges });
  }
}
