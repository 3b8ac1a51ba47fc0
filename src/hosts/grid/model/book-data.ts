import type { IWorkbookData, LocaleType } from '@univerjs/core';
import type { ResolvedStyle } from '../../../ooxml/styles/resolved-style';
import type { DefinedName } from '../../../ooxml/read/spreadsheet';
import type { SheetData } from './sheet-data';
import { styleData, styleId } from './style-data';

/** Where the spreadsheet keeps defined names, and what it calls one that holds in the whole workbook. */
const DEFINED_NAMES = 'SHEET_DEFINED_NAME_PLUGIN';
const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** What a workbook of the spreadsheet is made of. */
export interface BookParts {
  readonly id: string;
  readonly name: string;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetData[];
  readonly styles: readonly ResolvedStyle[];
  readonly definedNames: readonly DefinedName[];
}

/** A workbook, as the spreadsheet holds it. */
export function bookData(
  { id, name, sheets, styles, definedNames }: BookParts,
  locale: LocaleType,
): IWorkbookData {
  return {
    id,
    name,
    appVersion: '',
    locale,
    styles: Object.fromEntries(styles.map((style, i) => [styleId(i), styleData(style)])),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, { ...sheet, defaultStyle: styleId(0) }])),
    resources: [{ name: DEFINED_NAMES, data: JSON.stringify(namesById(definedNames, sheets)) }],
  };
}

function namesById(names: readonly DefinedName[], sheets: readonly SheetData[]): Record<string, object> {
  const ids = new Map(sheets.map(({ id, name }) => [name, id]));
  return Object.fromEntries(
    names
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, formula, sheet }, i) => [
        `name${i}`,
        {
          id: `name${i}`,
          name,
          formulaOrRefString: formula,
          localSheetId: sheet === undefined ? WHOLE_WORKBOOK : ids.get(sheet),
        },
      ]),
  );
}
