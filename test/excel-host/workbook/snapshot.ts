import { a1 } from '../../../src/workbook/address';
import { rangeName } from './area';
import { isEmpty, type HostCell } from './cell';
import type { CellStyle } from './cell-style';
import type { ConditionalFormat } from './conditional-format';
import type { Sheet } from './sheet';
import type { Comment } from './sheet-parts';
import type { Workbook } from './workbook';

/**
 * Everything of a workbook that a person could see, print or find in its dialogs, in plain data that nothing
 * changes afterwards. Not in it: ids, the selection, which sheet is active, and the add-in's settings.
 */
export function snapshot(workbook: Workbook) {
  return {
    order: workbook.sheets.map(({ name }) => name),
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheetSnapshot(sheet)])),
    names: workbook.names.map((name) => ({ ...name })),
    protected: workbook.protected,
    calculationMode: workbook.calculationMode,
  };
}

/** As `snapshot`, and the settings and data that add-ins keep in the document. */
export function snapshotWithSettings(workbook: Workbook) {
  return {
    ...snapshot(workbook),
    settings: new Map(workbook.settings),
    customXml: [...workbook.customXmlParts.values()],
    documentSettings: new Map(workbook.documentSettings),
  };
}

function sheetSnapshot(sheet: Sheet) {
  const { visibility, tabColor, showGridlines, showHeadings, standardWidth, frozen, protection } = sheet;
  return {
    ...{ visibility, tabColor, showGridlines, showHeadings, standardWidth, frozen, protection },
    cells: cellsOf(sheet),
    style: sheet.baseStyle,
    columnStyles: stylesApart(sheet.columnStyles, sheet.baseStyle),
    rowStyles: stylesApart(sheet.rowStyles, sheet.baseStyle),
    rowHeights: inOrder(sheet.rowHeights),
    columnWidths: inOrder(sheet.columnWidths),
    hiddenRows: [...sheet.hiddenRows].sort(byNumber),
    hiddenColumns: [...sheet.hiddenColumns].sort(byNumber),
    filteredRows: [...sheet.filteredRows].sort(byNumber),
    merges: sheet.merges.map(rangeName).sort(),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormatSnapshot),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      ranges: validation.ranges.map(rangeName),
    })),
    notes: new Map(sheet.notes.map((note) => [a1(note), note.text])),
    hyperlinks: new Map(sheet.hyperlinks.map((each) => [a1(each), each.link])),
    comments: new Map(sheet.comments.map((comment) => [a1(comment), visibleComment(comment)])),
    names: sheet.names.map((name) => ({ ...name })),
    autoFilter: sheet.autoFilter,
    pageLayout: sheet.pageLayout,
  };
}

function visibleComment({ content, author, resolved }: Comment) {
  return { content, author, resolved };
}

function cellsOf(sheet: Sheet): Map<string, HostCell> {
  const cells = new Map<string, HostCell>();
  for (const [row, rowCells] of sheet.rows) {
    for (const [column, cell] of rowCells) {
      const inherited = sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? sheet.baseStyle;
      if (!isEmpty(cell) || !areAlike(cell.style, inherited)) cells.set(a1({ row, column }), cell);
    }
  }
  return cells;
}

function conditionalFormatSnapshot({ type, ranges, stopIfTrue, formula, look, data }: ConditionalFormat) {
  return { type, ranges: ranges.map(rangeName), stopIfTrue, formula, look, data };
}

function stylesApart(styles: ReadonlyMap<number, CellStyle>, base: CellStyle): Map<number, CellStyle> {
  return inOrder(new Map([...styles].filter(([, style]) => !areAlike(style, base))));
}

function inOrder<T>(map: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...map].sort(([a], [b]) => a - b));
}

function byNumber(a: number, b: number): number {
  return a - b;
}

const texts = new WeakMap<CellStyle, string>();

function areAlike(a: CellStyle, b: CellStyle): boolean {
  return a === b || textOf(a) === textOf(b);
}

function textOf(style: CellStyle): string {
  let text = texts.get(style);
  if (text === undefined) texts.set(style, (text = JSON.stringify(style)));
  return text;
}
