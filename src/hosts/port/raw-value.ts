import type { CellValue } from '../../workbook/cell';

const ERRORS =
  /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** A cell's value: a spreadsheet program tells errors as texts, and nothing as an empty one. */
export function valueOf(raw: unknown): CellValue {
  if (typeof raw === 'string') return raw === '' ? null : ERRORS.test(raw) ? { error: raw } : raw;
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}
