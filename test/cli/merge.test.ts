import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { gouji } from './gouji';
import type { Run } from './gouji';
import { writeExpenditure } from './workbook-file';

const PARTS = ['1/3', '2/3', '3/3'];

/** The files, and their parts as they are checked by default. */
let checked: string;
/** What a test works in: the same anew. */
let folder: string;
const at = (name: string): string => path.join(folder, name);
const part = (shard: string): string => at(`part-${shard.replace('/', '-')}.ndjson`);
const parts = (shards: readonly string[] = PARTS): string[] => shards.map(part);

beforeAll(async () => {
  folder = checked = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  mkdirSync(at('in/局 10'), { recursive: true });
  writeExpenditure(at('in/局 9.xlsx'), [[30, 20, 10]]);
  writeExpenditure(at('in/局 10.xlsx'), [[300, 20, 10]]);
  writeExpenditure(at('in/局 11.xlsx'), [[31, 20, 10]]);
  writeExpenditure(at('in/局 10/甲.xlsx'), [[56, 20, 30]]);
  writeFileSync(at('in/局 10/乙.xlsx'), 'a,b\n');
  await checkParts();
});

afterAll(() => {
  rmSync(checked, { recursive: true });
});

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  cpSync(checked, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Checks the files, or those that a test has changed. */
async function check(words: readonly string[], where = checked): Promise<Run> {
  return gouji(['check', '-r', path.join(where, 'in'), ...words]);
}

async function checkParts(words: readonly string[] = [], shards = PARTS, where = checked): Promise<Run[]> {
  return Promise.all(
    shards.map((shard) =>
      check(['--shard', shard, ...words, '--format', 'ndjson', '--out', part(shard)], where),
    ),
  );
}

const told = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => path.basename((JSON.parse(line) as { file: string }).file));

async function rewrite(shard: string, change: (text: string) => string): Promise<void> {
  await writeFile(part(shard), change(readFileSync(part(shard), 'utf8')));
}

/** A report as it can be compared: a workbook by what is in it. */
function contentOf(file: string): unknown {
  const bytes = readFileSync(file);
  if (!file.endsWith('.xlsx')) return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
}

describe('the parts', () => {
  test('together have every file once', () => {
    expect(parts().map((file) => told(file).length)).toEqual([2, 2, 1]);
    expect(new Set(parts().flatMap(told)).size).toBe(5);
  });

  test.each<[name: string, words: readonly string[]]>([
    ['one.txt', []],
    ['one.json', []],
    ['one.ndjson', []],
    ['one.html', []],
    ['one.xlsx', []],
    ['all.txt', ['--all']],
    ['quiet.txt', ['--quiet']],
    ['quiet.html', ['--quiet']],
    ['quiet.json', ['--quiet']],
  ])('become %s as one check writes it', async (name, words) => {
    const whole = await check([...words, '--out', at(name)]);
    const merged = await gouji(['merge', ...parts(), ...words, '--out', at(`merged-${name}`)]);
    expect(contentOf(at(`merged-${name}`))).toEqual(contentOf(at(name)));
    expect([merged.code, merged.err]).toEqual([
      whole.code,
      whole.err.replace(at(name), at(`merged-${name}`)),
    ]);
  });

  test('become one report in whatever order they are given', async () => {
    const [one, other] = await Promise.all([
      gouji(['merge', ...parts()]),
      gouji(['merge', ...parts([...PARTS].reverse())]),
    ]);
    expect(other).toEqual(one);
  });

  test.each<[words: readonly string[]]>([
    [['--since', 'last.json']],
    [['--rule', 'row-total=warning', '--tolerance', '100']],
    [['--lang', 'en-US']],
  ])('checked with %j become the same', async (words) => {
    await check(['--out', at('last.json')]);
    writeExpenditure(at('in/局 10.xlsx'), [[30, 20, 10]]);
    const call = words.map((word) => (word === 'last.json' ? at(word) : word));
    await checkParts(call, PARTS, folder);
    const whole = await check(call, folder);
    expect((await gouji(['merge', ...parts()])).out).toBe(whole.out);
  });

  test.each<[words: readonly string[], code: number]>([
    [[], 0],
    [['--strict'], 1],
    [['--max-warnings', '2'], 1],
    [['--max-warnings', '3'], 0],
  ])('end with the code of one check with %j', async (words, code) => {
    rmSync(at('in/局 10'), { recursive: true });
    writeExpenditure(at('in/局 10.xlsx'), [[30, 20, 10]]);
    writeExpenditure(at('in/局 11.xlsx'), [[30, 20, 10]]);
    await checkParts(words, PARTS, folder);
    const codes = [(await check(words, folder)).code, (await gouji(['merge', ...parts()])).code];
    expect(codes).toEqual([code, code]);
  });

  test('may be more than there are files', async () => {
    const shards = Array.from({ length: 7 }, (_, i) => `${i + 1}/7`);
    const runs = await checkParts([], shards);
    expect(runs[6]).toMatchObject({ code: 0, out: '' });
    expect(runs[6]?.err).toContain('第 7/7 份没有文件（共 5 个文件）');
    const merged = await gouji(['merge', ...parts(shards), '--format', 'json']);
    expect(merged.out).toBe((await check(['--format', 'json'])).out);
  });

  test('of two folders are told one after the other', async () => {
    await gouji(['check', at('in/局 10'), '--shard', '1/1', '--format', 'ndjson', '--out', part('1/1')]);
    await gouji(['check', at('in'), '--shard', '1/2', '--format', 'ndjson', '--out', part('1/2')]);
    await gouji(['check', at('in'), '--shard', '2/2', '--format', 'ndjson', '--out', part('2/2')]);
    const { code, out } = await gouji(['merge', part('1/1'), part('2/2'), part('1/2'), '--format', 'ndjson']);
    const files = out.trimEnd().split('\n');
    expect([code, files.map((line) => path.basename((JSON.parse(line) as { file: string }).file))]).toEqual([
      2,
      ['甲.xlsx', '乙.xlsx', '局 9.xlsx', '局 10.xlsx', '局 11.xlsx'],
    ]);
  });
});

test('reports of other calls become one for programs, and none for people', async () => {
  const calls = ['in/局 9.xlsx', 'in/局 10.xlsx'].map((name) => ['check', at(name), '--format', 'ndjson']);
  const runs = await Promise.all(calls.map((call) => gouji(call)));
  runs.forEach(({ out }, i) => {
    writeFileSync(at(`${i}.ndjson`), out);
  });
  const reports = [at('0.ndjson'), at('1.ndjson')];
  const whole = await gouji(['check', at('in/局 9.xlsx'), at('in/局 10.xlsx'), '--format', 'ndjson']);
  expect(await gouji(['merge', ...reports, '--format', 'ndjson'])).toEqual(whole);
  const { code, out, err } = await gouji(['merge', ...reports]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--shard 1/1');
});

describe('nothing is merged', () => {
  test.each<[why: string, spoil: () => unknown, reports: () => string[], said: string]>([
    ['a part is missing', () => undefined, () => parts(['1/3', '3/3']), '只有 3 个：缺第 2/3 份'],
    [
      'a part is not whole',
      () => rewrite('1/3', (text) => `${text.split('\n')[0]}\n`),
      parts,
      '只有 4 个：有一份不完整',
    ],
    ['a part is given twice', () => undefined, () => [...parts(), part('1/3')], 'part-1-3.ndjson 里有两行是'],
    [
      'a line is broken off',
      () => rewrite('2/3', (text) => text.slice(0, -40)),
      parts,
      'part-2-3.ndjson 的第 2 行不完整',
    ],
    ['a report is something else', () => rewrite('2/3', () => '{"a": 1}\n'), parts, '的第 1 行不完整'],
    ['a report is not there', () => undefined, () => [...parts(), at('none.ndjson')], '找不到这个文件'],
    [
      'parts were checked by other settings',
      () => checkParts(['--tolerance', '5'], ['2/3']),
      parts,
      '核对的设置不同',
    ],
    ['parts are in other languages', () => checkParts(['--lang', 'en-US'], ['2/3']), parts, '的语言不同'],
    [
      'parts were written by other versions',
      () => rewrite('2/3', (text) => text.replaceAll(/"gouji":"[^"]*"/g, '"gouji":"0.0.9"')),
      parts,
      '0.0.9 版',
    ],
  ])('where %s', async (_, spoil, reports, said) => {
    await spoil();
    const { code, out, err } = await gouji(['merge', ...reports(), '--format', 'json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  test('over a report that is read', async () => {
    const before = readFileSync(part('1/3'));
    const { code, err } = await gouji(['merge', ...parts(), '--out', part('1/3')]);
    expect([code, readFileSync(part('1/3'))]).toEqual([2, before]);
    expect(err).toContain('--out');
  });
});

test.each<[words: readonly string[], said: string]>([
  [['--shard', '0/3'], '1/8, 2/8 … 8/8'],
  [['--shard', '4/3'], '1/8, 2/8 … 8/8'],
  [['--shard', '1'], '1/8, 2/8 … 8/8'],
  [['--shard', '1/3', '--quiet', '--format', 'ndjson'], 'gouji merge'],
])('a call with %j is refused', async (words, said) => {
  const { code, out, err } = await check(words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
