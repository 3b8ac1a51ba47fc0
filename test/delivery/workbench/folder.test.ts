/** @jest-environment jsdom */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { INITIAL_BUDGETS, scriptSizes, total } from '../../../scripts/size/script-sizes';
import type { ServingRules } from '../../../src/workbench/server/serving-rules';

const FOLDER = path.join(__dirname, '../../../dist/workbench');

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(path.join(FOLDER, file)).isFile())
  .map((file) => file.split(path.sep).join('/'));

function read(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

const page = new DOMParser().parseFromString(read('index.html'), 'text/html');
const rules = JSON.parse(read('serve.json')) as ServingRules;

function addresses(): string[] {
  return [...page.querySelectorAll('script, link, img')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
}

function policy(): string {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return meta?.getAttribute('content') ?? '';
}

test('the folder is the page, what it loads, and what serves it', () => {
  const own = files.filter((file) => !/^(js|css|assets)\//.test(file));
  expect(own.sort()).toEqual([
    'THIRD-PARTY-NOTICES.txt',
    'index.html',
    'serve.js',
    'serve.json',
    'serve.ps1',
    '使用说明.txt',
    '启动勾稽.cmd',
  ]);
});

test('all that the page names is there, beside it', () => {
  expect(addresses().length).toBeGreaterThan(5);
  expect(addresses().filter((address) => !files.includes(address))).toEqual([]);
});

test('all that styles name is in them', () => {
  const named = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...read(file).matchAll(/url\(['"]?([^'")]*)/g)].map(([, address]) => address));
  expect(named.filter((address) => address?.startsWith('data:') !== true)).toEqual([]);
});

test.each(['index.html', ...files.filter((file) => file.endsWith('.css'))])(
  '%s names no other origin',
  (file) => {
    // The names of markup's own vocabularies are no addresses.
    const said = read(file).replaceAll(/http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink)/g, '');
    expect(said).not.toMatch(/https?:|(src|href)=["']?\/|url\(['"]?\/|@import/);
  },
);

test('no source map ships, nor does a script ask for one', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => /^\/\/# sourceMappingURL=/m.test(read(file)))).toEqual([]);
});

test('the page holds no script and no style of its own', () => {
  expect(page.querySelectorAll('script:not([src]), style, [style], base, iframe, form')).toHaveLength(0);
});

test('no script, worker or figure goes to another origin, nor does one come from there', () => {
  expect(policy().split('; ')).toEqual([
    `default-src 'none'`,
    `script-src 'self'`,
    `worker-src 'self'`,
    expect.stringMatching(/^style-src 'self'( 'sha256-[\w+/=]{44}'){3}$/),
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
});

test('servers say the page’s policy, and that nobody may frame it', () => {
  expect(rules.headers).toEqual({
    'Content-Security-Policy': `${policy()}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
});

test('whatever the page may load is of a kind that servers serve', () => {
  const kinds = new Set(files.filter((file) => file.includes('/')).map((file) => path.extname(file)));
  expect([...kinds].filter((kind) => rules.types[kind] === undefined)).toEqual([]);
});

test('the initial scripts are within their budget', () => {
  const { initial } = scriptSizes(FOLDER, 'index.html');
  expect(initial.length).toBeGreaterThan(0);
  expect(total(initial)).toBeLessThanOrEqual(INITIAL_BUDGETS.workbench);
});
