/** File → findings: how much of it is unzipping and XML, how much reading and checking. Run by `npm run bench:file`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { checkBook } from '../src/budget/checking/check-book';
import { readBook } from '../src/budget/reading/read-book';
import type { Workbook } from '../src/workbook/workbook';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { largeBook } from './large-book';

const RUNS = 30;

interface Times {
  readonly file: number;
  readonly reading: number;
  readonly checking: number;
}

async function main(): Promise<void> {
  console.log(
    'workbook                   |   cells | unzip + XML ms | snapshot → tables ms | → findings ms | share of the file',
  );
  const sample = new Uint8Array(readFileSync(join(__dirname, '../samples/xiaoguan-2026-typed.xlsx')));
  await report('the real sample', sample);
  for (const lines of [600, 6000])
    await report(`${lines} lines of expenditure`, await asFile(largeBook(lines)));
}

async function report(name: string, bytes: Uint8Array): Promise<void> {
  const workbook = await readWorkbook(bytes, 'bench.xlsx');
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length;
  const runs: Times[] = [];
  for (let i = 0; i < RUNS; i++) runs.push(await timed(bytes));
  const least = (part: keyof Times): number => Math.min(...runs.map((times) => times[part]));
  const [file, reading, checking] = [least('file'), least('reading'), least('checking')];
  const columns = [
    name.padEnd(26),
    String(cells).padStart(7),
    file.toFixed(1).padStart(14),
    reading.toFixed(1).padStart(20),
    checking.toFixed(1).padStart(13),
    `${((100 * file) / (file + reading + checking)).toFixed(0)} %`.padStart(17),
  ];
  console.log(columns.join(' | '));
}

async function timed(bytes: Uint8Array): Promise<Times> {
  const start = performance.now();
  const workbook = await readWorkbook(bytes, 'bench.xlsx');
  const read = performance.now();
  const book = readBook(workbook);
  const tables = performance.now();
  checkBook(book);
  return { file: read - start, reading: tables - read, checking: performance.now() - tables };
}

async function asFile(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  for (const { name, rows } of workbook.sheets) {
    const sheet = file.addWorksheet(name);
    for (const cell of rows.flatMap((row) => row.cells)) {
      const target = sheet.getCell(cell.row + 1, cell.column + 1);
      if (typeof cell.value === 'string' || typeof cell.value === 'number') target.value = cell.value;
      if (cell.format !== undefined) target.numFmt = cell.format;
    }
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

void main();
