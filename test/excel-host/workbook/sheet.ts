import type { Range } from '../../../src/workbook/address';
import { contains, isEntireColumn, isEntireRow, WHOLE_SHEET } from './area';
import { BLANK, isEmpty, type HostCell } from './cell';
import { PLAIN_STYLE, type CellStyle, type Restyle } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import type { AutoFilter, Comment, DataValidation, Frozen, Hyperlink, Note, Protection } from './sheet-parts';
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from './page-layout';
import type { DefinedName } from './defined-name';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet of the host's workbook: plain data, and what it takes to read and change its cells. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or empty. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  /** In characters of the workbook's font; undefined where nobody has set it. */
  standardWidth: number | undefined;
  rows = new Map<number, Map<number, HostCell>>();
  /** Whether any cell ever held one: what never did need not be searched. */
  hasHadFormulas = false;
  /** Styles of cells that do not exist: of the sheet, of whole columns, of whole rows. */
  baseStyle: CellStyle = PLAIN_STYLE;
  columnStyles = new Map<number, CellStyle>();
  rowStyles = new Map<number, CellStyle>();
  /** In points. */
  rowHeights = new Map<number, number>();
  columnWidths = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** Hidden by the auto filter. */
  filteredRows = new Set<number>();
  merges: Range[] = [];
  frozen: Frozen | undefined;
  /** By priority, the highest first. */
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  notes: Note[] = [];
  hyperlinks: Hyperlink[] = [];
  comments: Comment[] = [];
  names: DefinedName[] = [];
  protection: Protection | undefined;
  autoFilter: AutoFilter | undefined;
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;

  constructor(
    /** Of the running Excel: it may be another one once the file was closed and opened. */
    public id: string,
    public name: string,
  ) {}

  /** The cell at a place, as if every cell existed. */
  cell(row: number, column: number): HostCell {
    const cell = this.rows.get(row)?.get(column);
    if (cell) return cell;
    const style = this.inheritedStyle(row, column);
    return style === PLAIN_STYLE ? BLANK : { ...BLANK, style };
  }

  put(row: number, column: number, cell: HostCell): void {
    const cells = this.rows.get(row);
    if (cell.formula !== undefined) this.hasHadFormulas = true;
    if (isEmpty(cell) && cell.style === this.inheritedStyle(row, column)) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells) cells.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** The cells that exist within a range, row by row. */
  *cellsIn(range: Range): Generator<{ row: number; column: number; cell: HostCell }> {
    for (const [row, cells] of this.rowsIn(range)) {
      for (const [column, cell] of cells) {
        if (contains(range, row, column)) yield { row, column, cell };
      }
    }
  }

  private *rowsIn({ top, bottom }: Range): Generator<[number, Map<number, HostCell>]> {
    if (bottom - top >= this.rows.size) {
      for (const entry of this.rows) if (top <= entry[0] && entry[0] <= bottom) yield entry;
      return;
    }
    for (let row = top; row <= bottom; row++) {
      const cells = this.rows.get(row);
      if (cells) yield [row, cells];
    }
  }

  /** The range of all cells that hold something, or that look like something unless only values count. */
  usedRange(valuesOnly: boolean, within: Range = WHOLE_SHEET): Range | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.cellsIn(within)) {
      if (valuesOnly && isEmpty(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  /** Changes the style of every cell of a range, also of those that do not exist. */
  restyle(range: Range, restyle: Restyle): void {
    const entireRow = isEntireRow(range);
    const entireColumn = isEntireColumn(range);
    const memo = memoised(restyle);
    if (entireRow || entireColumn) {
      for (const { row, column, cell } of [...this.cellsIn(range)]) {
        this.rows.get(row)?.set(column, { ...cell, style: memo(cell.style) });
      }
      this.restyleLines(range, memo);
      return;
    }
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = this.cell(row, column);
        const style = memo(cell.style);
        if (style !== cell.style) this.put(row, column, { ...cell, style });
      }
    }
  }

  private restyleLines(range: Range, restyle: Restyle): void {
    if (isEntireRow(range) && isEntireColumn(range)) {
      this.baseStyle = restyle(this.baseStyle);
      this.columnStyles = restyledMap(this.columnStyles, restyle);
      this.rowStyles = restyledMap(this.rowStyles, restyle);
    } else if (isEntireColumn(range)) {
      for (let column = range.left; column <= range.right; column++) {
        this.columnStyles.set(column, restyle(this.columnStyles.get(column) ?? this.baseStyle));
      }
    } else {
      for (let row = range.top; row <= range.bottom; row++) {
        this.rowStyles.set(row, restyle(this.rowStyles.get(row) ?? this.baseStyle));
      }
    }
  }

  /** Every style that occurs in a range, at least once. */
  *stylesIn(range: Range): Generator<CellStyle> {
    let existing = 0;
    for (const { cell } of this.cellsIn(range)) {
      existing++;
      yield cell.style;
    }
    const all = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (existing === all) return;
    if (all > 1e5) {
      yield this.inheritedStyle(range.bottom, range.right);
      return;
    }
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) yield this.cell(row, column).style;
    }
  }

  /** Whether a row cannot be seen, for whatever reason. */
  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  /** Whether protection keeps a range's cells from being changed. */
  isLocked(range: Range): boolean {
    if (!this.protection) return false;
    for (const style of this.stylesIn(range)) if (style.locked) return true;
    return false;
  }

  private inheritedStyle(row: number, column: number): CellStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.baseStyle;
  }
}

/** Cells share their styles; they shall go on doing so. */
function memoised(restyle: Restyle): Restyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    let restyled = known.get(style);
    if (!restyled) known.set(style, (restyled = restyle(style)));
    return restyled;
  };
}

function restyledMap(styles: Map<number, CellStyle>, restyle: Restyle): Map<number, CellStyle> {
  return new Map([...styles].map(([line, style]) => [line, restyle(style)]));
}
