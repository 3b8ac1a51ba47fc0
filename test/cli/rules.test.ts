import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { gouji } from './gouji';
import { writeExpenditure } from './workbook-file';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  writeExpenditure(at('甲.xlsx'), [[30, 20, 10]]);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function identities(name: string, ...lines: (string | null)[][]): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('审核公式');
  sheet.addRows([['名称', '左边', '关系', '右边'], ...lines]);
  await book.xlsx.writeFile(at(name));
}

async function messagesOf(...words: string[]): Promise<string[]> {
  const { out } = await gouji(['check', at('甲.xlsx'), '--format', 'json', ...words]);
  const { files } = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
  return files[0]?.findings.filter(({ rule }) => rule === 'own-identity').map(({ message }) => message) ?? [];
}

const SAID = '人员：支出!D4 为 30，不等于支出!E4 的 20，相差 10 万元。';

test('lists the rules', async () => {
  const { code, out } = await gouji(['rules']);
  expect(code).toBe(0);
  expect(out).toMatch(/^code-name +warning +一个科目编码只有一个名称$/m);
});

test('writes a workbook of ten examples, none of which is in use', async () => {
  expect((await gouji(['rules', '--out', at('审核公式.xlsx')])).code).toBe(0);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('审核公式.xlsx'));
  expect(book.worksheets.map(({ name }) => name)).toEqual(['审核公式', '可选的名称']);
  expect(book.getWorksheet('审核公式')?.getColumn(1).values.slice(4)).toEqual(Array(10).fill('否'));
  const unused = await gouji(['check', at('甲.xlsx'), '--identities', at('审核公式.xlsx')]);
  expect(unused.code).toBe(2);
  expect(unused.err).toContain('没有启用的审核公式');
  expect((await gouji(['rules', '--out', at('审核公式.xlsx')])).code).toBe(2);
});

test('own identities come from a workbook that the call names, from settings, or from a workbook that settings name', async () => {
  await identities('r.xlsx', ['人员', '支出!D4', '=', '支出!E4']);
  expect(await messagesOf('--identities', at('r.xlsx'))).toEqual([SAID]);
  writeFileSync(
    at('gouji.config.json'),
    JSON.stringify({ identities: [{ name: '人员', left: '支出!D4', relation: '=', right: '支出!E4' }] }),
  );
  expect(await messagesOf()).toEqual([SAID]);
  writeFileSync(at('gouji.config.json'), JSON.stringify({ identities: 'r.xlsx' }));
  expect(await messagesOf()).toEqual([SAID]);
  const { out } = await gouji(['check', at('甲.xlsx')]);
  expect(out).toContain('本次核对的设置：审核公式 1 条。');
});

test('what cannot be read is told with its cell, and nothing is checked', async () => {
  await identities('r.xlsx', ['甲', '支出!D4', '=', '支出'], ['乙', '支出!D4', '近似', '支出!E4']);
  const { code, out, err } = await gouji([
    'check',
    at('甲.xlsx'),
    '--identities',
    at('r.xlsx'),
    '--out',
    at('报告.txt'),
  ]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('审核公式 C3: 关系“近似”看不懂');
  expect(err).toContain('审核公式 B2 甲: “支出”看不懂');
  expect(existsSync(at('报告.txt'))).toBe(false);
});
