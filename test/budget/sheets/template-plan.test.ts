import ExcelJS from 'exceljs';
import { checkBook } from '../../../src/budget/checking/check-book';
import { baseSheets } from '../../../src/budget/disclosure/base';
import { readBaseSheets } from '../../../src/budget/disclosure/base/reading/read-base-sheets';
import { deriveData } from '../../../src/budget/disclosure/deriving/derive-data';
import { columnName } from '../../../src/workbook/address';
import type { Workbook } from '../../../src/workbook/workbook';
import { readBook } from '../../../src/budget/reading/read-book';
import { findingClass } from '../../../src/budget/reporting/tally';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { templatePlan } from '../../../src/budget/sheets/base-sheet/template-plan';
import { sample } from '../../samples/sample';
import { needing } from '../../tools/needing';
import { savedByOffice } from '../../hosts/file/office';
import { writeSpreadsheet } from '../../../src/ooxml/write/write-spreadsheet';

const HEADINGS = 3;
const zh = writeSpreadsheet(templatePlan('zh-CN'));
const en = writeSpreadsheet(templatePlan('en-US'));

async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

function valuesAt(workbook: Workbook, sheet: string, row: number): unknown[] {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return (found?.rows.find(({ index }) => index === row)?.cells ?? []).map(({ value }) => value);
}

function headings(workbook: Workbook, language: 'zh' | 'en'): unknown[][] {
  return baseSheets.map(({ name }) => valuesAt(workbook, name[language], HEADINGS));
}

test.each([
  ['zh-CN', zh, 'zh', '填表说明'],
  ['en-US', en, 'en', 'How to fill in'],
] as const)(
  'in %s it reads back with explanations first and every heading',
  async (_, bytes, language, first) => {
    const workbook = await readWorkbook(bytes, 'data.xlsx');
    expect(workbook.sheets[0]?.name).toBe(first);
    expect(headings(workbook, language)).toEqual(
      baseSheets.map(({ columns }) => columns.map(({ heading }) => heading[language])),
    );
  },
);

test('the examples are numbers where they are amounts, and texts as typed elsewhere', async () => {
  const workbook = await readWorkbook(zh, 'data.xlsx');
  expect(valuesAt(workbook, '底表', HEADINGS + 2).filter((value) => value !== null)).toEqual([
    '示例：某街道办事处',
    '2010302-一般行政管理事务',
    '50205-委托业务费',
    '30227-委托业务费',
    '一般公共预算拨款收入',
    '本年',
    '项目支出',
    '示例：综合业务服务',
    12.36,
    'C-服务',
    '02-政府履职辅助性服务',
    '0211-后勤服务',
    '物业管理服务',
  ]);
});

test('holds no formula', async () => {
  const workbook = await readWorkbook(zh, 'data.xlsx');
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

describe('as exceljs reads it', () => {
  let workbook: ExcelJS.Workbook;
  const cell = (sheet: string, address: string) => workbook.getWorksheet(sheet)?.getCell(address);

  beforeAll(async () => {
    workbook = await byExcelJs(zh);
  });

  test.each([
    ['底表', 'B', 'codes_functional', 'warning'],
    ['底表', 'C', 'codes_governmentEconomic', 'warning'],
    ['底表', 'D', 'codes_departmentEconomic', 'warning'],
    ['底表', 'E', 'choices_paying_fund', 'stop'],
    ['底表', 'G', 'choices_category', 'stop'],
    ['底表', 'K', 'choices_procurement', 'stop'],
    ['本年收入', 'C', 'choices_revenue_fund', 'stop'],
    ['结转结余', 'C', 'choices_carried_direction', 'stop'],
    ['结转结余', 'E', 'codes_functional', 'warning'],
    ['专项明细', 'B', 'codes_functional_all', 'warning'],
    ['专项明细', 'C', 'choices_money', 'stop'],
    ['项目绩效指标', 'D', 'choices_indicator_level_1', 'stop'],
  ])('the cells of %s!%s are chosen from %s', (sheet, column, list, errorStyle) => {
    for (const row of [5, 5004]) {
      const { dataValidation } = cell(sheet, `${column}${row}`) ?? {};
      expect(dataValidation).toMatchObject({ type: 'list', formulae: [list], errorStyle, allowBlank: true });
      expect(dataValidation?.error).toMatch(/列表/);
      expect(dataValidation?.promptTitle).toBe(cell(sheet, `${column}4`)?.value);
    }
    expect(cell(sheet, `${column}4`)?.dataValidation).toBeUndefined();
    expect(cell(sheet, `${column}5005`)?.dataValidation).toBeUndefined();
  });

  test.each([
    ['底表', 'J'],
    ['本年收入', 'D'],
    ['结转结余', 'F'],
    ['部门信息', 'C'],
    ['专项明细', 'E'],
  ])('amounts in %s!%s are numbers with six decimals, under their unit', (sheet, column) => {
    expect(cell(sheet, `${column}3`)?.value).toBe('金额单位：万元');
    expect(cell(sheet, `${column}4`)?.value).toMatch(/金额|机关运行经费/);
    expect(cell(sheet, `${column}9`)?.dataValidation).toMatchObject({ type: 'decimal', errorStyle: 'stop' });
    expect(cell(sheet, `${column}5`)?.numFmt).toBe('#,##0.000000');
    expect(workbook.getWorksheet(sheet)?.getColumn(column).numFmt).toBe('#,##0.000000');
  });

  test('what is typed elsewhere stays as typed', () => {
    expect(workbook.getWorksheet('底表')?.getColumn('M').numFmt).toBe('@');
  });

  test.each([
    ['codes_functional', '代码!$A$3', '2010101-行政运行'],
    ['codes_functional_all', '代码!$D$3', '201-一般公共服务支出'],
    ['choices_paying_fund', '选项!$A$3', '一般公共预算拨款收入'],
    ['choices_indicator_relation', '选项!$M$3', '≥'],
  ])('the name %s is of cells that hold the list', (name, first, value) => {
    const { ranges } = workbook.definedNames.getRanges(name);
    expect(ranges).toHaveLength(1);
    const [sheet = '', cells = ''] = (ranges[0] ?? '').replaceAll("'", '').split('!');
    const [from = '', to = ''] = cells.replaceAll('$', '').split(':');
    expect(`${sheet}!${cells.split(':')[0] ?? ''}`).toBe(first);
    expect(cell(sheet, from)?.value).toBe(value);
    const last = cell(sheet, to);
    expect(last?.value).toEqual(expect.any(String));
    expect(cell(sheet, `${to.replace(/\d+/, '')}${Number(last?.row) + 1}`)?.value).toBeNull();
  });

  test('headings stay in sight and are printed on every page', () => {
    const sheet = workbook.getWorksheet('底表');
    expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 4 }]);
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '1:4',
    });
  });

  test('every column is explained, with the tables that it goes into', () => {
    const rows = workbook.getWorksheet('填表说明')?.getSheetValues() ?? [];
    const explained = rows.filter((row): row is string[] => Array.isArray(row)).map((row) => row.slice(1));
    for (const { name, columns } of baseSheets) {
      for (const { heading, explanation } of columns) {
        expect(explained).toContainEqual(expect.arrayContaining([name.zh, heading.zh, explanation.zh]));
      }
    }
    const construction = explained.find(([, column]) => column === '基建项目');
    expect(construction?.at(-1)).toBe('06 一般公共预算财政拨款支出表：扣除基建项目后预算数');
  });
});

test.each([
  ['zh-CN', zh],
  ['en-US', en],
])('a check of the empty template in %s finds no error', async (_, bytes) => {
  const { findings } = checkBook(readBook(await readWorkbook(bytes, 'data.xlsx')));
  expect(findings.filter((finding) => findingClass(finding) === 'error')).toEqual([]);
});

needing('office').test('LibreOffice keeps its sheets, headings, checks and names', async () => {
  const saved = savedByOffice(zh, 'xlsx');
  expect(headings(await readWorkbook(saved, 'data.xlsx'), 'zh')).toEqual(
    baseSheets.map(({ columns }) => columns.map(({ heading }) => heading.zh)),
  );
  // It writes checks no further down than a thousand rows below what is filled in.
  const workbook = await byExcelJs(saved);
  expect(workbook.getWorksheet('底表')?.getCell('B500').dataValidation).toMatchObject({
    type: 'list',
    formulae: expect.arrayContaining(['codes_functional']) as string[],
  });
  expect(workbook.getWorksheet('底表')?.getCell('J500').dataValidation).toMatchObject({ type: 'decimal' });
  expect(workbook.definedNames.getRanges('codes_functional').ranges).toHaveLength(1);
});

test('filled in from tables, it lacks just the cells that are to be completed', async () => {
  const derivation = deriveData(readBook(await sample('xiaoguan-2026-repaired.xlsx')));
  const filled = await readWorkbook(writeSpreadsheet(templatePlan('zh-CN', derivation)), 'data.xlsx');
  const reading = readBaseSheets(filled);
  if (reading.kind !== 'faulty') throw new Error(reading.kind);
  const lines = reading.faults.filter(({ at }) => at.sheet === '底表');
  const columns = new Map<string, number>();
  for (const { at } of lines) {
    const column = columnName(at.column);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  // 14 lines whose fund and year nothing proves, and every line of a project, which 03 does not name.
  const ofProjects = derivation.data.lines?.filter(({ category }) => category === 'project');
  expect(Object.fromEntries(columns)).toEqual({ E: 14, F: 14, H: ofProjects?.length });
  expect(ofProjects).toHaveLength(29);
});
