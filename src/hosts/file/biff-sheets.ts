import {
  ARRAY_FORMULA,
  BOF,
  CONTINUE,
  damagedStream,
  DATA_TABLE,
  EOF,
  FORMULA,
  SHARED_FORMULA,
  SHEET,
  STRING,
  type BiffRecord,
} from './biff-record';

/** A tab, as the beginning of the stream lists it. */
interface Tab {
  readonly name: string;
  /** What kind of sheet it says that it is. */
  readonly kind: number;
}

const WORKSHEET = 0x0010;
const CHART = 0x0020;
/** What a tab calls the kinds of sheets, and what they call themselves. */
const KINDS: ReadonlyMap<number, number> = new Map([
  [0, WORKSHEET],
  [1, 0x0040],
  [2, CHART],
  [6, 0x0006],
]);

/** Rows and cells, and what ends a block of them. */
const CELLS: ReadonlySet<number> = new Set([
  FORMULA,
  0x00bd, // several numbers
  0x00be, // several blanks
  0x00d6, // rich text
  0x00d7, // where rows begin
  0x00fd, // shared string
  0x0201, // blank
  0x0203, // number
  0x0204, // text
  0x0205, // boolean or error
  0x0208, // row
  0x027e, // short number
]);

/** What may stand between a cell with a formula and the text that it gives. */
const OF_FORMULA: ReadonlySet<number> = new Set([ARRAY_FORMULA, DATA_TABLE, SHARED_FORMULA, CONTINUE]);

/** What else may stand among the cells; some programs put links there. */
const AMONG_CELLS: ReadonlySet<number> = new Set([
  ...OF_FORMULA,
  STRING,
  0x005e, // not computed
  0x01b8, // link
  0x01c2, // views
  0x0800, // tip of a link
]);

/** Types that there are from Excel 97 on ([MS-XLS] 2.3), from one to another; where most are taken, the gaps count as well. */
const KNOWN: readonly (readonly [first: number, last: number])[] = [
  [0x0006, 0x0006],
  [0x000a, 0x000a],
  [0x000c, 0x001d],
  [0x0022, 0x002b],
  [0x002f, 0x0034],
  [0x003c, 0x0045],
  [0x004d, 0x01c2],
  [0x0200, 0x0201],
  [0x0203, 0x0205],
  [0x0207, 0x0209],
  [0x020b, 0x020b],
  [0x0221, 0x0225],
  [0x0236, 0x023e],
  [0x027e, 0x027e],
  [0x0293, 0x0293],
  [0x0418, 0x043c],
  [0x04bc, 0x04bc],
  [0x0800, 0x08ff],
  [0x1000, 0x10ff],
];

/**
 * Follows the records of a workbook stream: the workbook's own, and then sheet after sheet, each from its beginning to its
 * end. Throws at the record that cannot stand where it does, and at the end where a tab has no sheet.
 */
export class SheetSequence {
  /** The tabs by where their sheets begin. */
  private readonly tabs = new Map<number, Tab>();
  private readonly names = new Set<string>();
  private readonly begun = new Set<number>();
  /** How many sheets are open: a chart lies within another one. */
  private depth = 0;
  private cells: 'none' | 'here' | 'over' = 'none';
  private lacksText = false;
  private current: string | undefined;

  /** The sheet that the last record belongs to; undefined where that is the workbook, or unknown. */
  get sheet(): string | undefined {
    return this.current;
  }

  take(record: BiffRecord): void {
    if (this.depth === 0) this.current = this.tabs.get(record.at)?.name;
    if (!isKnown(record.type) || (this.depth === 0 && record.type !== BOF)) throw damagedStream();
    if (record.type === BOF) this.begin(record);
    else if (record.type === EOF) this.end(record);
    else if (record.type === SHEET) this.list(record);
    if (this.depth === 1) this.takeCell(record);
  }

  /** Tells that no more records follow. */
  finish(): void {
    if (this.depth > 0) throw damagedStream();
    for (const [at, { name }] of this.tabs) {
      if (this.begun.has(at)) continue;
      this.current = name;
      throw damagedStream();
    }
    if (this.tabs.size === 0) throw damagedStream();
  }

  private begin(record: BiffRecord): void {
    const kind = record.uint16(2);
    this.depth++;
    if (this.depth > 1) {
      if (kind !== CHART) throw damagedStream();
    } else if (record.at > 0) this.beginSheet(record.at, kind);
  }

  private beginSheet(at: number, kind: number): void {
    const tab = this.tabs.get(at);
    if (tab ? tab.kind !== kind : kind === WORKSHEET) throw damagedStream();
    this.begun.add(at);
    this.cells = 'none';
  }

  private end(record: BiffRecord): void {
    if (record.length > 0) throw damagedStream();
    this.depth--;
    if (this.depth === 0) this.current = undefined;
  }

  /** All tabs are listed before the first sheet; no two have one name, or one sheet. */
  private list(record: BiffRecord): void {
    const at = record.uint32(0);
    const kind = KINDS.get(record.uint8(5));
    const name = nameIn(record);
    if (this.begun.size > 0) throw damagedStream();
    this.current = name;
    if (kind === undefined || this.tabs.has(at) || this.names.has(name)) throw damagedStream();
    this.tabs.set(at, { name, kind });
    this.names.add(name);
    this.current = undefined;
  }

  /** The cells of a sheet follow one another, and a formula whose result is a text is followed by that. */
  private takeCell(record: BiffRecord): void {
    const { type } = record;
    if (type === STRING) this.lacksText = false;
    if (this.lacksText && !OF_FORMULA.has(type)) throw damagedStream();
    if (CELLS.has(type)) {
      if (this.cells === 'over') throw damagedStream();
      this.cells = 'here';
      this.lacksText = type === FORMULA && givesText(record);
    } else if (this.cells === 'here' && !AMONG_CELLS.has(type)) this.cells = 'over';
  }
}

function isKnown(type: number): boolean {
  return KNOWN.some(([first, last]) => type >= first && type <= last);
}

function nameIn(record: BiffRecord): string {
  const characters = record.uint8(6);
  const isWide = (record.uint8(7) & 1) === 1;
  const codes = Array.from({ length: characters }, (_, i) =>
    isWide ? record.uint16(8 + 2 * i) : record.uint8(8 + i),
  );
  return String.fromCharCode(...codes);
}

/** In the place of a number a mark, and that the result is a text. */
function givesText(record: BiffRecord): boolean {
  return record.uint16(12) === 0xffff && record.uint8(6) === 0;
}
