/**
 * A filled-in base sheet turned into the standard set, with how it grows: milliseconds of processor time, and the memory at the end of
 * a run that is still in use. Beside it, as a peer, exceljs writing the very same cells, looks and formulas.
 * Run by `npm run bench:disclosure`.
 */
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { readBaseSheets } from '../src/budget/disclosure/base/reading/read-base-sheets';
import { buildSet } from '../src/budget/disclosure/building/build-set';
import type { DisclosureData } from '../src/budget/disclosure/data/disclosure-data';
import { beijing12 } from '../src/budget/layouts/beijing-12';
import { disclosureSheets } from '../src/budget/sheets/set/disclosure-sheets';
import { setPlan } from '../src/budget/sheets/set/set-plan';
import { readWorkbook } from '../src/hosts/file/read-workbook';
import { includedData } from '../src/budget/sheets/base-sheet/included-data';
import { templatePlan } from '../src/budget/sheets/base-sheet/template-plan';
import type { SheetPlan } from '../src/workbook/sheet-plan';
import { manyLines } from '../test/generate/disclosure/many-lines';
import { writeSpreadsheet } from '../src/ooxml/write/write-spreadsheet';

const SIZES = [500, 2_000, 8_000, 32_000];
const PROJECTS = 100;
const RUNS = 3;
const SEED = 20_261_128;
const MEBI = 1024 * 1024;

async function main(): Promise<void> {
  console.log('lines | cells | read | build | write | whole | MiB | whole with data | peer: write | ratio');
  for (const lines of SIZES) console.log((await measured(lines)).join(' | '));
}

async function measured(lines: number): Promise<readonly (string | number)[]> {
  const data = dataOf(lines);
  const file = writeSpreadsheet(templatePlan('zh-CN', { data, notes: [] }));
  const plans = disclosureSheets(buildSet(data, beijing12, { dataIncluded: false }), { totals: 'formulas' });
  const cells = plans.reduce(
    (sum, { rows }) => sum + rows.reduce((all, row) => all + row.cells.length, 0),
    0,
  );
  const read = await best(() => dataIn(file));
  const build = await best(() => buildSet(data, beijing12, { dataIncluded: false }));
  const set = buildSet(data, beijing12, { dataIncluded: false });
  const write = await best(() => writeSpreadsheet(setPlan(set, { totals: 'formulas' })));
  const whole = await best(async () => setOf(await dataIn(file), false));
  const live = await best(async () => setOf(await dataIn(file), true));
  const peer = await best(() => byExcelJs(plans));
  const times = [read, build, write, whole].map(({ ms }) => ms.toFixed(0));
  return [
    lines,
    cells,
    ...times,
    whole.mebibytes.toFixed(0),
    live.ms.toFixed(0),
    peer.ms.toFixed(0),
    (write.ms / peer.ms).toFixed(2),
  ];
}

/** Data of so many lines, every project line of one of a hundred projects. */
function dataOf(count: number): DisclosureData {
  const [data] = fc.sample(manyLines(count), { seed: SEED, numRuns: 1 });
  if (!data?.lines) throw new Error('Nothing generated');
  const lines = data.lines.map((line, i) =>
    line.category === 'project' ? { ...line, project: `第${i % PROJECTS}号项目` } : line,
  );
  return { ...data, lines };
}

async function dataIn(file: Uint8Array): Promise<DisclosureData> {
  const reading = readBaseSheets(await readWorkbook(file, 'data.xlsx'));
  if (reading.kind !== 'data') throw new Error(JSON.stringify(reading).slice(0, 500));
  return reading.data;
}

function setOf(data: DisclosureData, dataIncluded: boolean): Uint8Array {
  const set = buildSet(data, beijing12, { dataIncluded });
  return writeSpreadsheet(
    setPlan(set, {
      totals: 'formulas',
      ...(dataIncluded && { data: includedData(data) }),
    }),
  );
}

async function byExcelJs(plans: readonly SheetPlan[]): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  for (const { name, rows } of plans) {
    const sheet = book.addWorksheet(name);
    for (const [i, row] of rows.entries()) {
      for (const [j, { value, formula, style }] of row.cells.entries()) {
        const cell = sheet.getCell(i + 1, j + 1);
        cell.value = formula === undefined ? value : { formula, result: value ?? 0 };
        cell.font = { name: style?.font ?? '宋体', size: style?.size ?? 11 };
        if (style?.format !== undefined) cell.numFmt = style.format;
        if (style?.border) cell.border = { top: { style: 'thin' }, left: { style: 'thin' } };
      }
    }
  }
  return book.xlsx.writeBuffer();
}

interface Measured {
  readonly ms: number;
  readonly mebibytes: number;
}

/** The least of some runs. */
async function best(run: () => unknown): Promise<Measured> {
  const all: Measured[] = [];
  for (let i = 0; i < RUNS; i++) all.push(await once(run));
  return {
    ms: Math.min(...all.map(({ ms }) => ms)),
    mebibytes: Math.min(...all.map(({ mebibytes }) => mebibytes)),
  };
}

async function once(run: () => unknown): Promise<Measured> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  const mebibytes = (process.memoryUsage().heapUsed - before) / MEBI;
  return { ms: (user + system) / 1000, mebibytes };
}

void main();
