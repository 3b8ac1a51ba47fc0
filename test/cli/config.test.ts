import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gouji } from './gouji';
import { writeExpenditure } from './workbook-file';

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-'));
  mkdirSync(at('2026/局'), { recursive: true });
  writeExpenditure(at('2026/局/甲.xlsx'), [[300, 20, 10]]);
  writeExpenditure(at('2026/乙.xlsx'), [[30, 20, 10]]);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, settings: unknown): void {
  writeFileSync(at(file), typeof settings === 'string' ? settings : JSON.stringify(settings));
}

async function settingsOf(...words: string[]): Promise<unknown> {
  const { out } = await gouji(['check', '--format', 'json', ...words]);
  return (JSON.parse(out) as { settings?: unknown }).settings;
}

test('the nearest file upwards counts, and the reports say so', async () => {
  write('gouji.config.json', { tolerance: '1' });
  write('2026/gouji.config.json', `\u{feff}{ "rules": { "row-total": "off" }, "strict": true }`);
  const { code, out, err } = await gouji(['check', at('2026/局')]);
  expect(code).toBe(1);
  expect(out).toMatch(/\n本次核对的设置：“一行的合计等于各栏之和”停用。\n$/);
  expect(err).toBe(`设置取自 ${at('2026/gouji.config.json')}\n`);
  expect(await settingsOf(at('2026/局'))).toEqual({ rules: { 'row-total': 'off' }, strict: true });
});

test('of several words, the one for all of them counts', async () => {
  write('gouji.config.json', { tolerance: '1' });
  write('2026/局/gouji.config.json', { tolerance: '2' });
  expect(await settingsOf(at('2026/局'))).toMatchObject({ tolerance: '2' });
  expect(await settingsOf(at('2026/局/*.xlsx'))).toMatchObject({ tolerance: '2' });
  expect(await settingsOf(at('2026/局'), at('2026/乙.xlsx'))).toMatchObject({ tolerance: '1' });
});

test('what the call says counts over it', async () => {
  write('2026/gouji.config.json', { tolerance: '1', rules: { balance: 'off', 'code-name': 'error' } });
  write('other.json', { tolerance: '3' });
  const place = at('2026/局');
  expect(await settingsOf(place, '--tolerance', '2', '--rule', 'balance=warning')).toEqual({
    tolerance: '2',
    rules: { balance: 'warning', 'code-name': 'error' },
  });
  expect(await settingsOf(place, '--config', at('other.json'))).toEqual({ tolerance: '3', rules: {} });
  expect(await settingsOf(place, '--no-config')).toBeUndefined();
});

test.each<[what: string, settings: string, said: string]>([
  ['no JSON', '{ "strict": true, }', '不是合格的 JSON'],
  ['a name misspelt', '{ "tolerence": "1" }', '没有“tolerence”这一项'],
  ['no such rule', '{ "rules": { "code-nam": "off" } }', '没有“rules.code-nam”这一项'],
])('with %s nothing is checked', async (_, settings, said) => {
  write('2026/gouji.config.json', settings);
  const { code, out, err } = await gouji(['check', at('2026')]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('2026/gouji.config.json');
  expect(err).toContain(said);
});

test('a file that is named and not there is told', async () => {
  const { code, err } = await gouji(['check', at('2026'), '--config', at('none.json')]);
  expect(code).toBe(2);
  expect(err).toContain('none.json');
});
