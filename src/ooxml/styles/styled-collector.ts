import type { Allowance } from '../package/limits';
import { SheetCollector } from '../read/sheet-collector';
import type { CellValue } from '../../workbook/cell';
import type { XmlReader } from '../xml/xml';
import { readColour } from './colour';
import { ColumnCollector } from './column-collector';
import type { Colour } from './resolved-style';
import { digitWidth, pixelsOfPoints, pixelsOfWidth, usualWidth } from './pixels';
import { RowCollector } from './row-collector';
import type { StyleSheet } from './style-sheet';
import type { StyledCell, StyledSheet } from './styled-spreadsheet';
import { readView, USUAL_VIEW } from './view';

/** In points. */
const USUAL_HEIGHT = 15;

/** Collects what a sheet holds and how it looks. */
export class StyledCollector extends SheetCollector {
  private readonly cells: StyledCell[] = [];
  private readonly columnCollector: ColumnCollector;
  private readonly rowCollector: RowCollector;
  private readonly digit: number;
  private view = USUAL_VIEW;
  private defaultColumnWidth: number;
  private defaultRowHeight = pixelsOfPoints(USUAL_HEIGHT);
  private tabColour: Colour | undefined;
  private isProtected = false;

  /** @param allowed how many empty cells and rows may be kept for their styles */
  constructor(
    private readonly styleSheet: StyleSheet,
    private readonly allowed: Allowance,
  ) {
    super();
    this.digit = digitWidth(styleSheet.normalFont);
    this.defaultColumnWidth = usualWidth(this.digit);
    this.columnCollector = new ColumnCollector(this.digit);
    this.rowCollector = new RowCollector(allowed);
  }

  /** Empty cells are kept only where they look otherwise than their row or column says. */
  cell(row: number, column: number, value: CellValue, formula: string | undefined, style: number): void {
    const known = this.styleOf(style);
    if (formula !== undefined) this.cells.push({ row, column, value, style: known, formula });
    else if (value !== null || this.isSeen(column, known))
      this.cells.push({ row, column, value, style: known });
  }

  override columns(xml: XmlReader, first: number, last: number): void {
    super.columns(xml, first, last);
    this.columnCollector.take(xml, first, last, this.styleOf(Number(xml.attribute('style') ?? 0)));
  }

  override openRow(xml: XmlReader): void {
    super.openRow(xml);
    const isStyled = xml.flag('customFormat');
    this.rowCollector.openRow(xml, isStyled ? this.styleOf(Number(xml.attribute('s') ?? 0)) : undefined);
  }

  override closeRow(row: number): void {
    super.closeRow(row);
    this.rowCollector.closeRow(row);
  }

  override other(xml: XmlReader): void {
    if (xml.name === 'sheetViews') this.view = readView(xml);
    else if (xml.name === 'sheetFormatPr') this.readDefaults(xml);
    else if (xml.name === 'sheetPr') this.readTab(xml);
    else if (xml.name === 'sheetProtection') this.isProtected = xml.flag('sheet');
  }

  sheet(): Omit<StyledSheet, 'name' | 'state'> {
    const { cells, merges, hiddenRows, hiddenColumns, defaultColumnWidth, defaultRowHeight } = this;
    return {
      ...{ cells, merges, hiddenRows, hiddenColumns },
      columns: this.columnCollector.all,
      rowProperties: this.rowCollector.all,
      ...{ defaultColumnWidth, defaultRowHeight },
      ...this.view,
      ...(this.tabColour !== undefined && { tabColour: this.tabColour }),
      isProtected: this.isProtected,
    };
  }

  /** A style that the file does not have is the first. */
  private styleOf(style: number): number {
    return this.styleSheet.styles[style] ? style : 0;
  }

  private isSeen(column: number, style: number): boolean {
    return (
      style !== (this.rowCollector.style ?? this.columnCollector.styleOf(column)) && this.allowed.takesOne()
    );
  }

  private readDefaults(xml: XmlReader): void {
    const height = Number(xml.attribute('defaultRowHeight'));
    const width = Number(xml.attribute('defaultColWidth'));
    const base = Number(xml.attribute('baseColWidth'));
    if (height > 0) this.defaultRowHeight = pixelsOfPoints(height);
    if (width > 0) this.defaultColumnWidth = pixelsOfWidth(width, this.digit);
    else if (base > 0) this.defaultColumnWidth = usualWidth(this.digit, base);
  }

  private readTab(xml: XmlReader): void {
    while (xml.nextChild(2)) {
      if (xml.name === 'tabColor') this.tabColour = this.styleSheet.colours.resolve(readColour(xml));
    }
  }
}
