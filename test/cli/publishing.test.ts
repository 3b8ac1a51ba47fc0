import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { cliMessagesIn } from '../../src/cli/messages';
import { findOffice } from '../../src/cli/publishing/find-office';
import { OfficeError, pdfOf } from '../../src/cli/publishing/pdf-of';
import { publish } from '../../src/cli/publishing/publish';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';
import { dataOf, line } from '../budget/publishing/data';
import { needing } from '../tools/needing';
import { until } from '../tools/until';
import { halves, hostile, setOf } from '../budget/publishing/set';

const SET = setOf(halves, hostile);
const DATA = dataOf({ lines: [line({})] });
const zhCN = cliMessagesIn('zh-CN');
const workbook = () =>
  writeSpreadsheet({
    font: { name: '宋体', size: 11 },
    sheets: [{ name: '预算01表', widths: [20], rows: [{ cells: [{ value: '收支总表' }] }] }],
  });

describe('a set is published as', () => {
  test('the workbook that the writer makes', async () => {
    const bytes = new Uint8Array([1, 2]);
    await expect(publish('xlsx', SET, DATA, () => bytes, zhCN)).resolves.toBe(bytes);
  });

  test.each(['html', 'md'] as const)('%s, a text', async (format) => {
    const text = await publish(format, SET, DATA, workbook, zhCN);
    expect(text).toEqual(expect.stringMatching(format === 'html' ? /^<!doctype html>/ : /^# /));
  });

  test.each([
    ['csv', ['预算01表-收支总表.csv', '预算12表-年度项目支出绩效表.csv']],
    [
      'datapackage',
      ['datapackage.json', 'budget-lines.csv', 'revenue-and-expenditure.csv', 'project-performance.csv'],
    ],
  ] as const)('%s, a zip that is the same every time', async (format, names) => {
    const zip = await publish(format, SET, DATA, workbook, zhCN);
    expect(Object.keys(unzipSync(Buffer.from(zip)))).toEqual(names);
    await expect(publish(format, SET, DATA, workbook, zhCN)).resolves.toEqual(zip);
  });

  test('docx', async () => {
    const bytes = await publish('docx', SET, DATA, workbook, zhCN);
    const xml = Buffer.from(unzipSync(Buffer.from(bytes))['word/document.xml'] ?? []).toString();
    expect(xml).toContain('2026年部门预算情况说明');
    const marked = xml.match(/<w:highlight w:val="yellow"\/>/g) ?? [];
    const placeholders = xml.match(/〔请填写：/g) ?? [];
    expect(marked.length).toBeGreaterThan(0);
    expect(marked).toHaveLength(placeholders.length);
  });
});

describe('LibreOffice', () => {
  const there =
    (...files: readonly string[]) =>
    (file: string) =>
      files.includes(file);

  test.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/soffice'],
    ['linux', { PATH: '/bin' }, '/usr/lib/libreoffice/program/soffice'],
    ['darwin', { PATH: '/usr/bin' }, '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    ['win32', { Path: 'C:\\LO\\program;D:\\' }, 'C:\\LO\\program\\soffice.com'],
    ['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\LibreOffice\\program\\soffice.com'],
  ] as const)('on %s with %j is %s', (platform, environment, office) => {
    expect(findOffice({ platform, environment, exists: there(office) })).toBe(office);
    expect(findOffice({ platform, environment, exists: () => false })).toBeUndefined();
  });

  test('is asked for where there is none', async () => {
    await expect(pdfOf(workbook(), undefined)).rejects.toEqual(new OfficeError('no-office'));
  });
});

/** With a program of our own instead of LibreOffice. */
describe('a LibreOffice that', () => {
  const { test, beforeEach, afterEach } = needing('shebang');
  let folder = '';
  const program = (script: string): string => {
    const file = path.join(folder, 'soffice');
    writeFileSync(file, `#!/bin/sh\nfor word; do echo "$word"; done >${folder}/words\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gouji-office-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['ends with an error', 'echo broken >&2; exit 1', 'broken'],
    ['writes nothing', 'echo no filter', 'no filter'],
  ])('%s says why', async (_, script, details) => {
    await expect(pdfOf(workbook(), program(script))).rejects.toMatchObject({
      fault: 'office-failed',
      details,
    });
    const words = readFileSync(path.join(folder, 'words'), 'utf8').trim().split('\n');
    expect(path.isAbsolute(words.at(-1) ?? '')).toBe(true);
    expect(existsSync(path.dirname(words.at(-1) ?? ''))).toBe(false);
  });

  test('does not end is ended, with all that it started', async () => {
    const child = path.join(folder, 'child');
    const endless = program(`sleep 1000 & echo $! >${child}; wait`);
    await expect(pdfOf(workbook(), endless, 1000)).rejects.toMatchObject({ fault: 'office-too-slow' });
    const pid = Number(readFileSync(child, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    await until('what it started is ended', () => !isRunning(pid));
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

needing('office').test(
  'the LibreOffice of this machine makes a tagged PDF and leaves nothing behind',
  async () => {
    const pdf = Buffer.from(await publish('pdf', SET, DATA, workbook, zhCN)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('/Marked true');
  },
);
