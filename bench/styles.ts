/**
 * A large file without its styles, with them, and sent to another thread: milliseconds of processor time, and the memory of what is read.
 * Run by `npm run bench:styles`.
 */
import { readFileSync } from 'node:fs';
import { readStyledSpreadsheet } from '../src/ooxml/styles/read-styled-spreadsheet';
import { buffersOf, cellAt, packCells } from '../src/ooxml/styles/packed-cells';
import type { StyledSpreadsheet } from '../src/ooxml/styles/styled-spreadsheet';
import { readSpreadsheet } from '../src/ooxml/read/read-spreadsheet';
import { writtenTwelveTables } from './twelve-tables/file';

const ROWS = 5000;
const COLUMNS = 24;
const RUNS = 5;
const MEBI = 1024 * 1024;

interface Measured {
  readonly ms: number;
  readonly mebibytes: number;
}

function main(): void {
  const bytes = new Uint8Array(readFileSync(writtenTwelveTables(ROWS, COLUMNS)));
  console.log('what | CPU ms | MiB kept | cells');
  const cells = (book: { readonly sheets: readonly { readonly cells: readonly unknown[] }[] }) =>
    book.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  report('values, formulas, formats', () => readSpreadsheet(bytes), cells);
  report('with styles', () => readStyledSpreadsheet(bytes), cells);
  const read = readStyledSpreadsheet(bytes);
  report('copied as objects', () => structuredClone(read), cells);
  report('packed, handed over, unpacked', () => handedOver(read), cells);
}

function handedOver(book: StyledSpreadsheet) {
  const sheets = book.sheets.map((sheet) => {
    const cells = packCells(sheet.cells);
    const sent = structuredClone({ ...sheet, cells }, { transfer: buffersOf(cells) });
    return { ...sent, cells: Array.from(sent.cells.rows, (_, i) => cellAt(sent.cells, i)) };
  });
  return { ...book, sheets };
}

function report<T>(name: string, run: () => T, cells: (result: T) => number): void {
  const measured = Array.from({ length: RUNS }, () => measure(run));
  const ms = Math.min(...measured.map((each) => each.ms));
  const kept = Math.min(...measured.map((each) => each.mebibytes));
  console.log([name, ms.toFixed(0), kept.toFixed(0), cells(run())].join(' | '));
}

function measure(run: () => unknown): Measured {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const kept = [run()];
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  globalThis.gc?.();
  const mebibytes = (process.memoryUsage().heapUsed - before) / MEBI;
  kept.pop();
  return { ms, mebibytes };
}

main();
