import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { version } from '../../package.json';

const ROOT = path.join(__dirname, '../..');

let folder: string;

/** Runs a program in the folder, and gives what it says. */
function run(program: string, ...words: string[]): string {
  const env = { ...process.env, LANG: 'zh_CN.UTF-8' };
  return execFileSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    shell: process.platform === 'win32',
  });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-package-'));
  const tsx = require.resolve('tsx/cli');
  execFileSync(process.execPath, [tsx, path.join(ROOT, 'scripts/package.ts')], { stdio: 'ignore' });
  const archive = path.join(ROOT, 'dist', `gouji-${version}.tgz`);
  run('npm', 'install', '--prefix', folder, '--offline', '--no-audit', '--no-fund', '--silent', archive);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const installed = (...names: string[]): string => path.join(folder, 'node_modules', ...names);

test('installs into an empty folder, with nothing beside it', () => {
  expect(readdirSync(installed()).filter((name) => !name.startsWith('.'))).toEqual(['gouji']);
});

test('runs there, on several files at once', () => {
  const gouji = installed('.bin', 'gouji');
  expect(run(gouji, '--version')).toBe(`${version}\n`);
  const samples = installed('gouji', 'samples');
  const out = run(gouji, 'check', samples, '--exit-zero');
  expect(out).toContain('xiaoguan-2026-typed.xlsx');
  expect(out).toMatch(/合计 4 个文件：/);
  run(gouji, 'fill', path.join(samples, 'xiaoguan-2026-data.xlsx'), '--out', 'set.docx');
  expect(readdirSync(folder)).toContain('set.docx');
});

test('has no sources in it, and says what changed in this version', () => {
  const files = readdirSync(installed('gouji'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('.ts'))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['LICENSE', path.join('cli', 'THIRD-PARTY-NOTICES.txt')]));
  expect(readFileSync(installed('gouji', 'CHANGELOG.md'), 'utf8')).toMatch(
    new RegExp(`^## ${version} `, 'm'),
  );
});
