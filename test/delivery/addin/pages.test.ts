/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INITIAL_BUDGETS, scriptSizes, total } from '../../../scripts/size/script-sizes';

const ADDIN = path.join(__dirname, '../../../dist/addin');
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const PAGES = ['check-failed.html', 'clear-failed.html', 'help.html', 'ribbon.html', 'taskpane.html'];

if (!existsSync(ADDIN)) throw new Error('dist/addin is not there: npm run build');

const files = readdirSync(ADDIN, { recursive: true, encoding: 'utf8' });

function page(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(path.join(ADDIN, name), 'utf8'), 'text/html');
}

function all(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function policy(document: Document): string {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  return meta?.getAttribute('content') ?? '';
}

test('the add-in is these pages', () => {
  expect(files.filter((file) => file.endsWith('.html')).sort()).toEqual(PAGES);
});

test('no script holds what is a syntax error to the oldest web view: look-behind, blocks in classes', () => {
  const newer = /\(\?<[=!]|\bstatic\s*\{/;
  const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('office-js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => newer.test(readFileSync(path.join(ADDIN, file), 'utf8')))).toEqual([]);
});

test.each(PAGES)('%s has its policy before anything that the policy is about', (name) => {
  const head = all(page(name), 'head > *');
  const at = head.findIndex((element) => element.getAttribute('http-equiv') === 'Content-Security-Policy');
  const loading = head.findIndex((element) => ['SCRIPT', 'LINK', 'STYLE'].includes(element.tagName));
  expect(at).toBeGreaterThanOrEqual(0);
  expect(at).toBeLessThan(loading);
});

test.each(PAGES)('%s holds no script and no style of its own', (name) => {
  const document = page(name);
  expect(all(document, 'script:not([src]), style, [style], base, iframe, form')).toEqual([]);
  const attributes = all(document, '*').flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
});

// Nobody sees the page of the ribbon's commands.
test.each(PAGES.filter((name) => name !== 'ribbon.html'))('%s has one main part', (name) => {
  expect(all(page(name), 'main:not([hidden])')).toHaveLength(1);
});

test.each([
  ['taskpane.html', `script-src 'self' https://appsforoffice.microsoft.com`, [OFFICE_JS]],
  ['ribbon.html', `script-src 'self' https://appsforoffice.microsoft.com`, [OFFICE_JS]],
  ['help.html', `script-src 'self'`, []],
  ['check-failed.html', `script-src 'self'`, []],
  ['clear-failed.html', `script-src 'self'`, []],
])('%s loads from its own origin, and office.js', (name, scripts, foreign) => {
  const document = page(name);
  const addresses = all(document, 'script, link, img').map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  );
  expect(addresses.filter((address) => address.includes(':') || address.startsWith('//'))).toEqual(foreign);
  const own = addresses.filter((address) => !foreign.includes(address));
  expect(own.filter((address) => !existsSync(path.join(ADDIN, address)))).toEqual([]);
  expect(policy(document).split('; ')).toEqual([
    `default-src 'none'`,
    scripts,
    `worker-src 'self'`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    `img-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
});

test('office.js is there before the pane', () => {
  const [first, ...others] = all(page('taskpane.html'), 'script');
  expect(first?.getAttribute('src')).toBe(OFFICE_JS);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((script) => !script.hasAttribute('defer'))).toEqual([]);
});

test('scripts and styles go by their content, and no source map ships', () => {
  const built = files.filter((file) => /\.(js|css)$/.test(file));
  expect(built.filter((file) => !/\.[0-9a-f]{20}\.(js|css)$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const mapped = built.filter((file) =>
    readFileSync(path.join(ADDIN, file), 'utf8').includes('sourceMappingURL'),
  );
  expect(mapped).toEqual([]);
});

test('every address of the manifest is served', () => {
  const manifest = readFileSync(path.join(ADDIN, 'manifest.xml'), 'utf8');
  const addresses = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"?]*)/g)].map(
    ([, file = '']) => file,
  );
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((file) => !existsSync(path.join(ADDIN, file)))).toEqual([]);
});

test('the pane’s initial scripts are within their budget', () => {
  const { initial } = scriptSizes(ADDIN, 'taskpane.html');
  expect(initial.length).toBeGreaterThan(0);
  expect(total(initial)).toBeLessThanOrEqual(INITIAL_BUDGETS.addin);
});
