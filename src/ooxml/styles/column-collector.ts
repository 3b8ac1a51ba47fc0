import { COLUMNS } from '../../workbook/address';
import type { XmlReader } from '../xml/xml';
import { pixelsOfWidth } from './pixels';
import type { ColumnProperties } from './styled-spreadsheet';

/** In characters; Excel takes no wider column. */
const WIDEST = 256;

/** What a sheet's `col` elements say. */
export class ColumnCollector {
  readonly all: ColumnProperties[] = [];
  private readonly styled: (number | undefined)[] = [];
  private covered = 0;

  /** @param digit the pixels of a digit, which widths are counted in */
  constructor(private readonly digit: number) {}

  /** Takes the `col` element opened last, which is about the columns from the first to the last. */
  take(xml: XmlReader, first: number, last: number, style: number): void {
    // Column groups do not overlap: beyond the columns that there are, a hostile file has nothing to add.
    if (!(first <= last) || this.covered + last - first + 1 > COLUMNS) return;
    this.covered += last - first + 1;
    const width = Number(xml.attribute('width'));
    const hidden = xml.flag('hidden') || width === 0;
    const isSized = width > 0 && width <= WIDEST;
    this.all.push({
      first,
      last,
      hidden,
      ...(isSized && { width: pixelsOfWidth(width, this.digit) }),
      ...(style > 0 && { style }),
    });
    if (style > 0) for (let column = first; column <= last; column++) this.styled[column] = style;
  }

  /** The style of a column's cells that are not listed. */
  styleOf(column: number): number {
    return this.styled[column] ?? 0;
  }
}
