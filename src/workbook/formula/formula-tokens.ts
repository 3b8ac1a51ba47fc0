import { Amount } from '../../amount/amount';
import { rangeBetween, type Place } from '../address';
import {
  FormulaScanner,
  type FormulaPart,
  type FormulaReference,
  type ReferenceEnd,
} from './formula-scanner';
import type { CellReference, RangeReference } from './formula-tree';

export type FormulaToken =
  | { readonly kind: 'number'; readonly value: Amount }
  | CellReference
  | RangeReference
  /** A function's name in capitals, its opening bracket included. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'symbol'; readonly symbol: string };

const SYMBOLS = '-+*/%(),';
const FUNCTION = /^[A-Z][A-Z0-9.]*$/i;
const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
/** A sheet's name as it stands without quotes, and as it may be within them. */
const PLAIN_SHEET = /^[\p{L}\p{N}_][\p{L}\p{N}_.]*$/u;
const QUOTED_SHEET = /^[^[\]:]+$/;

/** The tokens of a formula, or undefined where a part of it is none of these. */
export function tokensOf(text: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  const scanner = new FormulaScanner(text);
  for (let part = scanner.next(); part; part = scanner.next()) {
    if (part.kind === 'space') continue;
    const token = tokenOf(part, text);
    if (!token) return undefined;
    tokens.push(token);
    // The bracket.
    if (token.kind === 'function') scanner.next();
  }
  return tokens;
}

function tokenOf(part: FormulaPart, text: string): FormulaToken | undefined {
  if (part.kind === 'reference') return referenceToken(part, text);
  const word = text.slice(part.start, part.end);
  if (part.kind === 'symbol') return SYMBOLS.includes(word) ? { kind: 'symbol', symbol: word } : undefined;
  if (part.kind !== 'name') return undefined;
  if (text[part.end] === '(' && FUNCTION.test(word)) return { kind: 'function', name: word.toUpperCase() };
  return numberToken(word);
}

/** A cell or a range of cells, on one sheet of this workbook. */
function referenceToken({ sheets, ends, start }: FormulaReference, text: string): FormulaToken | undefined {
  const [sheet, another] = sheets ?? [];
  if (sheets && (sheet === undefined || another !== undefined || !isSheet(sheet, text[start] === "'"))) {
    return undefined;
  }
  const [first, last] = ends;
  const from = first && placeOf(first);
  if (!from || !last) return from && { kind: 'cell', sheet, place: from };
  const to = placeOf(last);
  return to && { kind: 'range', sheet, range: rangeBetween(from, to) };
}

function isSheet(name: string, isQuoted: boolean): boolean {
  return (isQuoted ? QUOTED_SHEET : PLAIN_SHEET).test(name);
}

function placeOf({ column, row }: ReferenceEnd): Place | undefined {
  return column && row && { row: row.index, column: column.index };
}

function numberToken(word: string): FormulaToken | undefined {
  if (!NUMBER.test(word)) return undefined;
  const [whole = '', decimals = ''] = word.split('.');
  return { kind: 'number', value: Amount.fromDecimal(`${whole || '0'}.${decimals || '0'}`) };
}
