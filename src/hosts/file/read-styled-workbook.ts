import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/sheet';
import { holdsMacros } from '../../ooxml/package/package';
import { LIMITS, type Limits } from '../../ooxml/package/limits';
import type { ResolvedStyle } from '../../ooxml/styles/resolved-style';
import { readStyledSpreadsheet } from '../../ooxml/styles/read-styled-spreadsheet';
import type { StyledSheet, StyledSpreadsheet } from '../../ooxml/styles/styled-spreadsheet';
import { keptTextsIn } from './kept-texts';
import { readCompoundWorkbook } from './legacy-workbook';
import { readByKind } from './read-by-kind';

/** A file with its styles, as far as they are read. */
export interface StyledWorkbook {
  readonly spreadsheet: StyledSpreadsheet;
  /** Whether the file itself can be changed; an .xls cannot. */
  readonly canBePatched: boolean;
  readonly hasMacros: boolean;
  /** What the document keeps under names. */
  readonly kept: Readonly<Record<string, string>>;
}

/**
 * Reads a file to be shown. Of an .xls, number formats are all that is read of its styles.
 * @throws UnreadableFile, and nothing else, where it cannot
 */
export function readStyledWorkbook(
  bytes: Uint8Array,
  fileName: string,
  limits: Limits = LIMITS,
  progress?: (sheets: number, of: number) => void,
): Promise<StyledWorkbook> {
  return readByKind<StyledWorkbook>(bytes, {
    ofPackage: () => ({
      spreadsheet: readStyledSpreadsheet(bytes, limits, progress),
      canBePatched: true,
      hasMacros: holdsMacros(bytes, limits),
      kept: keptTextsIn(bytes),
    }),
    ofCompound: async () => ({
      spreadsheet: plainSpreadsheet(await readCompoundWorkbook(bytes, fileName)),
      canBePatched: false,
      hasMacros: false,
      kept: {},
    }),
  });
}

const PLAIN: ResolvedStyle = { font: { name: '宋体', size: 11 } };

function plainSpreadsheet({ sheets }: Workbook): StyledSpreadsheet {
  const styles = new Map<string | undefined, number>([[undefined, 0]]);
  const styleOf = (format: string | undefined): number => {
    const style = styles.get(format) ?? styles.size;
    styles.set(format, style);
    return style;
  };
  return {
    sheets: sheets.map((sheet) => plainSheet(sheet, styleOf)),
    styles: [...styles.keys()].map((format) => ({ ...PLAIN, ...(format !== undefined && { format }) })),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    ),
    definedNames: [],
  };
}

function plainSheet(
  { name, rows, merges, hidden, hiddenRows, hiddenColumns }: Sheet,
  styleOf: (format: string | undefined) => number,
): StyledSheet {
  return {
    name,
    state: hidden ? 'hidden' : 'visible',
    cells: rows.flatMap(({ cells }) =>
      cells.map(({ format, ...cell }) => ({ ...cell, style: styleOf(format) })),
    ),
    merges,
    hiddenRows,
    hiddenColumns,
    columns: [...hiddenColumns].map((column) => ({ first: column, last: column, hidden: true })),
    rowProperties: new Map([...hiddenRows].map((row) => [row, { customHeight: false, hidden: true }])),
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    frozenRows: 0,
    frozenColumns: 0,
    showGridLines: true,
    zoom: 100,
    isProtected: false,
  };
}
