import type { Cell } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/workbook';
import type { Table } from '../../tables/table';
import { observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { isPlaceholder, quotedText } from './found-text';
import { beginningOf, tableFigures } from './table-figures';

/** Nothing that was put in to be replaced is left in a table. */
export const placeholder: TableRule = {
  meta: {
    id: 'placeholder',
    kind: 'form',
    severity: 'warning',
    title: { zh: '没有留下占位内容', en: 'No placeholders left' },
    why: {
      zh: '模板里的“XX”“x,xxx”“……”“【】”“待填”等应在上报前全部填好或删去；留在金额栏里的是错误。',
      en: 'What a template says to fill in (XX, x,xxx, …, 【】, 待填) is filled in or deleted before the budget is submitted; where an amount belongs it is an error.',
    },
    basis: { zh: '预算公开模板的填写要求', en: 'Instructions of the disclosure templates' },
    messages: {
      pass: { zh: '本表没有占位内容。', en: 'This table holds no placeholders.' },
      fail: {
        zh: '本表还有 {count} 处没有填好，如 {cell} 的“{text}”。请填写，或删去不用的行。',
        en: 'Something is still to be filled in (places in this table: {count}), such as “{text}” in {cell}. Fill it in, or delete the row where it is not needed.',
      },
      cannotJudge: { zh: '本表有无占位内容无法判断。', en: 'Whether placeholders are left cannot be told.' },
    },
  },
  scope: 'table',
  dependsOn: 'cells',
  judge: (table, workbook) => [judgeTable(table, workbook)],
};

function judgeTable(table: Table, workbook: Workbook): Judgement {
  const left = placeholdersIn(table, workbook);
  const [first, ...others] = left.map(({ row, column }) => ({ sheet: table.sheet, row, column }));
  if (!first) return observation({ outcome: 'pass', at: beginningOf(table) });
  return observation({
    outcome: 'fail',
    ...(holdAmounts(table, left) && { severity: 'error' }),
    at: first,
    cells: others,
    values: { count: left.length, text: quotedText(left[0]) },
  });
}

function placeholdersIn({ sheet, range }: Table, workbook: Workbook): Cell[] {
  const rows =
    workbook.sheet(sheet)?.rows.filter(({ index }) => range.top <= index && index <= range.bottom) ?? [];
  const innocent = new Set<string>();
  return rows.flatMap(({ cells }) => cells.filter((cell) => holdsPlaceholder(cell, innocent)));
}

/** @param innocent texts that were looked at before: the same few stand in many cells */
function holdsPlaceholder({ value }: Cell, innocent: Set<string>): boolean {
  if (typeof value !== 'string' || innocent.has(value)) return false;
  if (isPlaceholder(value.trim())) return true;
  innocent.add(value);
  return false;
}

function holdAmounts(table: Table, cells: readonly Cell[]): boolean {
  const places = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return tableFigures(table).unreadable.some(({ row, column }) => places.has(`${row},${column}`));
}
