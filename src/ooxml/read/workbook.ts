import { PackageError } from '../package/package-error';
import { sheetKey } from '../../workbook/sheet';
import { nextKnownChild } from './known-elements';
import type { SheetState } from './spreadsheet';
import type { XmlReader } from '../xml/xml';

/** A tab, as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  /** The relationship that leads to the sheet's part. */
  readonly relationship: string;
}

/** A defined name, as the workbook part holds it. */
export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  /** The position of the tab it belongs to; undefined where it belongs to the workbook. */
  readonly tab: number | undefined;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** The position of the tab that the file was saved at. */
  readonly activeTab: number;
}

/**
 * The tabs and defined names of the workbook part. Not read: the 1904 flag (dates stay the numbers they
 * are), more of the views, calculation settings, links to other workbooks, protection.
 */
export function readWorkbookPart(xml: XmlReader): WorkbookPart {
  if (!hasWorkbook(xml)) throw new PackageError('not-a-workbook');
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let activeTab = 0;
  while (xml.nextChild(1)) {
    if (xml.name === 'sheets') readSheets(xml, sheets);
    else if (xml.name === 'definedNames') readNames(xml, names);
    else if (xml.name === 'bookViews') activeTab = readActiveTab(xml);
  }
  if (sheets.length === 0) throw new PackageError('damaged', { reason: 'no-sheets' });
  return { sheets, names, activeTab };
}

/** Whether the part is a workbook's: the main part of a text document has another root. */
function hasWorkbook(xml: XmlReader): boolean {
  return xml.nextChild(0) && xml.name === 'workbook';
}

/** Of several windows on a workbook, the first one's. */
function readActiveTab(xml: XmlReader): number {
  return xml.nextChild(2) ? Number(xml.attribute('activeTab') ?? 0) : 0;
}

function readSheets(xml: XmlReader, sheets: SheetEntry[]): void {
  const keys = new Set(sheets.map(({ name }) => sheetKey(name)));
  while (nextKnownChild(xml, 2, 'sheets')) {
    const name = xml.attribute('name') ?? '';
    if (name === '') throw new PackageError('damaged', { reason: 'sheet-name' });
    // A sheet is known by its name: one of two would be passed over.
    if (keys.has(sheetKey(name)))
      throw new PackageError('damaged', { reason: 'duplicate-sheet', sheet: name });
    keys.add(sheetKey(name));
    sheets.push({
      name,
      state: stateOf(xml.attribute('state')),
      relationship: xml.attribute('id') ?? '',
    });
  }
}

function stateOf(state: string | undefined): SheetState {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readNames(xml: XmlReader, names: NameEntry[]): void {
  while (xml.nextChild(2)) {
    if (xml.name !== 'definedName') continue;
    const name = xml.attribute('name') ?? '';
    const tab = xml.attribute('localSheetId');
    names.push({ name, tab: tab === undefined ? undefined : Number(tab), formula: xml.text() });
  }
}
