import { Amount } from '../../../src/amount/amount';
import type { Workbook } from '../../../src/workbook/workbook';
import type { RenderedFigure } from '../render/rendered';
import { withCells } from './edit';

/** How one amount is broken: by another amount, by nothing, by two digits swapped, by 元 for 万元. */
export type BreakKind = 'changed' | 'blanked' | 'swapped' | 'scaled';

export const breakKinds: readonly BreakKind[] = ['changed', 'blanked', 'swapped', 'scaled'];

export interface Broken {
  readonly kind: BreakKind;
  readonly figure: RenderedFigure;
  /** What stands there afterwards, as a plain decimal; undefined for nothing. */
  readonly after: string | undefined;
  readonly workbook: Workbook;
}

/** What stays of a book when one of its amounts is broken; undefined where it cannot be broken so. */
export function breakAmount(
  workbook: Workbook,
  figure: RenderedFigure,
  kind: BreakKind,
  choice: number,
): Broken | undefined {
  const { printed } = figure;
  if (printed === undefined) return undefined;
  const after = kind === 'blanked' ? undefined : brokenDecimal(printed, kind, choice);
  if (after === printed || (after !== undefined && !isExactInExcel(after))) return undefined;
  const value = after === undefined ? undefined : typed(workbook, figure, after);
  return { kind, figure, after, workbook: withCells(workbook, [{ at: figure, value }]) };
}

function brokenDecimal(printed: string, kind: Exclude<BreakKind, 'blanked'>, choice: number): string {
  switch (kind) {
    case 'changed':
      return changedDigit(printed, choice);
    case 'swapped':
      return swappedDigits(printed, choice);
    case 'scaled':
      return shiftedPoint(printed, 4);
  }
}

function digitPlaces(printed: string): number[] {
  return Array.from(printed, (_, i) => i).filter((i) => /\d/.test(printed.charAt(i)));
}

function changedDigit(printed: string, choice: number): string {
  const places = digitPlaces(printed);
  const place = places[choice % places.length] ?? 0;
  const digit = (Number(printed[place]) + 1 + (choice % 9)) % 10;
  return printed.slice(0, place) + String(digit) + printed.slice(place + 1);
}

/** The first two unlike neighbours from a place on change places. */
function swappedDigits(printed: string, choice: number): string {
  const places = digitPlaces(printed);
  for (let i = 0; i < places.length; i++) {
    const [one, other] = [
      places[(i + choice) % places.length] ?? 0,
      places[(i + choice + 1) % places.length] ?? 0,
    ];
    if (one > other || printed[one] === printed[other]) continue;
    const characters = Array.from(printed);
    [characters[one], characters[other]] = [characters[other] ?? '', characters[one] ?? ''];
    return characters.join('');
  }
  return printed;
}

function shiftedPoint(printed: string, places: number): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const [whole = '', fraction = ''] = Amount.fromDecimal(printed)
    .scaledBy(places)
    .toString(decimals)
    .split('.');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** A cell's double holds 15 digits. */
function isExactInExcel(decimal: string): boolean {
  return decimal.replace(/^0\.?0*|\D/g, '').length <= 15;
}

/** Typed as what stood there was: a text for a text. */
function typed(workbook: Workbook, figure: RenderedFigure, decimal: string): string | number {
  return typeof workbook.cell(figure)?.value === 'string' ? decimal : Number(decimal);
}
