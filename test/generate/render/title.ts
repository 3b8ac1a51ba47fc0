import type { TableLayout } from '../../../src/budget/layouts/layout';
import type { Canvas } from './canvas';
import type { Precision, TableStyle } from './presentation';

/** What stands above a table: who it is of, how far it reaches. */
export interface Heading {
  readonly department: string;
  readonly year: number;
  readonly left: number;
  readonly right: number;
}

/** The title of a table as its style words it, without what stands in a row of its own. */
export function titleOf(layout: TableLayout, year: number, { titleName, titleForm }: TableStyle): string {
  const names = [layout.title.zh, ...(layout.aliases ?? [])];
  const name = names[titleName % names.length] ?? layout.title.zh;
  switch (titleForm) {
    case 'numbered':
      return `${numberOf(layout)} ${name}`;
    case 'dated':
      return `${year}年${name.includes('部门') || name.includes('单位') ? '' : '部门'}${name}`;
    case 'attached':
      return `附件${Number(layout.number)}：${name}`;
    case 'plain':
    case 'number-apart':
      return name;
  }
}

function numberOf({ number, title }: TableLayout): string {
  if (title.zh.includes('决算')) return `公开${number.padStart(2, '0')}表`;
  return number.length === 2 ? `预算${number}表` : `表${number}`;
}

const UNIT_FORMS = ['单位：', '金额单位：', '单位:', '（单位：', '编制单位金额：'];

function unitText({ unit }: Precision, { unitForm }: TableStyle): string {
  const form = UNIT_FORMS[unitForm % 4] ?? '单位：';
  return form.startsWith('（') ? `${form}${unit}）` : `${form}${unit}`;
}

/**
 * Writes title and unit from a row on.
 * @param continued whether the table began on a page before
 */
export function writeTitle(
  canvas: Canvas,
  top: number,
  layout: TableLayout,
  { department, year, left, right }: Heading,
  precision: Precision,
  style: TableStyle,
  continued = false,
): void {
  let row = top;
  if (style.titleForm === 'number-apart') canvas.put(row++, left, numberOf(layout));
  const title = titleOf(layout, year, style) + (continued ? '（续）' : '');
  const middle = style.titlePlace === 'middle' ? Math.floor((left + right) / 2) : left;
  const apart = style.unitPlace !== 'title-row' || middle === right;
  canvas.put(row, middle, title);
  if (style.titlePlace === 'merged' && apart) canvas.merge({ top: row, left, bottom: row, right });
  if (apart) row++;
  if (style.unitPlace === 'beside-department' && right > left) canvas.put(row, left, `部门：${department}`);
  const last = style.unitPlace === 'first' ? left : right;
  canvas.put(row, last, unitText(precision, style));
}
