import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAddin } from './build';

type Options = Readonly<Record<string, string | true | undefined>>;
const addin = jest.requireActual<(options: Options, mode: string) => unknown>('../../../webpack/addin');

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-addin-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [
    'base-url=http://intranet.example/gouji',
    'base-url: http://intranet.example/gouji is not a plain https address',
  ],
  ['base-url=intranet.example', 'base-url: intranet.example is not a plain https address'],
  [
    'base-url=https://intranet.example/?to=gouji',
    'base-url: https://intranet.example/?to=gouji is not a plain',
  ],
  ['office-js=nowhere', 'there is no office.js in'],
  [
    'office-js=http://cdn.example/office.js',
    'http://cdn.example/office.js is not the https address of an office.js',
  ],
  [
    'office-js=https://cdn.example/excel.js',
    'https://cdn.example/excel.js is not the https address of an office.js',
  ],
  ['baseurl=https://intranet.example', 'baseurl: no such option; there are base-url and office-js'],
])('%s is refused, with the reason', (option, fault) => {
  const [name = '', value] = option.split(/=(.*)/);
  expect(() => addin({ [name]: value }, 'production')).toThrow(fault);
});

test('what ships has no page that tries Excel', () => {
  expect(() => addin({ checklist: true }, 'production')).toThrow('nothing that ships has one');
});

test('what is refused builds nothing, and says why', () => {
  expect(buildAddin(['base-url=http://intranet.example'], folder)).toContain('is not a plain https address');
  expect(readdirSync(folder)).toEqual([]);
});
