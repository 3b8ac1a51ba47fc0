import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gouji } from './gouji';
import { writeExpenditure, writeSheet } from './workbook-file';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  writeExpenditure(at('good.xlsx'), [[30, 20, 10]]);
  writeExpenditure(at('wrong.xlsx'), [[300, 20, 10]]);
  writeFileSync(at('text.xlsx'), 'a,b\n1,2\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the exit code', () => {
  test.each([
    [['good.xlsx'], 0],
    [['wrong.xlsx'], 1],
    [['text.xlsx'], 2],
    [['missing.xlsx'], 2],
    [['good.xlsx', 'wrong.xlsx'], 1],
    [['text.xlsx', 'good.xlsx'], 2],
    [['wrong.xlsx', 'text.xlsx', 'good.xlsx'], 2],
  ])('of %j is %i', async (names, code) => {
    expect((await gouji(['check', ...names.map(at)])).code).toBe(code);
  });

  test('is 0 on request although errors were found, never where a file cannot be read', async () => {
    expect((await gouji(['check', at('wrong.xlsx'), '--exit-zero'])).code).toBe(0);
    expect((await gouji(['check', at('text.xlsx'), '--exit-zero'])).code).toBe(2);
  });

  test('is 0 for a workbook without a budget table, which the report says', async () => {
    writeSheet(at('cover.xlsx'), [['通讯录'], ['姓名', '电话']]);
    const { code, out } = await gouji(['check', at('cover.xlsx')]);
    expect(code).toBe(0);
    expect(out).toContain('没有找到预算表');
  });
});

test('a workbook of base sheets leads to the tables that can be written from it', async () => {
  const { code, out } = await gouji(['check', path.join(__dirname, '../../samples/xiaoguan-2026-data.xlsx')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^有底表，还没有预算表，未作检查。$/m);
  expect(out).toMatch(/gouji fill \S+xiaoguan-2026-data\.xlsx --out 公开表\.xlsx$/m);
  expect(out).not.toContain('识别出');
});

describe('several files', () => {
  test('are each reported, whatever is the matter with one', async () => {
    const names = ['text.xlsx', 'good.xlsx', 'missing.xlsx', 'wrong.xlsx'];
    const { out, err } = await gouji(['check', ...names.map(at)]);
    expect(err).toBe('');
    expect(out).toContain('共 4 个文件');
    const [overview = '', ...reports] = out.split(/─{20,}\n/);
    expect(overview.match(/\w+\.xlsx/g)).toEqual(['text.xlsx', 'missing.xlsx', 'wrong.xlsx', 'good.xlsx']);
    expect(reports.map((report) => report.split('\n')[0])).toEqual(names.map(at));
    expect(reports[0]).toContain('无法读取：内容是纯文本');
    expect(reports[2]).toContain('找不到这个文件');
    expect(reports[3]).toContain('支出 D4');
  });

  test('are the workbooks of a folder, but not what Excel leaves beside them', async () => {
    mkdirSync(at('2026'));
    for (const name of ['部门10.xlsx', '部门9.XLSX', '~$部门9.xlsx', 'notes.txt']) {
      copyFileSync(at('good.xlsx'), path.join(at('2026'), name));
    }
    writeExpenditure(path.join(at('2026'), '旧表.xls'), [[300, 20, 10]], 'biff8');
    mkdirSync(path.join(at('2026'), 'folder.xlsx'));
    const { code, out } = await gouji(['check', at('2026'), '--expect', '3', '--format', 'json']);
    const { files } = JSON.parse(out) as { files: { file: string; verdict: string }[] };
    expect(code).toBe(1);
    expect(files.map(({ file, verdict }) => [path.basename(file), verdict])).toEqual([
      ['部门9.XLSX', 'pass'],
      ['部门10.xlsx', 'pass'],
      ['旧表.xls', 'fail'],
    ]);
  });

  test('cannot be had from a folder without workbooks', async () => {
    mkdirSync(at('empty'));
    const { code, out } = await gouji(['check', at('empty'), at('good.xlsx'), '--expect', '3']);
    expect(code).toBe(2);
    expect(out).toContain('文件夹里没有');
    expect(out).toContain('通过');
  });
});

describe('--out', () => {
  test('writes the report there and nothing on standard output', async () => {
    const { code, out, err } = await gouji(['check', at('wrong.xlsx'), '--out', at('报告.txt')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('报告.txt');
    expect(readFileSync(at('报告.txt'), 'utf8')).toContain('1 处需改');
  });

  test.each([
    ['itself', 'good.xlsx'],
    ['itself by another name', 'linked.txt'],
    ['one of a folder', 'wrong.xlsx'],
    ['any other workbook', 'other.xlsx'],
  ])('never overwrites a file that is checked: %s', async (_, name) => {
    linkSync(at('good.xlsx'), at('linked.txt'));
    writeExpenditure(at('other.xlsx'), []);
    const before = readFileSync(at(name));
    const { code, out, err } = await gouji(['check', folder, '--out', at(name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--out');
    expect(readFileSync(at(name))).toEqual(before);
  });

  test('says so where it cannot write', async () => {
    const { code, err } = await gouji(['check', at('good.xlsx'), '--out', at('nowhere/report.txt')]);
    expect(code).toBe(2);
    expect(err).toContain('ENOENT');
  });
});

test('reports in the language of the option, else of the system', async () => {
  const file = at('good.xlsx');
  expect((await gouji(['check', file, '--expect', '3'])).out).toContain('通过');
  expect((await gouji(['check', file, '--expect', '3'], { LANG: 'en_GB.UTF-8' })).out).toContain('Pass');
  expect(
    (await gouji(['check', file, '--expect', '3'], { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' })).out,
  ).toContain('通过');
  expect((await gouji(['check', file, '--expect', '3', '--lang', 'en-US'])).out).toContain('Pass');
  expect((await gouji(['check', file, '--expect', '3', '--lang=zh'], { LANG: 'en_US' })).out).toContain(
    '通过',
  );
});

describe('what was not checked', () => {
  test('is told, and is no pass', async () => {
    const { code, out } = await gouji(['check', at('good.xlsx')]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^已核对的都相符，1 处请核实；查明 1 个原因（可能 1 个），引起其中 1 处；缺 11 张表；\d+ 项勾稽相符。$/m,
    );
    expect(out).toMatch(/^没有核对的 1 项\n {2}缺 11 张表：工作簿里没有找到 01 收支总表、02 收入总表、/m);
  });

  test.each<[expected: string, verdict: string, absent: readonly string[]]>([
    ['03', 'pass', []],
    ['3-4', 'incomplete', ['04']],
    ['01，03,12', 'incomplete', ['01', '12']],
  ])('with --expect %s', async (expected, verdict, absent) => {
    const { out } = await gouji(['check', at('good.xlsx'), '--expect', expected, '--format', 'json']);
    const [file] = (JSON.parse(out) as { files: { verdict: string; notChecked: { table: string }[] }[] })
      .files;
    expect([file?.verdict, file?.notChecked.map(({ table }) => table)]).toEqual([verdict, absent]);
  });

  test.each(['three', '5-3', ''])('--expect cannot be “%s”', async (word) => {
    const { code, err } = await gouji(['check', at('good.xlsx'), '--expect', word]);
    expect(code).toBe(2);
    expect(err).toContain('01-12');
  });

  test.each<[words: readonly string[], code: number]>([
    [['--strict'], 1],
    [['--strict', '--exit-zero'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
  ])('with %j the exit code is %d', async (words, code) => {
    expect((await gouji(['check', at('good.xlsx'), ...words])).code).toBe(code);
  });
});
