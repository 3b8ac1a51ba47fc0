import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkBook } from '../../src/budget/checking/check-book';
import { buildSet } from '../../src/budget/disclosure/building/build-set';
import type { DisclosureData } from '../../src/budget/disclosure/data/disclosure-data';
import { deriveData } from '../../src/budget/disclosure/deriving/derive-data';
import { beijing12 } from '../../src/budget/layouts/beijing-12';
import { writablePacks } from '../../src/budget/layouts/packs';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { locate } from '../../src/budget/locating/locate';
import { explanations } from '../../src/budget/publishing/explanations/explanations';
import { readBook } from '../../src/budget/reading/read-book';
import { listedCorrections } from '../../src/budget/reporting/json/correction-list';
import { reportView } from '../../src/budget/reporting/view/report-view';
import { disclosureSheets } from '../../src/budget/sheets/set/disclosure-sheets';
import { correctionPlan } from '../../src/budget/reporting/sheet/correction-plan';
import { setPlan } from '../../src/budget/sheets/set/set-plan';
import { includedData } from '../../src/budget/sheets/base-sheet/included-data';
import { templatePlan } from '../../src/budget/sheets/base-sheet/template-plan';
import { wordDocument } from '../../src/hosts/file/word-document';
import { reportSheet } from '../../src/budget/reporting/sheet/report-sheet';
import { patchSpreadsheet } from '../../src/ooxml/patch/patch-spreadsheet';
import type { SheetPatch, SpreadsheetPatch } from '../../src/ooxml/patch/spreadsheet-patch';
import type { SheetPlan } from '../../src/workbook/sheet-plan';
import { sample } from '../samples/sample';
import { needing } from '../tools/needing';
import { faultsIn } from '../tools/ooxml-validator';
import { richWorkbook } from './rich-workbook';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';
import { PLAIN_DOCUMENT } from '../budget/reporting/plain-document';

const SAMPLES = path.join(__dirname, '../../samples');
const TYPED = 'xiaoguan-2026-typed.xlsx';
const REPAIRED = 'xiaoguan-2026-repaired.xlsx';

function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, name)));
}

/** What files are made of: the result of a check, the data of a set, and sheets of both to be added to workbooks. */
async function material() {
  const result = checkBook(readBook(await sample(TYPED)));
  const diagnosis = locate(result);
  const { data } = deriveData(readBook(await sample(REPAIRED)));
  const set = buildSet(data, beijing12, { dataIncluded: false });
  const tables = disclosureSheets(set, { totals: 'values' });
  const added: SheetPlan[] = [
    reportSheet(reportView(result, diagnosis, 'zh-CN'), PLAIN_DOCUMENT),
    // Under names that no sample has.
    ...tables.map((table) => ({ ...table, name: `新 ${table.name}` })),
  ];
  return { book: result.book, diagnosis, data, added };
}

function setFiles(pack: LayoutPack, data: DisclosureData): [string, Uint8Array][] {
  const set = (dataIncluded: boolean) => buildSet(data, pack, { dataIncluded });
  return [
    [`${pack.key}.xlsx`, writeSpreadsheet(setPlan(set(false), { totals: 'values', created: new Date(0) }))],
    [
      `${pack.key} with data.xlsx`,
      writeSpreadsheet(setPlan(set(true), { totals: 'formulas', data: includedData(data) })),
    ],
  ];
}

/** What a patch of the rich workbook's lines gives. */
function patchedLines(sheet: Partial<SheetPatch>, more: Partial<SpreadsheetPatch> = {}): Uint8Array {
  const sheets = [{ name: '明细', rows: [], cells: [], ...sheet }];
  return patchSpreadsheet(richWorkbook(), { sheets, added: [], kept: {}, ...more });
}

describe('Microsoft’s validator has nothing against', () => {
  const { test, beforeAll } = needing('ooxml validator');
  let made: Awaited<ReturnType<typeof material>>;

  beforeAll(async () => {
    made = await material();
  });

  async function expectNoFault(files: readonly (readonly [string, Uint8Array])[]): Promise<void> {
    expect(await faultsIn(new Map(files))).toEqual([]);
  }

  test('nothing but what is right', async () => {
    const wrong = new Map([['wrong.xlsx', richWorkbook('<rowBreaks/>')]]);
    expect(await faultsIn(wrong)).toEqual([
      expect.stringMatching(/^wrong.xlsx: \/xl\/worksheets\/sheet1.xml .*rowBreaks/),
    ]);
  });

  test('sets, with their data and without', async () => {
    const { data } = made;
    await expectNoFault(writablePacks.flatMap((pack) => setFiles(pack, data)));
  });

  test('explanations for Word', async () => {
    const { data } = made;
    const documents = writablePacks.map(async (pack) => {
      const text = explanations(buildSet(data, pack, { dataIncluded: false }), data);
      return [`${pack.key}.docx`, await wordDocument(text)] as const;
    });
    await expectNoFault(await Promise.all(documents));
  });

  test('base sheets to fill in, empty and filled in', async () => {
    const derivation = deriveData(made.book);
    await expectNoFault([
      // A sample is the one that is filled in in Chinese.
      ['zh.xlsx', writeSpreadsheet(templatePlan('zh-CN'))],
      ['en filled in.xlsx', writeSpreadsheet(templatePlan('en-US', derivation))],
    ]);
  });

  test('lists of corrections', async () => {
    const { diagnosis, book } = made;
    const corrections = listedCorrections(diagnosis, book, 'zh-CN');
    const files = [
      { file: '甲.xlsx', corrections },
      { file: '乙.xlsx', problem: '已损坏' },
    ];
    await expectNoFault([['corrections.xlsx', writeSpreadsheet(correctionPlan(files, 'zh-CN'))]]);
  });

  test('the samples', async () => {
    const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
    await expectNoFault(names.map((name) => [name, sampleBytes(name)]));
  });

  test('workbooks that reports and sets are added to', async () => {
    const patch = { sheets: [], added: made.added, kept: { 说明: '不是错误' } };
    await expectNoFault([['added.xlsx', patchSpreadsheet(sampleBytes(TYPED), patch)]]);
  });

  test('patches of a rich workbook', async () => {
    const cells = [
      { row: 3, column: 1, value: 1.5, format: '#,##0.000000' },
      { row: 4, column: 0, value: ' =1 & <b>\n二' },
      { row: 5, column: 1, value: null },
      { row: 6, column: 1, value: true },
      { row: 7, column: 1, value: { error: '#N/A' } },
      { row: 8, column: 2, value: 3, formula: 'B9*3' },
      { row: 30, column: 30, value: 'x', formula: 'LEFT("xy",1)', format: '@' },
    ];
    const { added } = made;
    const rows = (kind: 'insert' | 'remove', at: number, count: number) => ({ rows: [{ kind, at, count }] });
    await expectNoFault([
      ['cells and sheets.xlsx', patchedLines({ cells }, { added, kept: { 说明: '不是错误' } })],
      ['rows put in.xlsx', patchedLines({ ...rows('insert', 3, 2), cells })],
      ['a row taken out.xlsx', patchedLines(rows('remove', 3, 1))],
      ['all lines taken out.xlsx', patchedLines(rows('remove', 1, 12))],
    ]);
  });
});
