import { areTokens } from './biff-formula';
import { UnreadableFile } from './unreadable-file';

const BEGINNING = 0x0809;
const BIFF8 = 0x0600;
const END = 0x000a;
const FILE_PASS = 0x002f;
const CONTINUE = 0x003c;
const FORMULA = 0x0006;
const NAME = 0x0018;
const COLUMNS = 0x007d;
/** A selection on a sheet: the library passes over it. */
const NOTHING = 0x001d;
const LAST_COLUMN = 255;
/** In place of a formula's length: the library takes the cell for one without. */
const NO_FORMULA = 0xffff;

/** The records that a snapshot is made of. */
const NEEDED: ReadonlySet<number> = new Set([
  BEGINNING,
  END,
  FORMULA,
  0x0017, // references to sheets
  NAME,
  0x0022, // 1904 dates
  0x0023, // name elsewhere
  0x0042, // code page
  COLUMNS,
  0x0081, // dialog sheet
  0x0085, // tab
  0x00bd, // several numbers
  0x00d6, // rich text
  0x00e0, // cell format
  0x00e5, // merges
  0x00fc, // shared strings
  0x00fd, // shared string
  0x01ae, // other workbook
  0x0203, // number
  0x0204, // text
  0x0205, // boolean or error
  0x0207, // text result
  0x0208, // row
  0x0221, // array formula
  0x027e, // short number
  0x041e, // number format
  0x04bc, // shared formula
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

/** Where the length of a formula stands within its record; its tokens follow. */
const FORMULA_AT: ReadonlyMap<number, number> = new Map([
  [FORMULA, 20],
  [0x0221, 12],
  [0x04bc, 8],
]);

/** Records that begin with a count, and the bytes of each thing counted. */
const COUNTED: ReadonlyMap<number, number> = new Map([
  [0x0017, 6],
  [0x00e5, 8],
]);

interface BiffRecord {
  readonly type: number;
  /** Where the record stands; its data begin four bytes later. */
  readonly at: number;
  readonly data: number;
  readonly end: number;
}

/**
 * The workbook stream of an .xls, made safe for the library that reads it: it would follow a formula of the
 * wrong length, or a count that lies, until there is no memory left. What a snapshot does not need is blanked;
 * formulas that cannot be followed are forgotten, and their cells hold values.
 * Throws where the stream is encrypted, older than Excel 97, or makes no sense.
 */
export function checkedStream(stream: Uint8Array): Uint8Array {
  const checked = stream.slice();
  const view = new DataView(checked.buffer);
  if (checked.length < 8 || view.getUint16(0, true) !== BEGINNING) throw damaged();
  if (view.getUint16(4, true) !== BIFF8) throw new UnreadableFile('other-format', { format: 'xls-95' });
  let kept = true;
  let length = 0;
  for (const record of recordsOf(view)) {
    length = record.end;
    if (record.type === FILE_PASS) throw new UnreadableFile('encrypted');
    kept = record.type === CONTINUE ? kept : NEEDED.has(record.type);
    if (kept) makeSound(view, record);
    else blank(view, record);
  }
  return checked.subarray(0, length);
}

function* recordsOf(view: DataView): Generator<BiffRecord> {
  let at = 0;
  while (at + 4 <= view.byteLength) {
    const type = view.getUint16(at, true);
    // Some programs fill the stream up with zeros.
    if (type === 0) return;
    const data = at + 4;
    const end = data + view.getUint16(at + 2, true);
    if (end > view.byteLength) throw damaged();
    yield { type, at, data, end };
    at = end;
  }
}

function makeSound(view: DataView, record: BiffRecord): void {
  const { type, data, end } = record;
  const size = COUNTED.get(type);
  if (size !== undefined && size * uint16(view, record, 0) > end - data - 2) throw damaged();
  if (WITH_COLUMN.has(type) && uint16(view, record, 2) > LAST_COLUMN) throw damaged();
  // Some programs let the last column run on and on.
  if (type === COLUMNS && uint16(view, record, 2) > LAST_COLUMN) view.setUint16(data + 2, LAST_COLUMN, true);
  // A defined name is known by its name; what it stands for is not asked for.
  if (type === NAME && uint16(view, record, 4) > 0) view.setUint16(data + 4, 0, true);
  const formula = FORMULA_AT.get(type);
  if (formula !== undefined && !isFormulaSound(view, record, formula)) forgetFormula(view, record, formula);
}

function isFormulaSound(view: DataView, record: BiffRecord, offset: number): boolean {
  const end = record.data + offset + 2 + uint16(view, record, offset);
  return end <= record.end && areTokens(view, record.data + offset + 2, end, record.end);
}

/** Keeps a cell's value, which stands in the same record, without the formula. */
function forgetFormula(view: DataView, record: BiffRecord, offset: number): void {
  if (record.type === FORMULA) view.setUint16(record.data + offset, NO_FORMULA, true);
  else blank(view, record);
}

function blank(view: DataView, record: BiffRecord): void {
  view.setUint16(record.at, NOTHING, true);
}

function uint16(view: DataView, record: BiffRecord, offset: number): number {
  if (record.data + offset + 2 > record.end) throw damaged();
  return view.getUint16(record.data + offset, true);
}

function damaged(): UnreadableFile {
  return new UnreadableFile('damaged', { reason: 'xls' });
}
