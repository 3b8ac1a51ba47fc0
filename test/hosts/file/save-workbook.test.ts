import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { checkBook } from '../../../src/budget/checking/check-book';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import { reportView } from '../../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../../src/budget/reporting/view/report-view';
import { Sheet } from '../../../src/workbook/sheet';
import type { Workbook } from '../../../src/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { saveWorkbook } from '../../../src/hosts/file/save-workbook';
import { reportSheet } from '../../../src/budget/reporting/sheet/report-sheet';
import { workbookOf } from '../../../src/hosts/port/snapshot';
import { yieldToMainThread } from '../../../src/hosts/port/yield-to-main-thread';
import { readKeptTexts } from '../../../src/ooxml/patch/kept-texts';
import { LocalChecker } from '../../../src/session/local-checker';
import { editsOf, isAdoptable } from '../../../src/session/edits-of';
import { textsOf } from '../../ooxml/patch/patched';
import { runs } from '../../properties/runs';
import { opened } from '../grid/opened';
import type { OpenedFile } from '../grid/opened';
import { placeNamed } from '../grid/place-named';
import { smallFile } from '../grid/small-file';
import { PLAIN_DOCUMENT } from '../../budget/reporting/plain-document';

const SAMPLES = join(__dirname, '../../../samples');

function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, name)));
}

async function saved({ host, bytes }: OpenedFile): Promise<Uint8Array> {
  return saveWorkbook(bytes, await host.changes());
}

/** Everything that a checker sees of a workbook. */
function seen({ sheets }: Workbook) {
  return sheets.map(({ name, rows, merges, hidden, hiddenRows, hiddenColumns }: Sheet) => ({
    name,
    rows,
    merges,
    hidden,
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  }));
}

/** The names of the parts in which two packages differ. */
function changedParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [textsOf(one), textsOf(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .sort();
}

async function expectSavedAsRead(file: OpenedFile): Promise<Uint8Array> {
  const bytes = await saved(file);
  expect(seen(await readWorkbook(bytes, 'book.xlsx'))).toEqual(seen(workbookOf(await file.host.read())));
  return bytes;
}

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
  '%s without a change is the very same bytes',
  async (name) => {
    const file = await opened(sampleBytes(name));
    await file.host.read();
    expect(Buffer.from(await saved(file)).equals(file.bytes)).toBe(true);
    file.close();
  },
);

test('what was changed and taken back again is no change', async () => {
  const file = await opened(sampleBytes('xiaoguan-2026-typed.xlsx'));
  const [first] = file.workbook.getSheets();
  const name = first?.getName() ?? '';
  file.person.type(`${name}!B6`, 'x');
  file.person.insertRows(name, 3, 2);
  file.person.removeRows(name, 8);
  for (let i = 0; i < 3; i++) file.person.undo();
  expect(Buffer.from(await saved(file)).equals(file.bytes)).toBe(true);
  file.close();
});

const LINES = {
  一: [
    ['科目', '数', '倍'],
    ['a', 1, '=B2*2'],
    ['b', 2, '=B3*2'],
    ['c', '3', '=IF(B4="","",B4*2)'],
    ['合计', '=SUM(B2:B4)', '=SUM(C2:C4)'],
  ],
  二: [
    ['一的合计', '=一!B5'],
    ['文', '=A1&""'],
  ],
};

const person = fc.oneof(
  fc.record({
    act: fc.constant('type' as const),
    sheet: fc.constantFrom('一', '二'),
    at: fc.record({ row: fc.nat(7), column: fc.nat(4) }),
    typed: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
      fc.constantFrom(
        '合计',
        ' 3 ',
        '１２',
        '=B2+1',
        '=1/0',
        '=SUM(B1:B9)',
        '=一!B2',
        '="a"',
        '=B2=1',
        '#N/A',
      ),
    ),
  }),
  fc.record({
    act: fc.constantFrom('insert' as const, 'remove' as const),
    sheet: fc.constantFrom('一', '二'),
    row: fc.nat(5),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) }),
);

test('whatever somebody does, the saved file reads as the spreadsheet does', async () => {
  const bytes = smallFile(LINES, { 一: { formats: { B2: '0.00', B3: '@' }, merges: ['A7:B8'] } });
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), async (acts) => {
      const file = await opened(bytes);
      for (const act of acts) {
        if (act.act === 'type') {
          file.person.type(`${act.sheet}!${'ABCDE'[act.at.column] ?? 'A'}${act.at.row + 1}`, act.typed);
        } else if (act.act === 'insert') file.person.insertRows(act.sheet, act.row, act.count);
        else if (act.act === 'remove') file.person.removeRows(act.sheet, act.row, act.count);
        else file.person[act.act]();
      }
      const after = await expectSavedAsRead(file);
      expect(changedParts(bytes, after).filter((name) => !name.startsWith('xl/'))).toEqual([]);
      file.close();
    }),
    { ...runs(40), endOnFailure: true },
  );
});

test('an edit changes its own cell, and what follows from it', async () => {
  const file = await opened(smallFile(LINES));
  await file.host.read();
  // The file has no results yet.
  const calculated = await opened(await saved(file));
  calculated.person.type('一!B2', 5);
  const bytes = await expectSavedAsRead(calculated);
  expect(changedParts(calculated.bytes, bytes)).toEqual([
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  const { sheets } = await readWorkbook(bytes, 'book.xlsx');
  expect(sheets[0]?.row(4)?.cells[1]).toMatchObject({ value: 7, formula: 'SUM(B2:B4)' });
  expect(sheets[1]?.row(0)?.cells[1]).toMatchObject({ value: 7, formula: '一!B5' });
  file.close();
  calculated.close();
});

test('what the spreadsheet cannot compute, whoever opens the file next is asked to', async () => {
  const formulas = { 一: [['a', 1, '=B1*2', '=_xlfn.XLOOKUP("a",A1:A2,B1:B2)']] };
  const file = await opened(smallFile(formulas));
  file.person.type('一!B1', 3);
  const bytes = await saved(file);
  expect((await readWorkbook(bytes, 'book.xlsx')).sheets[0]?.row(0)?.cells[3]?.value).toEqual({
    error: '#NAME?',
  });
  expect(textsOf(bytes)['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
  file.close();
});

test('a row put in looks like the one above it, and formulas follow', async () => {
  const file = await opened(smallFile(LINES, { 一: { formats: { B2: '0.00' } } }));
  await file.host.edit([
    {
      kind: 'row',
      before: placeNamed('一!A3'),
      standing: { value: 'b' },
      cells: [
        { column: 0, content: { text: '2010399' } },
        { column: 1, content: { amount: '4.500000' } },
      ],
    },
  ]);
  const { sheets } = await readWorkbook(await expectSavedAsRead(file), 'book.xlsx');
  expect(sheets[0]?.row(2)?.cells.slice(0, 2)).toEqual([
    { row: 2, column: 0, value: '2010399' },
    { row: 2, column: 1, value: 4.5, format: '0.00' },
  ]);
  expect(sheets[0]?.row(5)?.cells[1]).toMatchObject({ formula: 'SUM(B2:B5)', value: 7.5 });
  file.close();
});

test('rows put in while the workbook is read to be saved are saved with all that they move', async () => {
  const many = Array.from({ length: 10_001 }, (_, i) => [i]);
  const file = await opened(smallFile({ 一: many, 二: [['甲', 1]] }));
  const saving = saved(file);
  await yieldToMainThread();
  file.person.insertRows('一', 0);
  file.person.type('一!A1', '合计');
  const { sheets } = await readWorkbook(await saving, 'book.xlsx');
  expect([0, 1, 10_001].map((row) => sheets[0]?.row(row)?.cells[0]?.value)).toEqual(['合计', 0, 10_000]);
  file.close();
});

test('texts that are kept come back, and a sheet that was added', async () => {
  const file = await opened(smallFile(LINES));
  await file.host.setSetting('dismissed', '["一"]');
  await file.host.addSheet({
    name: '核对报告',
    widths: [10],
    rows: [{ cells: [{ value: '=1+1' }, { value: 1.5, style: { format: '0.00' } }] }],
    frozenRows: 1,
  });
  const bytes = await expectSavedAsRead(file);
  expect(readKeptTexts(bytes)).toEqual({ dismissed: '["一"]' });
  const again = await opened(bytes);
  expect(await again.host.getSettings(['dismissed'])).toEqual(['["一"]']);
  expect(Buffer.from(await saved(again)).equals(bytes)).toBe(true);
  await again.host.setSetting('dismissed', undefined);
  expect(readKeptTexts(await saved(again))).toEqual({});
  file.close();
  again.close();
});

function checked(workbook: Workbook): ReportView {
  const result = checkBook(readBook(workbook));
  return reportView(result, locate(result), 'zh-CN');
}

test('the real budget, with all that is certain adopted, is saved with fewer faults', async () => {
  const file = await opened(sampleBytes('xiaoguan-2026-typed.xlsx'));
  const checker = new LocalChecker();
  const report = await checker.check(
    await file.host.read(),
    { withoutRules: [] },
    { language: 'zh-CN', dismissed: [] },
  );
  expect(report).toEqual(checked(await readWorkbook(file.bytes, 'x.xlsx')));
  const certain = report.causes.filter((cause) => cause.certainty === 'certain' && isAdoptable(cause));
  expect(certain.length).toBeGreaterThan(2);
  expect(await file.host.edit(editsOf(certain))).toMatchObject({ status: 'done' });
  await file.host.addSheet(reportSheet(report, PLAIN_DOCUMENT));
  const bytes = await expectSavedAsRead(file);
  const after = checked(await readWorkbook(bytes, 'x.xlsx'));
  expect(after.findings.length).toBeLessThan(report.findings.length);
  const left = new Set(after.causes.map(({ fingerprint }) => fingerprint));
  expect(certain.filter(({ fingerprint }) => left.has(fingerprint))).toEqual([]);
  file.close();
});
