import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import type { Classification } from '../../classification/classification';
import { splitCode } from '../../classification/code';
import type { HeaderTree } from './header';
import { ItemMatcher } from './item-matcher';
import { amountColumns } from './region';
import type { PlacedBlock } from './region';

/** Headers pasted flat may stand beside their columns; item names and codes say themselves where they are. */
export function settleByContent(
  blocks: readonly PlacedBlock[],
  header: HeaderTree,
  body: readonly SheetRow[],
): PlacedBlock[] {
  const labels = blocks.map((block) => labelColumn(block, body));
  return blocks.map((block, i) => {
    const label = labels[i];
    if (label !== undefined) return settleItems(block, label, labels[i + 1], header);
    const others = blocks.filter((each) => each !== block).flatMap(({ columns }) => [...columns.values()]);
    return settleUnits(settleCodes(block, others, body), body);
  });
}

/** The column that holds most of a block's item names. */
function labelColumn(block: PlacedBlock, body: readonly SheetRow[]): number | undefined {
  if (block.layout.rows.kind !== 'items') return undefined;
  const matcher = new ItemMatcher(block.layout.rows);
  const counts = countColumns(body, (cell) => typeof cell.value === 'string' && matcher.knows(textOf(cell)));
  const nominal = block.columns.get('item');
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  if (!best) return nominal;
  return nominal !== undefined && (counts.get(nominal) ?? 0) === best[1] ? nominal : best[0];
}

function settleItems(
  block: PlacedBlock,
  label: number,
  nextLabel: number | undefined,
  header: HeaderTree,
): PlacedBlock {
  const columns = new Map(block.columns);
  columns.set('item', label);
  const right = nextLabel !== undefined && nextLabel > label ? nextLabel : Infinity;
  const amounts = block.layout.columns.filter(({ role }) => role.kind === 'amount').map(({ key }) => key);
  const misplaced = amounts.some((key) => {
    const column = columns.get(key);
    return column !== undefined && (column <= label || column >= right);
  });
  const [first = ''] = amounts;
  if (!misplaced && columns.has(first)) return { layout: block.layout, columns };
  for (const key of amounts) columns.delete(key);
  const free = header.columns
    .map(({ column }) => column)
    .filter((column) => column > label && column < right);
  columns.set(first, free[0] ?? label + 1);
  return { layout: block.layout, columns };
}

/** @param others the columns of the blocks beside it */
function settleCodes(block: PlacedBlock, others: readonly number[], body: readonly SheetRow[]): PlacedBlock {
  const columns = new Map(block.columns);
  for (const { key, role } of block.layout.columns) {
    if (role.kind !== 'code') continue;
    const pattern = CODE_PATTERNS[role.classification];
    if (standsInParts(block, role.classification)) {
      if (holdsOthers(body, columns.get(key), pattern)) columns.delete(key);
      continue;
    }
    const isAmount = new Set(amountColumns([block]));
    const isCode = (cell: Cell): boolean => {
      const split = splitCode(textOf(cell));
      // 250 under the heading of an amount is no code, unless its name says so.
      const isMeant = split !== undefined && (split.name !== '' || !isAmount.has(cell.column));
      return isMeant && pattern.test(split.code);
    };
    const nominal = columns.get(key);
    if (body.some(({ cells }) => cells.some((cell) => cell.column === nominal && isCode(cell)))) continue;
    const counts = countColumns(body, isCode);
    // Under a heading of names alone, each may begin with its code: [2010301]行政运行.
    const keys = otherKeys(block).filter((each) => nominal !== undefined || each !== 'name');
    const taken = new Set([...others, ...keys.map((each) => columns.get(each))]);
    const isFree = (column: number): boolean => !taken.has(column) && isBesideNone(column, block, others);
    const [best] = [...counts].filter(([column]) => isFree(column)).sort(([, m], [, n]) => n - m);
    if (!best || best[1] * 2 < body.length) continue;
    for (const [each, column] of columns) if (column === best[0]) columns.delete(each);
    columns.set(key, best[0]);
  }
  return { layout: block.layout, columns };
}

/** Whether the digits of a column mostly are no codes: those of units, beside 类 款 项. */
function holdsOthers(body: readonly SheetRow[], column: number | undefined, pattern: RegExp): boolean {
  const inColumn = (cell: Cell): boolean => cell.column === column && DIGITS.test(textOf(cell));
  const digits = body.flatMap(({ cells }) => cells.filter(inColumn));
  return digits.filter((cell) => pattern.test(textOf(cell))).length * 2 < digits.length;
}

const DIGITS = /^\d{3,}$/u;

/** The code and the name of a unit, whichever of their columns comes first. */
function settleUnits(block: PlacedBlock, body: readonly SheetRow[]): PlacedBlock {
  const [code, name] = [block.columns.get('unit-code'), block.columns.get('unit')];
  if (code === undefined || name === undefined) return block;
  const digits = countColumns(body, (cell) => DIGITS.test(textOf(cell)));
  if ((digits.get(name) ?? 0) <= (digits.get(code) ?? 0)) return block;
  return { layout: block.layout, columns: new Map(block.columns).set('unit-code', name).set('unit', code) };
}

/** Whether no other block stands between a column and a block; what lies between two belongs to the one at the right. */
function isBesideNone(column: number, { columns }: PlacedBlock, others: readonly number[]): boolean {
  const own = [...columns.values()];
  const [left, right] = [Math.min(...own), Math.max(...own)];
  return others.every((other) => (other > left || other < column) && (other < right || column <= right));
}

/** Whether a sheet has 类 款 项 columns for a code: then no column of whole codes is to be looked for. */
function standsInParts({ layout, columns }: PlacedBlock, classification: Classification): boolean {
  return layout.columns.some(
    ({ key, role }) =>
      role.kind === 'code-part' && role.classification === classification && columns.has(key),
  );
}

/** The columns that hold no amounts; a header may have put an amount's over codes, which rows tell better. */
function otherKeys(block: PlacedBlock): string[] {
  return block.layout.columns.filter(({ role }) => role.kind !== 'amount').map(({ key }) => key);
}

export const CODE_PATTERNS = {
  functional: /^2\d\d(\d\d){0,2}$/,
  departmentEconomic: /^3\d\d(\d\d)?$/,
  governmentEconomic: /^5\d\d(\d\d)?$/,
} as const;

function countColumns(body: readonly SheetRow[], matches: (cell: Cell) => boolean): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of body) {
    for (const cell of row.cells) {
      if (matches(cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
    }
  }
  return counts;
}
