import type { CellObject, ColInfo, Range as LibraryRange, RowInfo, WorkBook, WorkSheet } from '@e965/xlsx';
import type { Range } from '../../workbook/address';
import type { Cell, CellValue } from '../../workbook/cell';
import { Sheet } from '../../workbook/sheet';
import { Workbook } from '../../workbook/workbook';
import { checkedStream } from './biff-stream';
import { CompoundFile } from './compound-file';
import { UnreadableFile } from './unreadable-file';

/** An .xls is held in memory several times over while it is read. */
const MAX_BYTES = 64 * 1024 * 1024;

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/**
 * The snapshot of an .xls, or of an .et that is one under another name. The library that reads it is
 * loaded for such files only. Defined names are not read; texts lose their formatting.
 */
export async function readCompoundWorkbook(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  if (bytes.length > MAX_BYTES) throw new UnreadableFile('too-large', { limit: 'xlsBytes', max: MAX_BYTES });
  const stream = workbookStream(new CompoundFile(bytes), fileName);
  const { read } = await import('@e965/xlsx');
  const book = parse(read, stream);
  return new Workbook(book.SheetNames.flatMap((name, tab) => readSheet(book, name, tab)));
}

function workbookStream(file: CompoundFile, fileName: string): Uint8Array {
  if (file.has('EncryptedPackage')) throw new UnreadableFile('encrypted');
  if (!file.has('Workbook')) {
    if (file.has('Book')) throw new UnreadableFile('other-format', { format: 'xls-95' });
    if (/\.ett?$/i.test(fileName)) throw new UnreadableFile('other-format', { format: 'et' });
    throw new UnreadableFile('not-a-workbook');
  }
  return checkedStream(file.stream('Workbook'));
}

function parse(read: (bytes: Uint8Array, options: object) => WorkBook, stream: Uint8Array): WorkBook {
  try {
    // Without `cellStyles` the library does not say which rows and columns are hidden.
    return read(stream, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
      cellText: false,
    });
  } catch {
    throw new UnreadableFile('damaged', { reason: 'xls' });
  }
}

/** The sheet of a tab, or nothing where the tab shows a chart, a dialog or a macro sheet. */
function readSheet(book: WorkBook, name: string, tab: number): Sheet[] {
  const sheet = book.Sheets[name];
  if (!sheet) throw new UnreadableFile('damaged', { reason: 'xls', sheet: name });
  if ((sheet['!type'] ?? 'sheet') !== 'sheet') return [];
  return [
    new Sheet({
      name,
      cells: cellsOf(sheet),
      merges: (sheet['!merges'] ?? []).map(rangeOf),
      hiddenRows: hiddenIn(sheet['!rows']),
      hiddenColumns: hiddenIn(sheet['!cols']),
      hidden: (book.Workbook?.Sheets?.[tab]?.Hidden ?? 0) !== 0,
    }),
  ];
}

function* cellsOf(sheet: WorkSheet): Generator<Cell> {
  // The library's rows and cells have holes where the sheet has nothing.
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, stored] of (cells ?? []).entries()) {
      if (!stored) continue;
      const value = valueOf(stored);
      const formula = stored.f === '' ? undefined : stored.f;
      if (value === null && formula === undefined) continue;
      const format = typeof stored.z === 'string' && stored.z !== 'General' ? { format: stored.z } : {};
      yield { row, column, value, ...(formula !== undefined && { formula }), ...format };
    }
  }
}

function valueOf({ t: type, v: value }: CellObject): CellValue {
  if (type === 'e') return { error: ERRORS.get(value) ?? '#N/A' };
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function rangeOf({ s: start, e: end }: LibraryRange): Range {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}

function hiddenIn(lines: readonly (RowInfo | ColInfo | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>();
  for (const [index, line] of (lines ?? []).entries()) if (line?.hidden) hidden.add(index);
  return hidden;
}
