import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check, reportView, writeDismissed, KEPT_DISMISSED } from '../../src/budget';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { patchSpreadsheet } from '../../src/ooxml/patch/patch-spreadsheet';
import { gouji } from './gouji';

const SAMPLE = path.join(__dirname, '../../samples/xiaoguan-2026-typed.xlsx');

let folder: string;
/** The sample, its first cause explained … */
let explained: string;
/** … and all that is wrong with it. */
let settled: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-dismissals-'));
  const bytes = readFileSync(SAMPLE);
  const { result, diagnosis } = check(await readWorkbook(bytes, 'x.xlsx'));
  const { causes, findings } = reportView(result, diagnosis, 'zh-CN');
  const keeping = (name: string, issues: readonly { readonly fingerprint: string }[]): string => {
    const words = issues.map(({ fingerprint }) => ({
      fingerprint,
      reason: '财政局已认可',
      since: '2026-11-30',
    }));
    const file = path.join(folder, name);
    const kept = { [KEPT_DISMISSED]: writeDismissed(words) ?? '' };
    writeFileSync(file, patchSpreadsheet(bytes, { sheets: [], added: [], kept }));
    return file;
  };
  explained = keeping('已说明一处.xlsx', causes.slice(0, 1));
  settled = keeping('全部已说明.xlsx', [...causes, ...findings]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Json {
  readonly files: readonly [
    {
      readonly verdict: string;
      readonly causes: readonly { readonly id: string }[];
      readonly dismissed: readonly Readonly<Record<string, string>>[];
      readonly findings: readonly { readonly id: string }[];
    },
  ];
}

async function jsonOf(...words: string[]): Promise<Json['files'][0]> {
  const { out } = await gouji(['check', ...words, '--format', 'json']);
  return (JSON.parse(out) as Json).files[0];
}

test('reasons that a file keeps are told apart from what is open', async () => {
  const all = await jsonOf(SAMPLE);
  const { causes, dismissed, findings } = await jsonOf(explained);
  expect(causes).toHaveLength(all.causes.length - 1);
  expect(causes.map(({ id }) => id)).toEqual(causes.map((_, i) => `c${i + 1}`));
  expect(dismissed.length).toBeGreaterThan(0);
  for (const each of dismissed) {
    expect(each).toEqual({
      finding: expect.any(String) as unknown,
      reason: '财政局已认可',
      since: '2026-11-30',
    });
    expect(findings.map(({ id }) => id)).toContain(each.finding);
  }
  const { out, code } = await gouji(['check', explained]);
  expect(code).toBe(1);
  expect(out).toContain(`；${dismissed.length} 处已由用户说明；`);
  expect(out).toContain('已说明不是错误：财政局已认可（2026-11-30）');
  expect(out).toMatch(/^ {3}1\. /m);
});

test('what is explained makes no exit code', async () => {
  const { out, code } = await gouji(['check', settled]);
  expect(code).toBe(0);
  expect(out).toContain('问题均已说明');
  expect((await jsonOf(settled)).verdict).toBe('incomplete');
});

test('--no-dismissals reports all of it', async () => {
  const { out, code } = await gouji(['check', settled, '--no-dismissals']);
  expect(code).toBe(1);
  const plain = await gouji(['check', SAMPLE]);
  expect(out.replace(settled, SAMPLE)).toBe(plain.out);
  expect((await jsonOf(settled, '--no-dismissals')).dismissed).toEqual([]);
});

test('the list of corrections leaves out what is explained', async () => {
  const list = path.join(folder, '更正建议.json');
  await gouji(['check', settled, '--fix', '--out', list]);
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: [{ corrections: unknown[] }] };
  expect(files[0].corrections).toEqual([]);
});
