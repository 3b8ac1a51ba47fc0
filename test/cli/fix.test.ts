import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { gouji } from './gouji';
import { writeExpenditure } from './workbook-file';

const SAMPLE = path.join(__dirname, '../../samples/xiaoguan-2026-typed.xlsx');

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  writeExpenditure(at('good.xlsx'), [[30, 20, 10]]);
  copyFileSync(SAMPLE, at('sample.xlsx'));
  writeFileSync(at('text.xlsx'), 'a,b\n1,2\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface ListJson {
  readonly gouji: string;
  readonly files: readonly { readonly file: string; readonly corrections?: readonly unknown[] }[];
}

const AMOUNT = /^-?\d+(\.\d+)?$/;
const TEXT = expect.stringMatching(/\S/) as string;

test('lists corrections as .json, beside the report', async () => {
  const words = ['check', at('sample.xlsx'), at('text.xlsx'), at('good.xlsx')];
  const { code, out, err } = await gouji([...words, '--fix', '--out', at('list.json')]);
  expect(code).toBe(2);
  expect(out).toContain('共 3 个文件');
  expect(err).toContain('list.json');
  const { gouji: version, files } = JSON.parse(readFileSync(at('list.json'), 'utf8')) as ListJson;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const [sample, text, good] = files;
  expect(files).toHaveLength(3);
  expect(sample).toMatchObject({ file: at('sample.xlsx'), status: 'checked' });
  expect(text).toMatchObject({ file: at('text.xlsx'), status: 'unreadable', error: { code: 'text-file' } });
  // Nothing but a code that its name contradicts, and either may be wrong.
  expect(good).toMatchObject({
    file: at('good.xlsx'),
    status: 'checked',
    corrections: [{ certainty: 'possible', cell: 'A4', observed: '2010301-一般行政管理事务' }],
  });
  for (const correction of (sample?.corrections ?? []) as Record<string, unknown>[]) {
    const { observed, proposed, text: isText, name: isName, row } = correction;
    const isInTheWay = proposed !== null && proposed === observed;
    expect(correction).toEqual({
      cause: expect.stringMatching(/^c\d+$/) as string,
      certainty: expect.stringMatching(/^(certain|likely|possible)$/) as string,
      kind: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/) as string,
      sheet: TEXT,
      cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
      observed: observed === null ? null : (expect.stringMatching(isText ? /./ : AMOUNT) as string),
      proposed:
        proposed === null ? null : (expect.stringMatching(isName || isInTheWay ? /./ : AMOUNT) as string),
      unit: '万元',
      label: expect.any(String) as string,
      why: expect.stringMatching(/。$/) as string,
      ...(isText !== undefined && { text: true }),
      ...(isName !== undefined && { name: true }),
      ...(isInTheWay && { amount: expect.stringMatching(AMOUNT) as string }),
      ...(row !== undefined && { row: { before: TEXT, name: expect.anything() as unknown } }),
    });
  }
});

test('lists corrections as .xlsx, which others can read', async () => {
  const list = at('更正建议.xlsx');
  const { code, out, err } = await gouji(['check', at('sample.xlsx'), '--fix', '--out', list]);
  expect(code).toBe(1);
  expect(out).toContain('处需改');
  expect(err).toContain('没有改动');
  const bytes = readFileSync(list);
  const [sheet] = readSpreadsheet(new Uint8Array(bytes)).sheets;
  expect(sheet?.name).toBe('更正建议');
  expect(sheet?.cells.slice(0, 3).map(({ value }) => value)).toEqual(['序号', '文件', '工作表']);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['更正建议']);
});

test('the report is in the format asked for all the same', async () => {
  const words = [
    'check',
    at('good.xlsx'),
    '--expect',
    '3',
    '--format',
    'json',
    '--fix',
    '--out',
    at('list.JSON'),
  ];
  const { code, out } = await gouji(words);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    files: [{ verdict: 'pass', causes: [{ certainty: 'possible' }] }],
  });
  expect(existsSync(at('list.JSON'))).toBe(true);
});

test('an older .json is replaced', async () => {
  writeFileSync(at('list.json'), 'old');
  expect((await gouji(['check', at('good.xlsx'), '--fix', '--out', at('list.json')])).code).toBe(0);
  expect(readFileSync(at('list.json'), 'utf8')).toContain('"gouji"');
});

describe('is a wrong call', () => {
  test.each([
    ['without --out', [], '--fix --out'],
    ['with another kind of file', ['--out', 'list.txt'], 'list.txt'],
    ['with another kind of workbook', ['--out', 'list.xls'], 'list.xls'],
  ])('%s', async (_, words, said) => {
    for (const lang of ['zh', 'en']) {
      const { code, out, err } = await gouji(['check', at('good.xlsx'), '--fix', ...words, '--lang', lang]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(said);
    }
  });

  test.each([
    ['the checked file', 'good.xlsx'],
    ['the checked file by another name', 'linked.json'],
    ['another workbook', 'other.xlsx'],
  ])('over %s, which stays as it is', async (_, name) => {
    linkSync(at('good.xlsx'), at('linked.json'));
    writeExpenditure(at('other.xlsx'), []);
    const before = readFileSync(at(name));
    const { code, out, err } = await gouji(['check', at('good.xlsx'), '--fix', '--out', at(name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(name);
    expect(readFileSync(at(name))).toEqual(before);
  });

  test('into a folder that is not there', async () => {
    const { code, err } = await gouji(['check', at('good.xlsx'), '--fix', '--out', at('nowhere/list.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('ENOENT');
  });
});
