import { formulaEnd } from './biff-formula';
import { hasSensibleLength, TOKENS_AT } from './biff-lengths';
import {
  ARRAY_FORMULA,
  BOF,
  CONTINUE,
  damagedStream,
  EOF,
  FORMULA,
  isZero,
  recordsFrom,
  SHARED_FORMULA,
  SHARED_STRINGS,
  SHEET,
  STRING,
  type BiffRecord,
} from './biff-record';
import { SheetSequence } from './biff-sheets';
import { areStringsWhole } from './biff-strings';
import { UnreadableFile } from './unreadable-file';

const BIFF8 = 0x0600;
const FILE_PASS = 0x002f;
const NAME = 0x0018;
const COLUMNS = 0x007d;
/** A selection on a sheet: the library passes over it. */
const NOTHING = 0x001d;
const LAST_COLUMN = 255;
/** In place of a formula's length: the library takes the cell for one without. */
const NO_FORMULA = 0xffff;

/** The records that a snapshot is made of. */
const NEEDED: ReadonlySet<number> = new Set([
  BOF,
  EOF,
  FORMULA,
  0x0017, // references to sheets
  NAME,
  0x0022, // 1904 dates
  0x0023, // name elsewhere
  0x0042, // code page
  COLUMNS,
  0x0081, // dialog sheet
  SHEET,
  0x00bd, // several numbers
  0x00d6, // rich text
  0x00e0, // cell format
  0x00e5, // merges
  SHARED_STRINGS,
  0x00fd, // shared string
  0x01ae, // other workbook
  0x0203, // number
  0x0204, // text
  0x0205, // boolean or error
  STRING,
  0x0208, // row
  ARRAY_FORMULA,
  0x027e, // short number
  0x041e, // number format
  SHARED_FORMULA,
]);

/** Where a cell's record holds its column. */
const WITH_COLUMN: ReadonlySet<number> = new Set([
  FORMULA,
  0x00bd,
  0x00d6,
  0x00fd,
  0x0203,
  0x0204,
  0x0205,
  0x027e,
]);

/**
 * The workbook stream of an .xls, made safe for the library that reads it: it would follow a formula of the
 * wrong length, or a count that lies, until there is no memory left; and it passes in silence over what it does not find.
 * What a snapshot does not need is blanked; formulas that cannot be followed are forgotten, and their cells hold values.
 * Throws where the stream is encrypted, older than Excel 97, or anything in it is missing or in the wrong place.
 */
export function checkedStream(stream: Uint8Array): Uint8Array {
  const checked = stream.slice();
  const view = new DataView(checked.buffer);
  if (checked.length < 8 || view.getUint16(0, true) !== BOF) throw damagedStream();
  if (view.getUint16(4, true) !== BIFF8) throw new UnreadableFile('other-format', { format: 'xls-95' });
  const sheets = new SheetSequence();
  try {
    return checked.subarray(0, checkRecords(view, sheets));
  } catch (error) {
    throw error instanceof UnreadableFile ? withSheet(error, sheets.sheet) : error;
  }
}

/** Returns where the last record ends. */
function checkRecords(view: DataView, sheets: SheetSequence): number {
  let kept = true;
  let length = 0;
  for (const record of recordsFrom(view, 0)) {
    if (record.type === FILE_PASS) throw new UnreadableFile('encrypted');
    sheets.take(record);
    if (!hasSensibleLength(record)) throw damagedStream();
    if (record.type === SHARED_STRINGS && !areStringsWhole(withContinuations(record))) throw damagedStream();
    kept = record.type === CONTINUE ? kept : NEEDED.has(record.type);
    if (kept) makeSound(record);
    else record.retype(NOTHING);
    length = record.end;
  }
  sheets.finish();
  return length;
}

function withContinuations(first: BiffRecord): BiffRecord[] {
  const records = [first];
  for (const record of recordsFrom(first.view, first.end)) {
    if (record.type !== CONTINUE) break;
    records.push(record);
  }
  return records;
}

function makeSound(record: BiffRecord): void {
  const { type } = record;
  if (WITH_COLUMN.has(type) && record.uint16(2) > LAST_COLUMN) throw damagedStream();
  // Some programs let the last column run on and on.
  if (type === COLUMNS && record.uint16(2) > LAST_COLUMN) record.setUint16(2, LAST_COLUMN);
  // A defined name is known by its name; what it stands for is not asked for.
  if (type === NAME && record.uint16(4) > 0) record.setUint16(4, 0);
  const tokens = TOKENS_AT.get(type);
  if (tokens !== undefined) checkFormula(record, tokens);
}

/** What stands behind a formula that is understood would be lost. */
function checkFormula(record: BiffRecord, offset: number): void {
  const { view, data, end } = record;
  const start = data + offset + 2;
  const last = formulaEnd(view, start, start + record.uint16(offset), end);
  if (last === undefined) forgetFormula(record, offset);
  else if (!isZero(view, last, end)) throw damagedStream();
}

/** Keeps a cell's value, which stands in the same record, without the formula. */
function forgetFormula(record: BiffRecord, offset: number): void {
  if (record.type === FORMULA) record.setUint16(offset, NO_FORMULA);
  else record.retype(NOTHING);
}

function withSheet(error: UnreadableFile, sheet: string | undefined): UnreadableFile {
  return sheet === undefined ? error : new UnreadableFile(error.code, { ...error.details, sheet });
}
