import { Amount } from '../../amount/amount';
import { parseA1, type Place, type Range } from '../address';
import type { CellReference, RangeReference } from './formula-tree';

export type FormulaToken =
  | { readonly kind: 'number'; readonly value: Amount }
  | CellReference
  | RangeReference
  /** A function's name in capitals, its opening bracket included. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'symbol'; readonly symbol: string };

const SPACE = /\s*/y;
const SYMBOL = /[-+*/%(),]/y;
const FUNCTION = /([A-Za-z][A-Za-z0-9.]*)\(/y;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?![\p{L}\p{N}_.!:#])/uy;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})`;
const REFERENCE = new RegExp(`(?:${SHEET})?${CELL}(?::${CELL})?(?![\\p{L}\\p{N}_.!:#(])`, 'uy');
/** In `[book.xlsx]Sheet1` and `First:Last`; no sheet's name holds them. */
const BEYOND_ONE_SHEET = /[[\]:]/;
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** The tokens of a formula, or undefined where a part of it is none of these. */
export function tokensOf(text: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  let at = endOfSpace(text, 0);
  while (at < text.length) {
    const next = referenceAt(text, at) ?? functionAt(text, at) ?? numberAt(text, at) ?? symbolAt(text, at);
    if (!next) return undefined;
    tokens.push(next.token);
    at = endOfSpace(text, next.end);
  }
  return tokens;
}

interface Found {
  readonly token: FormulaToken;
  readonly end: number;
}

function referenceAt(text: string, at: number): Found | undefined {
  const match = matchAt(REFERENCE, text, at);
  if (!match) return undefined;
  const [all, quoted, plain, first = '', last] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const from = placeOf(first);
  const to = last === undefined ? from : placeOf(last);
  if (!from || !to || (sheet !== undefined && BEYOND_ONE_SHEET.test(sheet))) return undefined;
  const token: FormulaToken =
    last === undefined
      ? { kind: 'cell', sheet, place: from }
      : { kind: 'range', sheet, range: between(from, to) };
  return { token, end: at + all.length };
}

function functionAt(text: string, at: number): Found | undefined {
  const match = matchAt(FUNCTION, text, at);
  if (!match?.[1]) return undefined;
  return { token: { kind: 'function', name: match[1].toUpperCase() }, end: at + match[0].length };
}

function numberAt(text: string, at: number): Found | undefined {
  const match = matchAt(NUMBER, text, at);
  if (!match) return undefined;
  const [whole = '', decimals = ''] = match[0].split('.');
  const value = Amount.fromDecimal(`${whole || '0'}.${decimals || '0'}`);
  return { token: { kind: 'number', value }, end: at + match[0].length };
}

function symbolAt(text: string, at: number): Found | undefined {
  const match = matchAt(SYMBOL, text, at);
  return match ? { token: { kind: 'symbol', symbol: match[0] }, end: at + 1 } : undefined;
}

function endOfSpace(text: string, at: number): number {
  return at + (matchAt(SPACE, text, at)?.[0].length ?? 0);
}

/** @param pattern a sticky one */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function placeOf(name: string): Place | undefined {
  const place = parseA1(name);
  return place && place.column < COLUMNS && place.row < ROWS ? place : undefined;
}

function between(a: Place, b: Place): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
