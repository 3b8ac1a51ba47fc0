import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSpreadsheet } from '../../src/ooxml/read/read-spreadsheet';
import { gouji } from './gouji';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [[], '底表'],
  [['--lang', 'en'], 'Base sheet'],
])('writes the template, with %j, and says where', async (words, sheet) => {
  const { code, out, err } = await gouji(['template', '--out', at('数据.xlsx'), ...words]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('数据.xlsx');
  expect(readSpreadsheet(readFileSync(at('数据.xlsx'))).sheets.map(({ name }) => name)).toContain(sheet);
});

test('what it writes is checked without an error', async () => {
  await gouji(['template', '--out', at('data.xlsx')]);
  const { code, out } = await gouji(['check', at('data.xlsx'), '--format', 'json']);
  const { files } = JSON.parse(out) as { files: { status: string; findings: unknown[] }[] };
  expect(code).toBe(0);
  expect(files).toMatchObject([{ status: 'checked', findings: [] }]);
});

test.each(['data.xlsx', 'DATA.XLSX'])('never overwrites a file: %s', async (name) => {
  writeFileSync(at(name), 'mine');
  const { code, out, err } = await gouji(['template', '--out', at(name)]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('已经存在');
  expect(readFileSync(at(name), 'utf8')).toBe('mine');
});

test.each<[string, string[], string]>([
  ['no file', [], 'gouji template --out 数据.xlsx'],
  ['a file of another kind', ['--out', 'data.csv'], '.xlsx'],
  ['a folder that is not there', ['--out', 'nowhere/data.xlsx'], 'ENOENT'],
  ['a file to read', ['budget.xlsx', '--out', 'data.xlsx'], '只写选项'],
])('a call with %s ends with 2 and writes nothing', async (_, words, said) => {
  const inFolder = words.map((word, i) => (words[i - 1] === '--out' ? at(word) : word));
  const { code, out, err } = await gouji(['template', ...inFolder]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(existsSync(at('data.xlsx'))).toBe(false);
});

describe('filled in from a workbook', () => {
  const from = path.join(__dirname, '../../samples/xiaoguan-2026-repaired.xlsx');

  test('it has the lines of its tables, a list of what is to be completed, and no example', async () => {
    const { code, out, err } = await gouji(['template', '--from', from, '--out', at('data.xlsx')]);
    const { sheets } = readSpreadsheet(readFileSync(at('data.xlsx')));
    const texts = (name: string) =>
      sheets
        .find((sheet) => sheet.name === name)
        ?.cells.map(({ value }) => value)
        .filter((value) => typeof value === 'string')
        .join(' ') ?? '';
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('待补充');
    expect(texts('底表')).toContain('2120501-城乡社区环境卫生');
    expect(texts('底表')).not.toContain('示例：');
    expect(texts('待补充')).toContain('E61:E66');
    expect(texts('待补充')).toContain('不是一般公共预算的 79.517728');
  });

  test.each([
    ['a file that is not there', 'nothing.xlsx', '找不到这个文件'],
    ['a base sheet that is filled in', '../../samples/xiaoguan-2026-data.xlsx', '已经是填好的底表'],
  ])('%s is refused, and nothing is written', async (_, name, said) => {
    const file = path.join(__dirname, name);
    const { code, err } = await gouji(['template', '--from', file, '--out', at('data.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(at('data.xlsx'))).toBe(false);
  });
});

test('help is in the language of the call', async () => {
  expect((await gouji(['template', '--help'])).out).toContain('底表');
  expect((await gouji(['template', '--help', '--lang', 'en'])).out).toContain('base sheet');
});
