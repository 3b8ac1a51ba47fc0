import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { gouji } from './gouji';
import { writeExpenditure } from './workbook-file';

const RULES = ['--expect', '3', '--rule', 'code-name=off'];

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  for (const week of ['一', '二']) mkdirSync(at(`第${week}周`));
  writeExpenditure(at('第一周/甲.xlsx'), [[56, 20, 30]]);
  writeExpenditure(at('第一周/乙.xlsx'), [[79, 50, 20]]);
  writeExpenditure(at('第一周/丙.xlsx'), [[30, 20, 10]]);
  writeExpenditure(at('第二周/甲.xlsx'), [
    [30, 20, 10],
    [56, 20, 30],
  ]);
  writeExpenditure(at('第二周/乙.xlsx'), [[70, 50, 20]]);
  writeExpenditure(at('第二周/丁.xlsx'), [[56, 20, 30]]);
  await gouji(['check', at('第一周'), ...RULES, '--out', at('上次.json')]);
  await gouji(['check', at('第一周'), ...RULES, '--out', at('上次.ndjson')]);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(['上次.json', '上次.ndjson'])('tells by %s what has become of each file', async (last) => {
  const { out, err } = await gouji(['check', at('第二周'), ...RULES, '--since', at(last)]);
  expect(out).toMatch(/错误 2 处，提醒 0 处。与上次相比：新出现 0 项，仍在 1 项，已改 1 项。\n/);
  expect(out).toMatch(/与上次相比：上次的报告里没有这个文件/);
  expect(out).toMatch(/ {2}仍在 {2}.*D5.*\(原在 支出 D4\)\n/);
  expect(out).toMatch(/ {2}已改 {2}.*D4/);
  expect(err).toMatch(/没有检查的文件 1 个：.*丙\.xlsx\n$/);
});

test('tells it in JSON', async () => {
  const words = ['check', at('第二周'), ...RULES, '--since', at('上次.json'), '--format', 'json'];
  const { files } = JSON.parse((await gouji(words)).out) as { files: { file: string; since?: unknown }[] };
  expect(files.map(({ file, since }) => [path.basename(file), since])).toEqual([
    ['丁.xlsx', undefined],
    [
      '甲.xlsx',
      {
        new: [],
        remaining: [{ id: expect.any(String) as string, was: expect.any(String) as string }],
        mended: [],
      },
    ],
    [
      '乙.xlsx',
      {
        new: [],
        remaining: [],
        mended: [
          {
            was: expect.any(String) as string,
            sheet: '支出',
            cell: 'D4',
            message: expect.any(String) as string,
          },
        ],
      },
    ],
  ]);
});

test('tells it in the worklist', async () => {
  await gouji(['check', at('第二周'), ...RULES, '--since', at('上次.json'), '--out', at('清单.xlsx')]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('清单.xlsx'));
  const [list, issues] = book.worksheets;
  expect(list?.getRow(3).values).toContain('与上次相比');
  expect(issues?.getColumn(4).values.slice(1)).toEqual(
    expect.arrayContaining(['与上次相比', '仍在', '已改']),
  );
  const page = await gouji(['check', at('第二周'), ...RULES, '--since', at('上次.json'), '--format', 'html']);
  expect(page.out).toContain('新出现 0 项，仍在 0 项，已改 1 项');
});

test.each([
  ['none.json', undefined, '读不了'],
  ['list.json', '{"a": 1}', '不是勾稽的 JSON 报告'],
  ['text.json', 'abc', '不是勾稽的 JSON 报告'],
])('%s is refused', async (name, content, said) => {
  if (content !== undefined) writeFileSync(at(name), content);
  const { code, out, err } = await gouji(['check', at('第二周'), '--since', at(name)]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
  expect(readFileSync(at('上次.json'), 'utf8')).toContain('"gouji"');
});
