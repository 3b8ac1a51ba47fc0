/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';
import { manifestFaults } from './manifest-faults';

const ROOT = path.join(__dirname, '../../..');
const FILE = path.join(ROOT, 'manifest.xml');
const MANIFEST = readFileSync(FILE, 'utf8');

const expected = { version, baseUrl: 'https://localhost:3000/', root: ROOT };

test('the manifest is sound', () => {
  expect(manifestFaults(MANIFEST, expected)).toEqual([]);
});

test('Microsoft’s own tool reads it', () => {
  const tool = require.resolve('office-addin-manifest/cli.js');
  const said = execFileSync(process.execPath, [tool, 'info', FILE], { encoding: 'utf8' });
  for (const line of ['Name: 预算勾稽', 'Hosts: Workbook', 'Type: TaskPaneApp', `Version: ${version}.0`]) {
    expect(said).toContain(line);
  }
});

const LONG = '长'.repeat(126);

test.each([
  ['a tag left open', '</OfficeApp>', '', 'not well-formed'],
  ['an id that is none', '<Id>8b', '<Id>xb', 'Id: not what it should be'],
  ['another version', `<Version>${version}.0`, '<Version>9.9.9.0', 'Version: not what it should be'],
  ['a right to read only', 'ReadWriteDocument', 'ReadDocument', 'Permissions: not what it should be'],
  [
    'elements in another order',
    /(<Permissions>.*<\/Permissions>)\s*(<VersionOverrides[^]*<\/VersionOverrides>)/,
    '$2$1',
    'OfficeApp: Permissions does not belong there',
  ],
  [
    'an element that Office does not know',
    '<Title resid="Check.Label" />',
    '<Heading resid="Check.Label" />',
    'Supertip: Heading does not belong there',
  ],
  [
    'a page that is not https',
    'https://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html: not at https://localhost:3000/',
  ],
  [
    'a label that is not there',
    '<bt:String id="Pane.Label"',
    '<bt:String id="Panel.Label"',
    'Label Pane.Label: no such resource in ShortStrings',
  ],
  [
    'a tip taken for a label',
    '<Label resid="Check.Label"',
    '<Label resid="Check.Tip"',
    'Label Check.Tip: no such resource in ShortStrings',
  ],
  ['two resources of one id', '<bt:Url id="Pane.Url"', '<bt:Url id="Help.Url"', 'Help.Url: given twice'],
  ['two buttons of one id', 'id="Gouji.Pane"', 'id="Gouji.Check"', 'Gouji.Check: given twice'],
  [
    'a label too long',
    'DefaultValue="打开面板"',
    `DefaultValue="${LONG}"`,
    'String Pane.Label: 126 characters, at most 125',
  ],
  ['a label without English', 'Value="Open Pane"', 'Value="打开面板"', 'String Pane.Label: not in English'],
  [
    'a label without Chinese',
    'DefaultValue="打开面板"',
    'DefaultValue="Open Pane"',
    'String Pane.Label: not in Chinese',
  ],
  [
    'a button without its large icon',
    '<bt:Image size="80" resid="Clear.80" />',
    '',
    'Control Gouji.Clear: no icon of 80 pixels',
  ],
  [
    'a picture of another size',
    'assets/check-16.png',
    'assets/check-20.png',
    'https://localhost:3000/assets/check-20.png: 20 × 20, not 16',
  ],
  [
    'a picture that is not there',
    'assets/pane-16.png',
    'assets/panel-16.png',
    'https://localhost:3000/assets/panel-16.png: no such picture',
  ],
  [
    'a floor too low',
    'DefaultMinVersion="1.9"',
    'DefaultMinVersion="1.7"',
    'Requirements: ExcelApi 1.1,ExcelApi 1.7',
  ],
  ['a function that nobody wrote', '>checkWorkbook<', '>checkAll<', 'checkAll: no such function'],
  ['a function that nobody calls', '>checkWorkbook<', '>clearMarks<', 'checkWorkbook: no button calls it'],
])('%s is found', (_, from, to, fault) => {
  expect(MANIFEST).toMatch(from);
  expect(manifestFaults(MANIFEST.replace(from, to), expected)).toContain(fault);
});
