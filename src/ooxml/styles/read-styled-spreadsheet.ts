import { Allowance, LIMITS, type Limits } from '../package/limits';
import { Package } from '../package/package';
import { WorkbookPackage } from '../read/workbook-package';
import { readWorksheet } from '../read/worksheet';
import { readStyleSheet, usualStyleSheet } from './style-sheet';
import { StyledCollector } from './styled-collector';
import type { StyledSheet, StyledSpreadsheet } from './styled-spreadsheet';
import { readTheme } from './theme';

/**
 * Reads an .xlsx or .xlsm package with its styles: fonts, fills, borders, alignment, formats, sizes, panes. Not read: rich
 * text within a cell, conditional formats, table styles, pictures, charts, outlines, and what is said at each part's reader.
 * Throws a `PackageError`, and nothing else, where it cannot.
 * @param progress told how many sheets are read, and of how many, after each
 */
export function readStyledSpreadsheet(
  bytes: Uint8Array,
  limits: Limits = LIMITS,
  progress?: (read: number, of: number) => void,
): StyledSpreadsheet {
  const book = new WorkbookPackage(new Package(bytes, limits), limits);
  const theme = book.tryRelated('theme', readTheme);
  const styleSheet =
    book.readRelated('styles', (xml) => readStyleSheet(xml, theme)) ?? usualStyleSheet(theme);
  const allowed = new Allowance('styledBlanks', limits.styledBlanks);
  const sheets = book.readSheets(
    (xml, context) => readWorksheet(xml, context, new StyledCollector(styleSheet, allowed)).sheet(),
    progress,
  );
  return {
    sheets,
    styles: styleSheet.styles,
    activeSheet: activeSheet(sheets, book.activeName),
    definedNames: book.definedNames(),
  };
}

/** The sheet that the file was saved at, or the first one that is not hidden. */
function activeSheet(sheets: readonly StyledSheet[], name: string | undefined): number {
  const saved = sheets.findIndex((sheet) => sheet.name === name && sheet.state === 'visible');
  const first = sheets.findIndex(({ state }) => state === 'visible');
  return saved >= 0 ? saved : Math.max(first, 0);
}
