/**
 * Makes xiaoguan-2026-repaired.xlsx of xiaoguan-2026-typed.xlsx: every slip of the transcription that the document's
 * own evidence corrects, and nothing else. Left as they are, for nothing in the document decides them: the lost page
 * and the missing 合计 of 06, the lost end of 12 and its cost indicator of 100000000 元/年.
 *
 * Run by `npx tsx samples/repair-xiaoguan.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSpreadsheet } from '../src/ooxml/read/read-spreadsheet';
import { SampleSheet, sampleWorkbook } from './sample-sheet';

const FORMAT = '#,##0.000000';
const WIDTH = 20;

function main(): void {
  const typed = readSpreadsheet(new Uint8Array(readFileSync(join(__dirname, 'xiaoguan-2026-typed.xlsx'))));
  const sheets = typed.sheets.map((sheet) => SampleSheet.of(sheet));
  const sheet = (number: string): SampleSheet => {
    const found = sheets.find(({ name }) => name === `预算${number}表`);
    if (!found) throw new Error(`No sheet 预算${number}表`);
    return found;
  };
  repairTotalsOf01(sheet('01'));
  for (const row of [5, 6])
    move(sheet('02'), [
      [`P${row}`, `M${row}`],
      [`Q${row}`, `N${row}`],
      [`U${row}`, `S${row}`],
    ]);
  repairPage3Of03(sheet('03'));
  for (const row of [4, 5, 6, 7]) inMillions(sheet('04'), `B${row}`);
  repair05(sheet('05'));
  write(sheet('06'), 'C16', '机关事业单位职业年金缴费支出');
  repair07(sheet('07'));
  repairSubtotalOf10(sheet('10'));
  repairAmountsOf12(sheet('12'));
  // The transcription has columns too narrow for its figures.
  writeFileSync(join(__dirname, 'xiaoguan-2026-repaired.xlsx'), sampleWorkbook(sheets, WIDTH));
}

/** The labels of the last lines stand a column off, their amounts a row or column off. */
function repairTotalsOf01(sheet: SampleSheet): void {
  move(sheet, [
    ['B31', 'A31'],
    ['C31', 'B31'],
    ['D31', 'C31'],
    ['C32', 'B33'],
    ['B34', 'A34'],
    ['C34', 'B34'],
    ['D34', 'C34'],
    ['D35', 'D34'],
  ]);
  put(sheet, 'D31', 11342.184219);
}

/** Page 3 has 12,599,200 for 12.599200; project amounts stand under 基本支出 from 2082001 on where 06 says project. */
function repairPage3Of03(sheet: SampleSheet): void {
  for (let row = 57; row <= 69; row++)
    for (const column of ['D', 'E', 'F']) inMillions(sheet, `${column}${row}`);
  for (const row of [33, 34, 35, 36, 40, 60, 61, 62, 63, 64, 65, 66, 67, 68])
    move(sheet, [[`E${row}`, `F${row}`]]);
  write(sheet, 'C27', '30301-离休费');
  write(sheet, 'C36', '30309-奖励金');
}

/** 一般公共服务支出 is lost; its amount follows from the total. The amounts of the totals lost their decimal points. */
function repair05(sheet: SampleSheet): void {
  sheet.insertRow(5);
  move(sheet, [
    ['A6', 'A5'],
    ['B6', 'B5'],
    ['A7', 'A6'],
    ['A8', 'A7'],
  ]);
  write(sheet, 'C5', '一、一般公共服务支出');
  put(sheet, 'D5', 188.801685);
  for (const cell of ['B5', 'B31', 'D31', 'B36', 'D36']) put(sheet, cell, 11262.466491);
}

/** 30239 is lost: 03 has it, and 07's own totals lack it. */
function repair07(sheet: SampleSheet): void {
  sheet.insertRow(22);
  write(sheet, 'A22', '50201-办公经费');
  write(sheet, 'B22', '30239-其他交通费用');
  put(sheet, 'C22', 64.8);
  put(sheet, 'E22', 64.8);
  put(sheet, 'C33', 4361.211331);
}

/** The column 小计 of the vehicles is lost, its name stands below. */
function repairSubtotalOf10(sheet: SampleSheet): void {
  move(sheet, [
    ['E4', 'F4'],
    ['D4', 'E4'],
    ['D6', 'D4'],
    ['E5', 'F5'],
    ['D5', 'E5'],
  ]);
  put(sheet, 'D5', 48.5992);
}

function repairAmountsOf12(sheet: SampleSheet): void {
  const amounts: readonly (readonly [string, string, number])[] = [
    ['B5', 'C5', 1000],
    ['B34', 'C34', 12.362],
    ['F43', 'G43', 15.445],
    ['B52', 'C52', 65],
  ];
  for (const [total, fiscal, amount] of amounts) {
    put(sheet, total, amount);
    put(sheet, fiscal, amount);
  }
}

function inMillions(sheet: SampleSheet, cell: string): void {
  const { value } = sheet.at(cell);
  if (typeof value === 'number') put(sheet, cell, Number(`${value}e-6`));
}

function put(sheet: SampleSheet, cell: string, amount: number): void {
  sheet.put(cell, { value: amount, format: FORMAT });
}

function write(sheet: SampleSheet, cell: string, text: string): void {
  sheet.put(cell, { value: text, format: '@' });
}

/** In order: a cell is emptied when it has been moved. */
function move(sheet: SampleSheet, moves: readonly (readonly [string, string])[]): void {
  for (const [from, to] of moves) {
    const content = sheet.at(from);
    sheet.put(to, content);
    sheet.put(from, { ...content, value: null });
  }
}

main();
