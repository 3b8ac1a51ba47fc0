/**
 * Makes xiaoguan-2026-pasted.xlsx and xiaoguan-2026-typed.xlsx of xiaoguan-2026.txt, the transcription of a published budget: each
 * of its tables pasted into a sheet of its own, in the one as texts alone, in the other with numbers as Excel takes them.
 *
 * Run by `npx tsx samples/transcribe-xiaoguan.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SampleSheet, sampleWorkbook, type SampleCell } from './sample-sheet';

/** Groups of three digits or none; longer runs of digits are codes. */
const FIGURE = /^(?:\d{1,3}(?:,\d{3})+|\d{1,5})(?:\.\d+)?$/;

const asText = (text: string): SampleCell => ({ value: text, format: '@' });

function asTyped(text: string): SampleCell {
  if (!FIGURE.test(text)) return asText(text);
  const format = text.includes('.') ? '#,##0.000000' : '#,##0';
  return { value: Number(text.replaceAll(',', '')), format };
}

/** Blank lines between the pages of the document are no rows. */
function sheetOf(table: string, number: number, cellOf: (text: string) => SampleCell): SampleSheet {
  const sheet = new SampleSheet(`预算${String(number).padStart(2, '0')}表`);
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  for (const [row, line] of lines.entries()) {
    for (const [column, text] of line.split('\t').entries()) {
      if (text.trim() !== '') sheet.putAt(row, column, cellOf(text.trim()));
    }
  }
  return sheet;
}

const text = readFileSync(join(__dirname, 'xiaoguan-2026.txt'), 'utf8');
const [, ...tables] = text.split(/^(?=预算(?:\d\d表|表\d\d) )/m);
for (const [kind, cellOf] of [
  ['pasted', asText],
  ['typed', asTyped],
] as const) {
  const sheets = tables.map((table, i) => sheetOf(table, i + 1, cellOf));
  writeFileSync(join(__dirname, `xiaoguan-2026-${kind}.xlsx`), sampleWorkbook(sheets));
}
