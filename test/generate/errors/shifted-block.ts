import type { GeneratedBook, RenderedBlock, RenderedRow } from '../render/rendered';
import { cellsError } from './cell-error';
import type { NewCell } from './cell-error';
import { makeOfOne } from './choose';
import type { Choose } from './choose';
import { holdingOf } from './moves';
import type { InjectedError, InjectError, WrongRun } from './injected-error';
import { blocksOf, isMoney } from './spots';

const LEAST = 5;

/**
 * From one row on, all amounts stand a row lower or higher than their names, the total with them or not. What is moved
 * onto a total that stays, or off the first row, is lost.
 */
export const shiftedBlock: InjectError = (book, choose) => shifted(book, choose, (keys) => keys);

/** The columns to move, of those that can be. */
type Columns = (keys: readonly string[]) => readonly string[];

/** Moves some columns of a block from one row on, by one row or several. */
export function shifted(
  book: GeneratedBook,
  choose: Choose,
  columns: Columns,
  by = 1,
): InjectedError | undefined {
  const blocks = blocksOf(book).map(({ block }) => block);
  return makeOfOne(blocks, choose, (block) => {
    const rows = shiftedPart(block, choose);
    const keys = columns(typedKeys(rows) ?? []);
    if (rows.filter((row) => hasMoney(row, keys)).length < LEAST || !isUnbroken(rows)) return undefined;
    const lower = choose(2) === 0;
    const cells = keys.flatMap((key) => movedColumn(book, rows, key, lower ? by : -by));
    const landing = lower && rows.at(-1)?.role === 'total' ? belowTotal(book, rows, keys, by) : [];
    const error = landing && cellsError(book, 'shifted-row', [...cells, ...landing]);
    return error && { ...error, ...(by === 1 && { run: runOf(block, rows, keys, lower) }) };
  });
}

function runOf(
  block: RenderedBlock,
  rows: readonly RenderedRow[],
  keys: readonly string[],
  isLower: boolean,
): WrongRun {
  const figures = keys.flatMap((key) => rows[0]?.figures.get(key) ?? []);
  const others = block.rows.filter((row) => row.role === 'data' && !rows.includes(row));
  return {
    sheet: figures[0]?.sheet ?? '',
    rows: rows.map(({ index }) => index),
    others: others.map(({ index }) => index),
    columns: figures.map(({ column }) => column),
    isLower,
  };
}

/** The rows from one on, with or without a total at the end. */
function shiftedPart({ rows }: RenderedBlock, choose: Choose): readonly RenderedRow[] {
  const data = rows.filter(({ role }) => role === 'data');
  const total = rows.at(-1)?.role === 'total' && choose(2) === 0 ? rows.slice(-1) : [];
  return [...data.slice(choose(Math.max(1, data.length - LEAST + 1))), ...total];
}

function hasMoney({ figures }: RenderedRow, keys: readonly string[]): boolean {
  return keys.some((key) => isMoney(figures.get(key)?.printed));
}

function isUnbroken(rows: readonly RenderedRow[]): boolean {
  return rows.every(({ index }, i) => i === 0 || index === (rows[i - 1]?.index ?? 0) + 1);
}

/** The columns whose amounts are typed; formulas stay. Undefined where a column has both. */
function typedKeys(rows: readonly RenderedRow[]): string[] | undefined {
  const keys = [...new Set(rows.flatMap(({ figures }) => [...figures.keys()]))];
  const formulas = (key: string): number => rows.filter(({ figures }) => figures.get(key)?.isFormula).length;
  if (keys.some((key) => formulas(key) > 0 && formulas(key) < rows.length)) return undefined;
  return keys.filter((key) => formulas(key) === 0 && rows.every(({ figures }) => figures.has(key)));
}

function movedColumn(book: GeneratedBook, rows: readonly RenderedRow[], key: string, by: number): NewCell[] {
  const figures = rows.flatMap(({ figures: own }) => own.get(key) ?? []);
  return figures.map((figure, i) => holdingOf(book, figure, figures[i - by]));
}

/** What is moved off the end, in the rows below the total; undefined where they are taken. */
function belowTotal(
  book: GeneratedBook,
  rows: readonly RenderedRow[],
  keys: readonly string[],
  by: number,
): NewCell[] | undefined {
  const landing: NewCell[] = [];
  for (const own of rows.slice(-by)) {
    const figures = keys.flatMap((key) => own.figures.get(key) ?? []);
    const row = own.index + by;
    if (!figures[0] || book.workbook.sheet(figures[0].sheet)?.row(row)) return undefined;
    landing.push(...figures.map((figure) => holdingOf(book, { ...figure, row, printed: undefined }, figure)));
  }
  return landing;
}
