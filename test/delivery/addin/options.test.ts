import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAddin } from './build';

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
])(
  '%s builds nothing, and says why',
  (option, fault) => {
    expect(buildAddin([option], folder)).toContain(fault);
  },
  60_000,
);
