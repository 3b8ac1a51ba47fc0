import { missingTools, TOOLS } from './tools';
import type { Tool } from './tools';

const there: Tool = { ...TOOLS.office, isThere: () => true };
const absent: Tool = { ...TOOLS.browser, isThere: () => false };
const machine = {
  office: there,
  browser: absent,
  pdftotext: there,
  'chinese fonts': absent,
  'ooxml validator': there,
  parallel: there,
  slurm: there,
  shebang: there,
} as const;

test.each([
  [['office'], []],
  [['browser'], [absent]],
  [['office', 'pdftotext', 'browser'], [absent]],
] as const)('of %j a machine lacks what is not there', (names, missing) => {
  expect(missingTools(names, machine)).toEqual(missing);
});

test('a machine lacks nothing that nobody asked for, and all that everybody does', () => {
  expect(missingTools([], machine)).toEqual([]);
  expect(missingTools(undefined, machine)).toEqual([absent, absent]);
});
