import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gouji } from './gouji';
import { writeExpenditure, writeSheet } from './workbook-file';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  writeExpenditure(at('wrong.xlsx'), [[300, 20, 10]]);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a folder', () => {
  test('of things that are no files is not waited for: each is told, and the workbooks are checked', async () => {
    mkdirSync(at('in'));
    writeExpenditure(at('in/good.xlsx'), [[30, 20, 10]]);
    symlinkSync(at('in/good.xlsx'), at('in/link.xlsx'));
    symlinkSync('/dev/zero', at('in/endless.xlsx'));
    symlinkSync(at('nowhere.xlsx'), at('in/broken.xlsx'));
    execFileSync('mkfifo', [at('in/pipe.xlsx')]);
    const { code, out } = await gouji(['check', at('in'), '--format', 'json']);
    const { files } = JSON.parse(out) as {
      files: { file: string; status: string; error?: { code: string } }[];
    };
    expect(files.map(({ file, status, error }) => [path.basename(file), error?.code ?? status])).toEqual([
      ['broken.xlsx', 'not-found'],
      ['endless.xlsx', 'not-a-file'],
      ['good.xlsx', 'checked'],
      ['link.xlsx', 'checked'],
      ['pipe.xlsx', 'not-a-file'],
    ]);
    expect(code).toBe(2);
  });

  test('or a pipe is nothing that a set is made of', async () => {
    execFileSync('mkfifo', [at('pipe.xlsx')]);
    for (const file of [folder, at('pipe.xlsx')]) {
      const { code, err } = await gouji(['fill', file, '--out', at('set.xlsx')]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('不是') as string });
    }
  });
});

describe('--out through a link', () => {
  test.each([
    ['to a workbook', 'check', 'other.xlsx'],
    ['to a workbook that is not there', 'check', 'new.xlsx'],
  ])('%s is refused', async (_, command, target) => {
    writeFileSync(at('other.xlsx'), 'kept');
    symlinkSync(at(target), at('report.txt'));
    const { code } = await gouji([command, at('wrong.xlsx'), '--out', at('report.txt')]);
    expect(code).toBe(2);
    expect(readFileSync(at('other.xlsx'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).sort()).toEqual(['other.xlsx', 'report.txt', 'wrong.xlsx']);
  });

  test('to a list that is there as a workbook is refused too', async () => {
    writeFileSync(at('other.xlsx'), 'kept');
    symlinkSync(at('other.xlsx'), at('list.json'));
    expect((await gouji(['check', at('wrong.xlsx'), '--fix', '--out', at('list.json')])).code).toBe(2);
    expect(readFileSync(at('other.xlsx'), 'utf8')).toBe('kept');
  });

  test('to a report writes that report, and the link stays one', async () => {
    writeFileSync(at('old.txt'), 'old');
    symlinkSync(at('old.txt'), at('report.txt'));
    expect((await gouji(['check', at('wrong.xlsx'), '--out', at('report.txt')])).code).toBe(1);
    expect(lstatSync(at('report.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('old.txt'), 'utf8')).toContain('勾稽');
    expect(readdirSync(folder).sort()).toEqual(['old.txt', 'report.txt', 'wrong.xlsx']);
  });
});

test.each(['report.txt', 'list.json'])(
  'a folder that is not there is said, and nothing is left behind: %s',
  async (name) => {
    const fix = name.endsWith('json') ? ['--fix'] : [];
    const { code, err } = await gouji(['check', at('wrong.xlsx'), ...fix, '--out', at(`none/${name}`)]);
    expect(code).toBe(2);
    expect(err).toContain('ENOENT');
    expect(readdirSync(folder)).toEqual(['wrong.xlsx']);
  },
);

describe('what no amount and no name can be', () => {
  const head = [
    '支出功能分类科目',
    '政府支出经济分类科目',
    '部门支出经济分类科目',
    '合计',
    '基本支出',
    '项目支出',
  ];
  const sheet = (name: string, amount: number | string) => [
    ['预算03表 支出预算总表'],
    ['单位：万元'],
    head,
    [name, null, null, amount, 20.5, 19.25],
    ['2010302-机关服务', null, null, 5, 3, 1],
    ['合计', null, null, 35, 23, 12.75],
  ];

  test.each([
    ['1.797E308', '2010301-行政运行', 1.797e308],
    ['5E-324', '2010301-行政运行', 5e-324],
    ['a name of 32,767 characters', `2010301-${'行'.repeat(32_759)}`, 30],
    ['a name of 32,767 characters without a code', '部'.repeat(32_767), 30],
  ])('%s is told in a report and in a list', async (_, name, amount) => {
    writeSheet(at('odd.xlsx'), sheet(name, amount));
    for (const words of [
      ['--format', 'json'],
      ['--fix', '--out', at('list.xlsx')],
      ['--fix', '--out', at('list.json')],
    ]) {
      const { code, err } = await gouji(['check', at('odd.xlsx'), ...words]);
      expect(err).not.toMatch(/Error|缺陷/);
      expect(code).toBe(1);
    }
  });
});
