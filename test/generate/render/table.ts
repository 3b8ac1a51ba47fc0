import type { BlockContent, RowContent, TableContent } from '../content/content';
import type { Department } from '../department/department';
import type { Canvas } from './canvas';
import { placeColumns } from './columns';
import type { PlacedColumn } from './columns';
import { formulaOf } from './formula';
import { writeHeader } from './header';
import { keyCell } from './key-cell';
import { decimalOf, formatOf, printFigure } from './money';
import type { Precision, TableStyle } from './presentation';
import type { RenderedBlock, RenderedFigure, RenderedRow, RenderedTable } from './rendered';
import { writeSameKeys } from './same-keys';
import { writeTitle } from './title';

/** Writes a table below what is on a sheet. */
export function writeTable(
  canvas: Canvas,
  { layout, blocks }: TableContent,
  department: Department,
  precision: Precision,
  style: TableStyle,
): RenderedTable {
  const columns = placeColumns(blocks, style, department.year);
  const all = columns.flat().map(({ column }) => column);
  const heading = {
    department: department.name,
    year: department.year,
    left: Math.min(...all),
    right: Math.max(...all),
  };
  const begin = (continued: boolean): void => {
    writeTitle(canvas, canvas.next, layout, heading, precision, style, continued);
    if (style.blankAfterTitle) canvas.next++;
    writeHeader(canvas, canvas.next, columns, style);
  };
  begin(false);
  const newPage = (): void => {
    if (style.pageHead === 'continued') begin(true);
    else writeHeader(canvas, canvas.next, columns, style);
  };
  const numbers = rowNumbers(canvas, blocks, style, newPage);
  const rendered = blocks.map((block, i) => {
    const placed = columns[i] ?? [];
    return writeBlock(canvas, block, placed, numbers.map((lines) => lines[i] ?? []).flat(), precision, style);
  });
  if (style.note) canvas.put(canvas.next, heading.left, noteOf(blocks));
  return { layout, sheet: canvas.name, unit: precision.unit, decimals: precision.decimals, blocks: rendered };
}

function noteOf(blocks: readonly BlockContent[]): string {
  const empty = blocks.every(({ rows }) => rows.every(({ role }) => role === 'total'));
  return empty ? '注：本部门本年无此项预算，故本表为空。' : '注：本表由部门预算管理系统生成。';
}

/**
 * Reserves the sheet rows of a table's body, page heads written between. For each line of the body the row number
 * of the block's next row; blocks end on one line where the style wants it.
 */
function rowNumbers(
  canvas: Canvas,
  blocks: readonly BlockContent[],
  style: TableStyle,
  newPage: () => void,
): number[][][] {
  const longest = Math.max(...blocks.map(({ rows }) => rows.length));
  const numbers: number[][][] = [];
  const rowOfLine = Array.from({ length: longest }, (_, line) => {
    const startsPage = style.pageRows > 0 && line > 0 && line % style.pageRows === 0;
    if (startsPage) newPage();
    else if (style.blankEvery > 0 && line > 0 && line % style.blankEvery === 0) canvas.next++;
    return canvas.next++;
  });
  for (let line = 0; line < longest; line++) {
    numbers.push(
      blocks.map(({ rows }) => {
        const short = longest - rows.length;
        const last = style.alignEnds && line === longest - 1;
        const own = style.alignEnds && short > 0 ? line < rows.length - 1 || last : line < rows.length;
        return own ? [rowOfLine[line] ?? 0] : [];
      }),
    );
  }
  return numbers;
}

function writeBlock(
  canvas: Canvas,
  block: BlockContent,
  columns: readonly PlacedColumn[],
  numbers: readonly number[],
  precision: Precision,
  style: TableStyle,
): RenderedBlock {
  const rows = block.rows.map((row, i) => {
    const index = numbers[i] ?? 0;
    if (row.role === 'total') writeTotalLabel(canvas, columns, row, index, style);
    return { row, index, figures: writeFigures(canvas, block, columns, numbers, i, precision, style) };
  });
  writeKeys(canvas, block, columns, numbers, style);
  return {
    key: block.layout.goesOnWith ?? block.layout.key,
    columns: new Map(columns.map(({ layout, column }) => [layout.key, column])),
    rows: rows.flatMap(({ row, index, figures }): RenderedRow[] =>
      row.role === 'more' ? [] : [{ index, role: row.role, figures }],
    ),
  };
}

function writeTotalLabel(
  canvas: Canvas,
  columns: readonly PlacedColumn[],
  row: RowContent,
  index: number,
  style: TableStyle,
): void {
  const keys = columns.filter(({ layout }) => layout.role.kind !== 'amount');
  const place = style.totalPlace === 'first' ? keys[0] : keys.at(-1);
  canvas.put(index, place?.column ?? 0, row.texts.total ?? '合计');
}

/** Keys that are the same as in the row above may be merged or left out. */
function writeKeys(
  canvas: Canvas,
  block: BlockContent,
  columns: readonly PlacedColumn[],
  numbers: readonly number[],
  style: TableStyle,
): void {
  const keys = columns.filter(({ layout }) => layout.role.kind !== 'amount');
  const lines = block.rows.flatMap((row, i) => {
    if (row.role === 'total') return [];
    return [{ index: numbers[i] ?? 0, row, cells: keys.map((key) => keyCell(row, columns, key, style)) }];
  });
  writeSameKeys(canvas, keys, lines, style);
}

function writeFigures(
  canvas: Canvas,
  block: BlockContent,
  columns: readonly PlacedColumn[],
  numbers: readonly number[],
  at: number,
  precision: Precision,
  style: TableStyle,
): Map<string, RenderedFigure> {
  const row = block.rows[at];
  const figures = new Map<string, RenderedFigure>();
  for (const placed of columns) {
    const { layout, column } = placed;
    const fen = row?.amounts[layout.key];
    if (!row || fen === undefined || layout.role.kind !== 'amount') continue;
    const place = { row: numbers[at] ?? 0, column };
    const exact = precision.decimals > 2 || precision.unit === '元';
    const formula =
      style.totals === 'values' || !exact ? undefined : formulaOf(block, columns, numbers, row, at, placed);
    const { value, printed, format } = printFigure(fen, precision, style);
    if (formula === undefined) {
      if (value !== null) canvas.put(place.row, column, value, format === undefined ? {} : { format });
    } else {
      const result = style.totals === 'formulas' ? Number(decimalOf(fen, precision)) : null;
      canvas.put(place.row, column, result, { formula, ...formatOf(precision, style) });
    }
    figures.set(layout.key, {
      sheet: canvas.name,
      ...place,
      key: layout.key,
      printed: formula === undefined ? printed : decimalOf(fen, precision),
      isFormula: formula !== undefined,
    });
  }
  return figures;
}
