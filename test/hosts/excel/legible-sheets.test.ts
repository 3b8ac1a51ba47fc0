/** @jest-environment jsdom */
import { disclosureSheets, reportSheet } from '../../../src/budget';
import { checkBook } from '../../../src/budget/checking/check-book';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import { reportView } from '../../../src/budget/reporting/view/report-view';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { prepareSet } from '../../../src/session/local-set-maker';
import type { SetLayout } from '../../../src/session/set-maker';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { smallSet } from '../../budget/sheets/set/small-set';
import { differences, openPane, snapshot, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';
import { illegible } from '../../excel-host/legibility';
import { sample } from '../../samples/sample';
import { PLAIN_DOCUMENT } from '../../budget/reporting/plain-document';

let pane: JsdomPane;

afterEach(() => pane.close());

/** By the width of a digit of their own font, in pixels. */
const WORKBOOKS = [
  ['宋体 11', 8],
  ['Calibri 11', 7],
  ['宋体 14', 10],
] as const;

async function opened(digit: number): Promise<Workbook> {
  const workbook = workbookOf({ 底表: [['金额', 1]] });
  workbook.digit = digit;
  pane = await openPane(workbook, { excelApi: '1.9' });
  return workbook;
}

function unreadable(workbook: Workbook): Record<string, string[]> {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) => {
      const found = illegible(workbook, sheet);
      return found.length > 0 ? [[sheet.name, found]] : [];
    }),
  );
}

async function realSet(layout: SetLayout): Promise<readonly SheetPlan[]> {
  const options = { totals: 'values', year: undefined, department: undefined, dismissed: [] } as const;
  const book = await sample('xiaoguan-2026-repaired.xlsx');
  const set = prepareSet(book, { ...options, layout, language: 'zh-CN' });
  if (set.kind !== 'ready') throw new Error(set.kind);
  return set.sheets(set.names);
}

const SETS: readonly (readonly [string, () => Promise<readonly SheetPlan[]>])[] = [
  ['beijing-12', () => realSet('beijing-12')],
  ['shanghai-9', () => realSet('shanghai-9')],
  ['the small set', () => Promise.resolve(disclosureSheets(smallSet, { totals: 'values' }))],
];

test.each(SETS)('%s shows every figure and every line', async (_, plansOf) => {
  // Its cells have fonts of their own: that of the workbook, here Calibri, is none of their business.
  const workbook = await opened(7);
  const plans = await plansOf();
  const outcome = await new ExcelHost().addSheets({
    names: plans.map(({ name }) => name),
    plans: () => Promise.resolve(plans),
    namesTaken: 'number',
    asideName: (name) => name,
  });
  expect(outcome.status).toBe('done');
  expect(unreadable(workbook)).toEqual({});
});

test.each(WORKBOOKS)('a report, in the own font of a workbook of %s, does so too', async (_, digit) => {
  const workbook = await opened(digit);
  const result = checkBook(readBook(await sample('xiaoguan-2026-typed.xlsx')));
  await new ExcelHost().addSheet(reportSheet(reportView(result, locate(result), 'zh-CN'), PLAIN_DOCUMENT));
  expect(unreadable(workbook)).toEqual({});
});

test('columns are whole pixels wide, and no narrower than planned', async () => {
  const workbook = await opened(8);
  await new ExcelHost().addSheet({ name: '表', widths: [10, 10.1, 6.54], rows: [{ cells: [] }] });
  expect([...workbook.sheet('表').columnWidths.values()]).toEqual([60, 60.75, 39.75]);
});

test('on the web, where merging takes fills and borders away, all cells keep theirs', async () => {
  const plans = await realSet('beijing-12');
  const looks = async (mergeLosesLooks: boolean) => {
    const workbook = workbookOf({ 底表: [] });
    pane = await openPane(workbook, { mergeLosesLooks });
    const names = plans.slice(0, 2).map(({ name }) => name);
    const set = { names, plans: () => Promise.resolve(plans.slice(0, 2)), asideName: (name: string) => name };
    await new ExcelHost().addSheets({ ...set, namesTaken: 'number' });
    return snapshot(workbook);
  };
  const kept = await looks(false);
  await pane.close();
  expect(differences(kept, await looks(true))).toEqual([]);
  expect(plans[1]?.merges?.length).toBeGreaterThan(2);
});
