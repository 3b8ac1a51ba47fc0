import type { LayoutPack, TableKey } from '../../../src/budget/layouts/layout';
import { Workbook } from '../../../src/workbook/workbook';
import type { TableContent } from '../content/content';
import type { Department } from '../department/department';
import { isFiscal } from '../department/sums';
import { Canvas } from './canvas';
import type { BookStyle, TableStyle } from './presentation';
import type { GeneratedBook, RenderedTable } from './rendered';
import { writeTable } from './table';
import { titleOf } from './title';

/** What a pack makes of a department. */
export type Fill = (department: Department, styleOf: (key: TableKey) => TableStyle) => TableContent[];

/** Prints a department in the tables of a pack. */
export function renderBook(
  pack: LayoutPack,
  fill: Fill,
  department: Department,
  style: BookStyle,
): GeneratedBook {
  const place = (key: TableKey): number => pack.tables.findIndex((layout) => layout.key === key);
  const styleOf = (key: TableKey): TableStyle =>
    withNeededTotal(department, key, cyclic(style.tables, place(key)));
  const contents = fill(department, styleOf).map((content, i) => ({
    content,
    style: styleOf(content.layout.key),
    precision: cyclic(style.precisions, i),
    stacked: cyclic(style.stacked, i),
    order: style.order[i] ?? i,
    i,
  }));
  const canvases = [...frontSheets(pack, department, style, styleOf)];
  const tables: { i: number; table: RenderedTable }[] = [];
  const ordered = [...contents].sort((a, b) => a.order - b.order || a.i - b.i);
  for (const [at, { content, style: own, precision, stacked, i }] of ordered.entries()) {
    const before = at > 0 && stacked ? canvases.at(-1) : undefined;
    const canvas = before ?? new Canvas(sheetName(content, style, at, canvases));
    if (before) canvas.next += style.gap;
    else canvases.push(canvas);
    tables.push({ i, table: writeTable(canvas, content, department, precision, own) });
  }
  return {
    pack,
    department,
    style,
    workbook: new Workbook(canvases.map((canvas) => canvas.toSheet())),
    tables: tables.sort((a, b) => a.i - b.i).map(({ table }) => table),
  };
}

/** Where money goes from year to year no other table bears the rows of 一般公共预算支出表 out: it needs its total. */
function withNeededTotal({ lines, savings }: Department, key: TableKey, style: TableStyle): TableStyle {
  const crosses = savings.some(isFiscal) || lines.some((line) => isFiscal(line) && line.carriedIn > 0);
  return key === 'general-budget' && style.total === 'absent' && crosses
    ? { ...style, total: 'last' }
    : style;
}

function cyclic<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('A style for no table');
  return found;
}

const LONGEST_NAME = 31;

function sheetName(
  { layout }: TableContent,
  { sheetNames }: BookStyle,
  at: number,
  before: readonly Canvas[],
): string {
  const names = { titles: layout.title.zh, numbers: `预算${layout.number}表`, arbitrary: `Sheet${at + 1}` };
  const name = names[sheetNames].slice(0, LONGEST_NAME);
  return before.some((canvas) => canvas.name === name) ? `${name.slice(0, LONGEST_NAME - 3)}${at + 1}` : name;
}

/** A cover and a table of contents, where there are such. */
function* frontSheets(
  pack: LayoutPack,
  { name, year }: Department,
  { cover, contents }: BookStyle,
  styleOf: (key: TableKey) => TableStyle,
): Iterable<Canvas> {
  if (cover) {
    const canvas = new Canvas('封面');
    canvas.put(4, 2, `${year}年部门预算`);
    canvas.put(8, 2, name);
    canvas.put(12, 2, `编制日期：${year - 1}年12月20日`);
    yield canvas;
  }
  if (!contents) return;
  const canvas = new Canvas('目录');
  canvas.put(0, 0, '目 录');
  pack.tables.forEach((layout, i) => {
    canvas.put(i + 2, 0, titleOf(layout, year, { ...styleOf(layout.key), titleForm: 'numbered' }));
  });
  yield canvas;
}
