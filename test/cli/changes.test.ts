import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Amounts } from '../budget/reporting/books';
import { gouji } from './gouji';
import { writeExpenditure } from './workbook-file';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each<
  [what: string, old: readonly Amounts[], now: readonly Amounts[], code: number, said: readonly string[]]
>([
  [
    'mends',
    [[56, 20, 30]],
    [[50, 20, 30]],
    0,
    [
      '共改动 1 处：改好 1 处。错误由 1 处变为 0 处。',
      '  改好  支出 D4 (2010301-一般行政管理事务 50201-办公经费 30201-办公费 · 合计)  56 → 50',
    ],
  ],
  [
    'breaks',
    [[50, 20, 30]],
    [[50, 20, 37]],
    1,
    [
      '共改动 1 处：改坏 1 处。错误由 0 处变为 1 处。',
      '  改坏  支出 F4 (2010301-一般行政管理事务 50201-办公经费 30201-办公费 · 项目支出)  30 → 37',
    ],
  ],
  [
    'does nothing',
    [[50, 20, 30]],
    [[51, 21, 30]],
    0,
    [
      '共改动 2 处：对核对没有影响 2 处。错误由 0 处变为 0 处。',
      '  无影响  支出 D4 (2010301-一般行政管理事务 50201-办公经费 30201-办公费 · 合计)  50 → 51',
      '  无影响  支出 E4 (2010301-一般行政管理事务 50201-办公经费 30201-办公费 · 基本支出)  20 → 21',
    ],
  ],
  ['is none', [[50, 20, 30]], [[50, 20, 30]], 0, ['两个版本的内容相同。错误由 0 处变为 0 处。']],
])('a change that %s is told', async (_, old, now, code, said) => {
  writeExpenditure(at('旧.xlsx'), old);
  writeExpenditure(at('新.xlsx'), now);
  const run = await gouji(['changes', at('旧.xlsx'), at('新.xlsx')]);
  expect([run.code, run.out]).toEqual([code, `${said.join('\n')}\n`]);
});

test('a version that cannot be read is named', async () => {
  const { code, err } = await gouji(['changes', at('无.xlsx'), at('新.xlsx')]);
  expect(code).toBe(2);
  expect(err).toContain('无.xlsx');
});
