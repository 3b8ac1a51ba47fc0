import { sanitise } from '../../../common/plain-text';
import type { FaultDetails, UnreadableWords } from '../unreadable-file';

const SAVE_AGAIN = 'Open it in Excel or WPS, save it as .xlsx and check that.';

export const unreadableEnUS: UnreadableWords = {
  empty: () => 'the file is empty. Copy or download it again.',
  truncated: () => 'the end of the file is missing, as after an interrupted copy. Get the file again.',
  damaged: ({ part, sheet }) => `the file is damaged${onSheet(sheet)}${inside(part)}. ${SAVE_AGAIN}`,
  doctype: ({ part }) =>
    `the file declares entities${inside(part)}, which no spreadsheet program does; it was not read, to be safe. ${SAVE_AGAIN}`,
  encrypted: () =>
    'the file is behind a password. Take the password off in Excel or WPS, save it and check that.',
  'too-large': (details) =>
    `the file is too large: ${limitOf(details)}. Keep the budget tables only, save it and check that.`,
  'not-a-workbook': ({ format }) =>
    `this is no spreadsheet${named(format)}. Choose an .xlsx or .xls workbook.`,
  'text-file': ({ format }) =>
    `this is ${format === 'html' ? 'a web page' : 'plain text (such as CSV)'} and not a workbook. ${SAVE_AGAIN}`,
  'other-format': ({ format }) => `workbooks of this format are not read${named(format)}. ${SAVE_AGAIN}`,
};

const FORMATS: Readonly<Record<string, string>> = {
  'xls-95': '.xls of Excel 95 or earlier',
  'xml-2003': 'Excel 2003 XML',
  xlsb: '.xlsb binary workbook',
  ods: 'OpenDocument .ods',
  et: 'WPS .et',
  zip: 'empty archive',
  rar: 'RAR archive',
  '7z': '7-Zip archive',
  pdf: 'PDF',
};

const LIMITS: Readonly<Record<string, (max: number) => string>> = {
  entries: (max) => `more than ${max} parts`,
  partBytes: (max) => `a part of more than ${mebibytes(max)} expanded`,
  totalBytes: (max) => `more than ${mebibytes(max)} expanded`,
  sheets: (max) => `more than ${max} sheets`,
  cells: (max) => `more than ${max} cells`,
  sharedFormulaCharacters: () => 'too many formulas',
  xlsBytes: (max) => `an .xls of more than ${mebibytes(max)}`,
  fileBytes: (max) => `more than ${mebibytes(max)}`,
};

function limitOf({ limit = '', max = 0 }: FaultDetails): string {
  return LIMITS[limit]?.(Number(max)) ?? `more than ${max}`;
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function onSheet(sheet: string | number | undefined): string {
  return sheet === undefined ? '' : `: its sheet “${sanitise(String(sheet))}” cannot be read`;
}

function inside(part: string | number | undefined): string {
  return part === undefined ? '' : ` (in ${sanitise(String(part))})`;
}

function named(format: string | number | undefined): string {
  return format === undefined ? '' : ` (${FORMATS[format] ?? format})`;
}
