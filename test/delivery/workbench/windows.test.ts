import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServingRules } from '../../../src/workbench/server/serving-rules';

const FOLDER = path.join(__dirname, '../../../dist/workbench');
const SCRIPT = 'serve.ps1';
const STARTER = '启动勾稽.cmd';
const INSTRUCTIONS = '使用说明.txt';

function read(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

const rules = JSON.parse(read('serve.json')) as ServingRules;

test.each([SCRIPT, STARTER, INSTRUCTIONS])('%s has Windows’ ends of lines', (file) => {
  expect(read(file)).toMatch(/\r\n$/);
  expect(read(file).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.each([
  [SCRIPT, true],
  [INSTRUCTIONS, true],
  [STARTER, false],
])('%s begins with the mark of UTF-8: %p', (file, isMarked) => {
  expect(read(file).startsWith('\uFEFF')).toBe(isMarked);
});

test.each([SCRIPT, STARTER])('%s is ASCII, so that no code page changes it', (file) => {
  expect(read(file).replace(/^\uFEFF/, '')).toMatch(/^[\t\r\n -~]*$/);
});

test('the starter runs the script that lies beside it', () => {
  expect(read(STARTER)).toContain(`-File "%~dp0${SCRIPT}"`);
});

test('the script goes by the same rules as serve.js, and has none of its own', () => {
  const script = read(SCRIPT);
  expect([...script.matchAll(/\$rules\.(\w+)/g)].map(([, name]) => name)).toEqual(
    expect.arrayContaining(['port', 'types', 'headers', 'patience', 'messages']),
  );
  const written = [...Object.values(rules.types), ...Object.keys(rules.headers), String(rules.port)];
  expect(written.filter((text) => script.includes(text))).toEqual([]);
});

test('the script listens to this machine alone', () => {
  const prefixes = [...read(SCRIPT).matchAll(/Prefixes\.Add\("([^"]*)"\)/g)].map(([, prefix]) => prefix);
  expect(prefixes).toEqual(['http://localhost:$Port/']);
});

test('the script’s brackets and quotes close', () => {
  const code = read(SCRIPT)
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/'[^'\n]*'|"[^"\n]*"/g, 'text');
  expect(code).not.toMatch(/['"]/);
  const open: string[] = [];
  for (const bracket of code.match(/[()[\]{}]/g) ?? []) {
    if ('([{'.includes(bracket)) open.push(bracket);
    else expect(open.pop()).toBe('([{'[')]}'.indexOf(bracket)]);
  }
  expect(open).toEqual([]);
});

test('the instructions name every header, Chinese first', () => {
  const text = read(INSTRUCTIONS);
  for (const [name, value] of Object.entries(rules.headers)) expect(text).toContain(`${name}: ${value}\r\n`);
  expect(text.indexOf('内网')).toBeLessThan(text.indexOf('intranet'));
});
