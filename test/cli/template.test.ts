import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSpreadsheet } from '../../src/ooxml/read-spreadsheet';
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

test('help is in the language of the call', async () => {
  expect((await gouji(['template', '--help'])).out).toContain('底表');
  expect((await gouji(['template', '--help', '--lang', 'en'])).out).toContain('base sheet');
});
