import { Amount } from '../../../src/amount/amount';
import type { Workbook } from '../../../src/workbook/workbook';
import type { RenderedFigure } from '../render/rendered';
import { contentAt } from './contents';
import type { Content } from './contents';

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Whether the amounts of a figure's table are texts. */
export function isText(workbook: Workbook, figure: RenderedFigure): boolean {
  return typeof workbook.cell(figure)?.value === 'string';
}

/** What a cell holds when an amount, or any text, is typed into it: a number for a number, a grouped text for a text. */
export function typedInto(workbook: Workbook, figure: RenderedFigure, typed: string): Content {
  const { format } = contentAt(workbook, figure) ?? {};
  const kept = format === undefined ? {} : { format };
  if (!PLAIN.test(typed)) return { ...kept, value: typed };
  return { ...kept, value: isText(workbook, figure) ? grouped(typed) : Number(typed) };
}

/** `1234.50` → `1,234.50`. */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

/** Whether two cells' contents, as decimals or texts, stand for the same amount; nothing is 0. */
export function isSameAmount(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one ?? '0', other ?? '0'];
  if (!PLAIN.test(a) || !PLAIN.test(b)) return a === b;
  return Amount.fromDecimal(a).equals(Amount.fromDecimal(b));
}

/** A cell's double holds 15 digits. */
export function fitsCell(typed: string): boolean {
  return !PLAIN.test(typed) || typed.replace(/^-?0\.?0*|\D/g, '').length <= 15;
}
