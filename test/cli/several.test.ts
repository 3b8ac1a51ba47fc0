import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { gouji, PROGRAM } from './gouji';
import { writeExpenditure, writeSheet } from './workbook-file';

interface Line {
  readonly gouji: string;
  readonly file: string;
  readonly status: string;
  readonly verdict?: string;
  readonly error?: { readonly code: string };
}

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  mkdirSync(at('in/局 9/附'), { recursive: true });
  mkdirSync(at('in/局 10'));
  writeExpenditure(at('in/总.xlsx'), [[30, 20, 10]]);
  writeExpenditure(at('in/局 9/甲.xlsx'), [[300, 20, 10]]);
  writeExpenditure(at('in/局 9/附/乙.xls'), [[30, 20, 10]], 'biff8');
  writeFileSync(at('in/局 10/丙.xlsx'), 'a,b\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function linesOf(out: string): Line[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

async function checked(...words: string[]): Promise<string[]> {
  const { out } = await gouji(['check', ...words, '--format', 'ndjson']);
  return linesOf(out).map(
    ({ file, verdict, error }) => `${path.relative(folder, file)} ${verdict ?? error?.code}`,
  );
}

describe('files are found', () => {
  test.each<[what: string, words: readonly string[], found: readonly string[]]>([
    ['right in a folder', ['in'], ['in/总.xlsx incomplete']],
    [
      'in all folders below, in the order in which people count',
      ['in', '--recursive'],
      [
        'in/总.xlsx incomplete',
        'in/局 9/甲.xlsx fail',
        'in/局 9/附/乙.xls incomplete',
        'in/局 10/丙.xlsx text-file',
      ],
    ],
    ['by a pattern', ['in/**/*.xls'], ['in/局 9/附/乙.xls incomplete']],
    [
      'once, however often they are named',
      ['in/局 9', 'in/局 9/甲.xlsx', 'in/局*/甲*'],
      ['in/局 9/甲.xlsx fail'],
    ],
    ['nowhere, which is told', ['in/*.xlsm'], ['in/*.xlsm no-matches']],
  ])('%s', async (_, words, found) => {
    const named = words.map((word) => (word.startsWith('-') ? word : at(word)));
    expect(await checked(...named)).toEqual(found);
  });

  test('although one folder cannot be opened, which is told', async () => {
    if (process.getuid?.() === 0) return;
    chmodSync(at('in/局 9'), 0);
    const found = await checked(at('in'), '-r');
    chmodSync(at('in/局 9'), 0o755);
    expect(found).toContain('in/局 9 no-permission');
  });
});

describe('the report', () => {
  test('is the same however many files are checked at once', async () => {
    const reports = await Promise.all(
      ['1', '2', '5'].map(async (jobs) => (await gouji(['check', '-r', at('in'), '--jobs', jobs])).out),
    );
    expect(new Set(reports).size).toBe(1);
    expect(reports[0]).toContain(
      '合计 4 个文件：没有核对完 2 个，需改 1 个，无法读取 1 个；错误 1 处，提醒 3 处。',
    );
  });

  test('as NDJSON has a line a file, with the version', async () => {
    const { code, out, err } = await gouji(['check', '-r', at('in'), '--format', 'ndjson']);
    expect([code, err]).toEqual([2, '']);
    expect(linesOf(out).map((line) => [/^\d+\.\d+\.\d+$/.test(line.gouji), line.status])).toEqual([
      [true, 'checked'],
      [true, 'checked'],
      [true, 'checked'],
      [true, 'unreadable'],
    ]);
  });

  test('with --quiet has the files that need somebody, and their errors', async () => {
    const { code, out } = await gouji(['check', '-r', at('in'), '--quiet']);
    expect(code).toBe(2);
    expect(out).toContain('共 4 个文件，其中 2 个需要处理');
    expect(out).toContain('甲.xlsx');
    expect(out).not.toContain('总.xlsx');
    expect(out).not.toContain('提醒）');
  });

  test.each<[name: string, begins: RegExp]>([
    ['r.json', /^\{\n {2}"gouji": "/],
    ['r.ndjson', /^\{"gouji":"/],
    ['r.html', /^<!doctype html>/],
    ['r.txt', /^共 4 个文件/],
  ])('written to %s is what that name says', async (name, begins) => {
    const { code, out, err } = await gouji(['check', '-r', at('in'), '--out', at(name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(name);
    expect(err).toContain('合计 4 个文件');
    expect(readFileSync(at(name), 'utf8')).toMatch(begins);
  });

  test('written to .xlsx is one worklist, whose files lead to their issues', async () => {
    await gouji(['check', '-r', at('in'), '--out', at('r.xlsx')]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('r.xlsx'));
    const [list, issues] = book.worksheets;
    expect(book.worksheets.map(({ name }) => name)).toEqual(['核对清单', '问题']);
    expect(list?.getColumn(2).values.slice(3).map(textOf)).toEqual([
      '局 10/丙.xlsx',
      '局 9/甲.xlsx',
      '总.xlsx',
      '局 9/附/乙.xls',
    ]);
    expect(list?.getColumn(4).values.slice(3)).toEqual(['无法读取', '需改', '没有核对完', '没有核对完']);
    expect(list?.autoFilter).toBe('A2:J6');
    expect(issues?.autoFilter).toMatch(/^A1:K\d+$/);
    const sheet = strFromU8(
      unzipSync(readFileSync(at('r.xlsx')))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const [, row] = /ref="B4" location="'问题'!B(\d+)"/.exec(sheet) ?? [];
    expect(issues?.getCell(Number(row), 2).value).toBe('局 9/甲.xlsx');
  });

  test.each<[words: readonly string[], said: string]>([
    [['--format', 'xlsx'], '--out 清单.xlsx'],
    [['--format', 'json', '--out', 'r.html'], '--format json'],
    [['--format', 'xlsx', '--out', 'r.txt'], '.xlsx'],
    [['--out', 'r.xls'], '.xlsx'],
    [['--jobs', '0'], '1, 2 … 256'],
    [['--rule', 'code-nam=off'], 'code-name'],
    [['--rule', 'code-name=never'], 'code-name=off'],
    [['--tolerance', '-1'], '0.01'],
    [['--expect', 'beijing-13'], 'beijing-12'],
  ])('cannot be had by %j', async (words, said) => {
    const { code, out, err } = await gouji(['check', at('in'), ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test('of one file, as a page or a workbook, is the file’s own', async () => {
    const { out } = await gouji(['check', at('in/局 9/甲.xlsx'), '--format', 'html']);
    expect(out).toContain('勾稽检查报告');
    await gouji(['check', at('in/局 9/甲.xlsx'), '--out', at('own.xlsx')]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('own.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['勾稽检查报告']);
  });

  test('never takes the place of a workbook that is there', async () => {
    writeSheet(at('r.xlsx'), [['keep']]);
    const before = readFileSync(at('r.xlsx'));
    expect((await gouji(['check', at('in'), '--out', at('r.xlsx')])).code).toBe(2);
    expect(readFileSync(at('r.xlsx'))).toEqual(before);
  });
});

describe('how strictly it is checked', () => {
  const wrong = 'in/局 9/甲.xlsx';

  test.each<[words: readonly string[], code: number, severities: readonly string[]]>([
    [[], 1, ['error', 'warning']],
    [['--rule', 'row-total=warning'], 0, ['warning', 'warning']],
    [['--rule', 'row-total=off', '--rule', 'code-name=off'], 0, []],
    [['--rule', 'row-total=off', '--rule', 'code-name=error'], 1, ['error']],
    // 300 against 30 万元.
    [['--tolerance', '2700000'], 0, ['info', 'warning']],
    [['--tolerance', '2699999.99'], 1, ['error', 'warning']],
  ])('%j', async (words, code, severities) => {
    const run = await gouji(['check', at(wrong), '--format', 'json', ...words]);
    const { files } = JSON.parse(run.out) as { files: { findings: { severity: string }[] }[] };
    const found = files[0]?.findings.map(({ severity }) => severity).sort();
    expect([run.code, found]).toEqual([code, severities]);
  });

  test.each<[words: readonly string[], absent: number]>([
    [['--expect', 'beijing-12'], 11],
    [['--expect', 'beijing-12,03-04'], 1],
    [['--expect', 'shanghai-9'], 9],
  ])('%j misses %d tables', async (words, absent) => {
    const run = await gouji(['check', at(wrong), '--format', 'json', ...words]);
    const { files } = JSON.parse(run.out) as { files: { notChecked: { kind: string }[] }[] };
    expect(files[0]?.notChecked.filter(({ kind }) => kind === 'absent-table')).toHaveLength(absent);
  });

  test.each([
    [2, 1],
    [3, 0],
  ])('--max-warnings %d counts those of all files', async (most, code) => {
    const words = ['check', at('in/总.xlsx'), at('in/局 9'), '--recursive', '--max-warnings', String(most)];
    expect((await gouji([...words, '--rule', 'row-total=off'])).code).toBe(code);
  });
});

test('Ctrl+C leaves a whole report, in which every file is told', async () => {
  for (let i = 0; i < 40; i++) writeExpenditure(at(`in/多${i}.xlsx`), [[30, 20, 10]]);
  const words = ['check', at('in'), '--jobs', '1', '--format', 'json', '--out', at('part.json')];
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  // Its draft is there when it has begun.
  while (!existsSync(at('part.json')) && !draftIn(folder)) await new Promise(setImmediate);
  child.kill('SIGINT');
  await ended;
  const { files } = JSON.parse(readFileSync(at('part.json'), 'utf8')) as { files: Line[] };
  expect(files).toHaveLength(41);
  expect(files.every(({ status, error }) => status === 'checked' || error?.code === 'interrupted')).toBe(
    true,
  );
  expect(child.exitCode).toBe(files.some(({ error }) => error) ? 2 : 0);
  expect(draftIn(folder)).toBe(false);
});

function draftIn(place: string): boolean {
  return readdirSync(place).some((name) => name.startsWith('.gouji-'));
}

function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
}
