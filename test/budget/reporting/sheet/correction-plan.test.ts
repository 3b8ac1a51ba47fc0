import ExcelJS from 'exceljs';
import type { ListedCorrection } from '../../../../src/budget/reporting/json/correction-list';
import { correctionPlan } from '../../../../src/budget/reporting/sheet/correction-plan';
import type { ListedFile } from '../../../../src/budget/reporting/sheet/correction-plan';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { writeSpreadsheet } from '../../../../src/ooxml/write/write-spreadsheet';

const SEPARATOR: ListedCorrection = {
  cause: 'c1',
  certainty: 'certain',
  kind: 'separator',
  sheet: '预算03表',
  cell: 'D57',
  observed: '12599200',
  proposed: '12.599200',
  unit: '万元',
  label: '2120101-行政运行 · 合计',
  why: '小数点误作千分位（修正后 5 处勾稽全部成立）。',
};

function file(...corrections: readonly Partial<ListedCorrection>[]): ListedFile {
  return { file: '预算.xlsx', corrections: corrections.map((each) => ({ ...SEPARATOR, ...each })) };
}

async function rowsOf(...files: readonly ListedFile[]): Promise<unknown[][]> {
  const workbook = await readWorkbook(writeSpreadsheet(correctionPlan(files, 'zh-CN')), 'list.xlsx');
  const [sheet] = workbook.sheets;
  const columns = Array.from({ length: 11 }, (_, column) => column);
  return (sheet?.rows ?? []).map(({ index }) =>
    columns.map((column) => sheet?.cell({ row: index, column })?.value ?? null),
  );
}

async function byExcelJs(...files: readonly ListedFile[]): Promise<ExcelJS.Worksheet | undefined> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    Buffer.from(writeSpreadsheet(correctionPlan(files, 'zh-CN'))) as unknown as ExcelJS.Buffer,
  );
  return workbook.worksheets[0];
}

test('lists a correction a row, under a header', async () => {
  expect(
    await rowsOf(file({}, { cause: 'c2', certainty: 'likely', observed: null, proposed: null })),
  ).toEqual([
    ['序号', '文件', '工作表', '单元格', '项目', '现为', '应为', '单位', '把握', '原因', '原因号'],
    [1, '预算.xlsx', '预算03表', 'D57', SEPARATOR.label, 12599200, 12.5992, '万元', '确定', SEPARATOR.why, 1],
    [2, '预算.xlsx', '预算03表', 'D57', SEPARATOR.label, '空白', '删去', '万元', '很可能', SEPARATOR.why, 2],
  ]);
});

test.each<[string, Partial<ListedCorrection>, observed: unknown, proposed: unknown]>([
  ['an odd text', { observed: '12. 362000', text: true }, '12. 362000', 12.5992],
  ['a text like a number', { observed: '1234', text: true }, '1234', 12.5992],
  ['a text like a formula', { observed: '=1+1', text: true }, '=1+1', 12.5992],
  ['15 digits', { proposed: '123456789.123456' }, 12599200, 123456789.123456],
  ['more digits than a double has', { proposed: '12345678901.123456' }, 12599200, '12,345,678,901.123456'],
])('%s', async (_, more, observed, proposed) => {
  const [, row] = await rowsOf(file(more));
  expect(row?.slice(5, 7)).toEqual([observed, proposed]);
});

test.each<[string, paths: readonly string[], shown: readonly string[]]>([
  ['a file alone by its name', ['/预算/2026/甲.xlsx'], ['甲.xlsx']],
  ['files of a folder by their names', ['2026/甲.xlsx', '2026/乙.xlsx'], ['甲.xlsx', '乙.xlsx']],
  ['others by what tells them apart', ['d:\\a\\b\\甲.xlsx', 'd:\\a\\甲.xlsx'], ['b\\甲.xlsx', '甲.xlsx']],
])('names %s', async (_, paths, shown) => {
  const [, ...rows] = await rowsOf(...paths.map((path) => ({ ...file({}), file: path })));
  expect(rows.map(([, name]) => name)).toEqual(shown);
});

test('says of a missing row where it belongs', async () => {
  const [, row] = await rowsOf(file({ observed: null, row: { before: 'D57', name: null } }));
  expect(row?.[3]).toBe('第 57 行之前插入');
  expect(row?.[5]).toBe('新增行');
});

test('lists a file that cannot be read with the reason', async () => {
  const rows = await rowsOf(file({}), { file: '坏的.xlsx', problem: '无法读取：文件已损坏。' });
  expect(rows[2]).toEqual([2, '坏的.xlsx', ...Array<null>(7).fill(null), '无法读取：文件已损坏。', null]);
});

test('says so where there is nothing to correct', async () => {
  const rows = await rowsOf(file());
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('没有可以建议的更正。');
});

test('shows amounts with the decimals that they have, and fits its rows to their texts', async () => {
  const sheet = await byExcelJs(file({}, { why: '很长的原因'.repeat(30) }));
  expect(sheet?.getCell('F2').numFmt).toBe('#,##0');
  expect(sheet?.getCell('G2').numFmt).toBe('#,##0.000000');
  expect(sheet?.getCell('J2').alignment).toMatchObject({ wrapText: true });
  expect(sheet?.getRow(3).height).toBeGreaterThan(3 * (sheet?.getRow(2).height ?? 0) - 60);
  expect(sheet?.getCell('A1').font.bold).toBe(true);
  expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '1:1' });
});

test('is in English on request', async () => {
  const workbook = await readWorkbook(writeSpreadsheet(correctionPlan([file({})], 'en-US')), 'list.xlsx');
  const [sheet] = workbook.sheets;
  expect(sheet?.name).toBe('Proposed corrections');
  expect(sheet?.cell({ row: 0, column: 6 })?.value).toBe('Should be');
  expect(sheet?.cell({ row: 1, column: 8 })?.value).toBe('certain');
});
