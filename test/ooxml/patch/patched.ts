import { strFromU8, unzipSync } from 'fflate';
import { patchSpreadsheet } from '../../../src/ooxml/patch/patch-spreadsheet';
import type { CellPatch, SpreadsheetPatch } from '../../../src/ooxml/patch/spreadsheet-patch';
import type { RowChange } from '../../../src/workbook/sheet-edits';
import { MAIN, oneSheet, packageOf, worksheetXml } from '../hand-made';

export const SHEET = 'xl/worksheets/sheet1.xml';

/** A patch of the sheet `S` alone. */
export function cellsOfS(...cells: readonly CellPatch[]): SpreadsheetPatch {
  return { sheets: [{ name: 'S', rows: [], cells }], added: [], kept: {} };
}

export function rowsOfS(...rows: readonly RowChange[]): SpreadsheetPatch {
  return { sheets: [{ name: 'S', rows, cells: [] }], added: [], kept: {} };
}

/** The parts of a package as texts. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Parts with a content types part, which every real package has. */
export function completed(
  parts: Readonly<Record<string, string | Uint8Array>>,
  overrides: Readonly<Record<string, string>> = {},
): Record<string, string | Uint8Array> {
  const all = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  const types = `<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`;
  return { '[Content_Types].xml': types, ...parts };
}

/** The parts of a workbook after a patch, given what is in its sheet and other parts. */
export function patched(
  inner: string,
  patch: SpreadsheetPatch,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string> {
  return textsOf(patchSpreadsheet(packageOf(completed(oneSheet(worksheetXml(inner), more))), patch));
}

/** What is in a worksheet part. */
export function innerOf(xml: string | undefined): string | undefined {
  const start = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">`;
  return xml?.slice(start.length, -'</worksheet>'.length);
}

/** What is in the sheet after cells have been patched. */
export function withCells(inner: string, ...cells: readonly CellPatch[]): string | undefined {
  return innerOf(patched(inner, cellsOfS(...cells))[SHEET]);
}

export function withRows(inner: string, ...rows: readonly RowChange[]): string | undefined {
  return innerOf(patched(inner, rowsOfS(...rows))[SHEET]);
}
