import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { needing } from '../tools/needing';
import { gouji } from './gouji';
import { writeSheet } from './workbook-file';

const SAMPLES = path.join(__dirname, '../../samples');
const DATA = path.join(SAMPLES, 'xiaoguan-2026-data.xlsx');
const TABLES = path.join(SAMPLES, 'xiaoguan-2026-repaired.xlsx');

let folder: string;
const at = (name: string): string => path.join(folder, name);
const sheetsOf = (file: string): string[] =>
  readSpreadsheet(readFileSync(file)).sheets.map(({ name }) => name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('from base sheets that are filled in', () => {
  it('writes the twelve tables behind their contents, says so, and leaves the file as it is', async () => {
    const before = readFileSync(DATA);
    const { code, out, err } = await gouji(['fill', DATA, '--out', at('set.xlsx')]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('12 张公开表已写入');
    expect(sheetsOf(at('set.xlsx'))).toEqual([
      '目录',
      ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((n) => `预算${n}表`),
    ]);
    expect(readFileSync(DATA).equals(before)).toBe(true);
  });

  it('writes a set that checks without a finding', async () => {
    await gouji(['fill', DATA, '--out', at('set.xlsx')]);
    const { code, out } = await gouji(['check', at('set.xlsx'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files: [{ verdict: 'pass', findings: [] }] });
  });

  it('writes the nine tables of Shanghai from the same data', async () => {
    const { code } = await gouji(['fill', DATA, '--out', at('set.xlsx'), '--layout', 'shanghai-9']);
    expect(code).toBe(0);
    expect(sheetsOf(at('set.xlsx')).slice(0, 3)).toEqual(['目录', '部门收支总表', '部门收入总表']);
  });

  it('puts the base sheets behind the tables, and makes the figures live sums over them', async () => {
    await gouji(['fill', DATA, '--out', at('set.xlsx'), '--with-data']);
    const { sheets } = readSpreadsheet(readFileSync(at('set.xlsx')));
    expect(sheets.map(({ name }) => name)).toContain('底表');
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.includes('底表')).length).toBeGreaterThan(50);
  });

  it('writes totals as values where that is wanted', async () => {
    const { code } = await gouji(['fill', DATA, '--out', at('set.xlsx'), '--totals', 'values']);
    expect(code).toBe(0);
    const { sheets } = readSpreadsheet(readFileSync(at('set.xlsx')));
    expect(sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []))).toEqual([]);
  });

  it('makes a set of the examples of an empty template, and says that they are examples', async () => {
    await gouji(['template', '--out', at('data.xlsx')]);
    const { code, err } = await gouji(['fill', at('data.xlsx'), '--out', at('set.xlsx')]);
    expect(code).toBe(0);
    expect(err).toContain('示例');
  });

  it('lists every bad row with its cell, and writes nothing', async () => {
    const book = read(readFileSync(DATA));
    const sheet = book.Sheets['底表'];
    if (!sheet) throw new Error('No sheet 底表');
    Object.assign(sheet, {
      E6: { t: 's', v: '一般预算' },
      J7: { t: 's', v: '12.5万元' },
      B8: { t: 's', v: '' },
    });
    writeFileSync(at('bad.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    const { code, err } = await gouji(['fill', at('bad.xlsx'), '--out', at('set.xlsx')]);
    expect(code).toBe(2);
    expect(err).toMatch(/底表 E6：“一般预算”不是/);
    expect(err).toMatch(/底表 J7：“12.5万元”/);
    expect(err).toMatch(/底表 B8：“支出功能分类科目”没有填/);
    expect(err).toContain('3 处要改');
    expect(existsSync(at('set.xlsx'))).toBe(false);
  });
});

describe('from the tables of a workbook', () => {
  it('writes what follows from them, and says what does not', async () => {
    const { code, err } = await gouji(['fill', TABLES, '--out', at('set.xlsx'), '--year', '2026']);
    expect(code).toBe(1);
    expect(err).toContain('不是一般公共预算的 79.517728');
    expect(err).toContain('的各表有 3 处错误');
    expect(err).toContain('检查发现');
    const { sheets } = readSpreadsheet(readFileSync(at('set.xlsx')));
    const texts = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain('2026年部门预算公开表');
    expect(texts).toContain('注：标黄单元格待补充：数据没有说明部分支出由哪种资金安排。');
  });

  it('takes the layout of the tables', async () => {
    await gouji(['fill', DATA, '--out', at('shanghai.xlsx'), '--layout', 'shanghai-9']);
    const { err } = await gouji(['fill', at('shanghai.xlsx'), '--out', at('again.xlsx')]);
    expect(err).toContain('9 张公开表');
  });
});

describe('in other formats', () => {
  it.each([
    ['set.html', [], '<!doctype html>'],
    ['set.md', [], '# '],
    ['set.docx', [], 'PK'],
    ['set.zip', ['--format', 'csv'], 'PK'],
    ['set.zip', ['--format', 'datapackage'], 'PK'],
  ])('writes %s %j', async (name, words, beginning) => {
    const { code } = await gouji(['fill', DATA, '--out', at(name), ...words]);
    expect(code).toBe(0);
    expect(readFileSync(at(name)).toString('latin1')).toMatch(new RegExp(`^${beginning}`, 'i'));
  });

  needing('office').test('writes set.PDF', async () => {
    expect((await gouji(['fill', DATA, '--out', at('set.PDF')])).code).toBe(0);
    expect(readFileSync(at('set.PDF')).toString('latin1')).toMatch(/^%PDF/);
  });

  it('has a file a table in the zip of tables, a descriptor in that of the data package', async () => {
    await gouji(['fill', DATA, '--out', at('csv.zip'), '--format', 'csv']);
    await gouji(['fill', DATA, '--out', at('package.zip'), '--format', 'datapackage']);
    const names = (file: string): string[] => Object.keys(unzipSync(readFileSync(at(file))));
    expect(names('csv.zip')).toHaveLength(12);
    expect(names('package.zip')).toContain('datapackage.json');
  });
});

test.each<[string, string[], string]>([
  ['no file to write', [DATA], '--out 公开表.xlsx'],
  ['a name that tells no format', [DATA, '--out', 'set.zip'], '--format csv'],
  [
    'a layout that there is not',
    [DATA, '--out', 'set.xlsx', '--layout', 'beijing'],
    'beijing-12, shanghai-9',
  ],
  ['a year that is none', [DATA, '--out', 'set.xlsx', '--year', '26'], '1900–2099'],
  ['a file that is not there', ['nothing.xlsx', '--out', 'set.xlsx'], '找不到这个文件'],
  ['no file to read', ['--out', 'set.xlsx'], 'gouji'],
  ['two files to read', [DATA, TABLES, '--out', 'set.xlsx'], '一次只读取一个文件'],
  ['a name of another format', [DATA, '--out', 'set.xlsx', '--format', 'html'], '--format html 不一致'],
])('a call with %s ends with 2 and writes nothing', async (_, words, said) => {
  const inFolder = words.map((word, i) => (words[i - 1] === '--out' ? at(word) : word));
  const { code, out, err } = await gouji(['fill', ...inFolder]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(existsSync(at('set.xlsx'))).toBe(false);
});

test('never overwrites a file of any kind', async () => {
  writeFileSync(at('set.html'), 'mine');
  const { code, err } = await gouji(['fill', DATA, '--out', at('set.html')]);
  expect(code).toBe(2);
  expect(err).toContain('已经存在');
  expect(readFileSync(at('set.html'), 'utf8')).toBe('mine');
});

test('says that a workbook has nothing to make a set of', async () => {
  writeSheet(at('list.xlsx'), [['姓名', '电话']]);
  const { code, err } = await gouji(['fill', at('list.xlsx'), '--out', at('set.xlsx')]);
  expect(code).toBe(2);
  expect(err).toContain('gouji template');
});

test('help is in the language of the call', async () => {
  expect((await gouji(['fill', '--help'])).out).toContain('公开表');
  expect((await gouji(['fill', '--help', '--lang', 'en'])).out).toContain('disclosure set');
});
