import type { CellValue } from '../../../src/workbook/cell';
import { HostError } from '../protocol/host-error';

/** What Excel makes of what is typed into a cell, or written to `Range.values`. */
export interface TypedInput {
  readonly value: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  /** The format that such an input brings along, where the cell is General. */
  readonly numberFormat?: string;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const LONGEST_TEXT = 32_767;
/** Day 0 of Excel's calendar, seen from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Excel's reading of an input: numeric text becomes a number, `=`, `+`, `-` and `@` begin a formula, an
 * apostrophe keeps a text; in a cell of format `@` everything is text.
 */
export function readTyped(input: unknown, numberFormat: string): TypedInput {
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw HostError.invalidArgument();
    return { value: input };
  }
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw HostError.invalidArgument();
  if (input.length > LONGEST_TEXT) throw HostError.invalidArgument();
  if (input === '') return { value: null };
  if (numberFormat === '@') return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return readFormula(input) ?? readConstant(input);
}

function readFormula(input: string): TypedInput | undefined {
  if (input.length === 1 || !/^[=+\-@]/.test(input)) return undefined;
  if (input.startsWith('=')) return { value: null, formula: input };
  if (readNumber(input.trim())) return undefined;
  return { value: null, formula: `=${input.startsWith('@') ? input.slice(1) : input}` };
}

function readConstant(input: string): TypedInput {
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  return readNumber(text) ?? readDate(text) ?? readTime(text) ?? { value: input };
}

const NUMBER =
  /^(\()?([+-])?([¥￥$€]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e([+-]?\d{1,3}))?(%)?(\))?$/i;

function readNumber(text: string): TypedInput | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, open, sign, currency, digits = '', exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open !== undefined && sign !== undefined)) {
    return undefined;
  }
  const plain = Number(`${withinPrecision(digits.replaceAll(',', ''))}e${exponent ?? '0'}`);
  const negative = open !== undefined || sign === '-';
  const value = (negative && plain !== 0 ? -plain : plain) / (percent === undefined ? 1 : 100);
  const numberFormat = formatOf(digits, currency ?? '', exponent, percent);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** Of a number that is typed Excel keeps 15 significant digits; the others become 0. */
function withinPrecision(digits: string): string {
  let significant = 0;
  return digits.replace(/\d/g, (digit) => {
    if (significant > 0 || digit !== '0') significant++;
    return significant > 15 ? '0' : digit;
  });
}

function formatOf(
  digits: string,
  currency: string,
  exponent: string | undefined,
  percent: string | undefined,
): string | undefined {
  const decimals = /\.\d+$/.test(digits) ? '.00' : '';
  if (exponent !== undefined) return '0.00E+00';
  if (percent !== undefined) return `0${decimals}%`;
  if (currency !== '') return `"${currency}"#,##0${decimals}`;
  return digits.includes(',') ? `#,##0${decimals}` : undefined;
}

const DATES: readonly { pattern: RegExp; format: string; read: (parts: number[]) => number[] }[] = [
  {
    pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    format: 'yyyy/m/d',
    read: ([y = 0, m = 0, d = 0]) => [y, m, d],
  },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    format: 'yyyy"年"m"月"d"日"',
    read: ([y = 0, m = 0, d = 0]) => [y, m, d],
  },
  { pattern: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"', read: ([y = 0, m = 0]) => [y, m, 1] },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, format: 'mmm-yy', read: ([y = 0, m = 0]) => [y, m, 1] },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    format: 'm"月"d"日"',
    read: ([m = 0, d = 0]) => [new Date().getFullYear(), m, d],
  },
];

/** `0:2` is two minutes past midnight, a part of a day. */
function readTime(text: string): TypedInput | undefined {
  const match = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours = 0, minutes = 0, seconds] = match
    .slice(1)
    .flatMap((part?: string) => (part ? Number(part) : []));
  if (minutes > 59 || (seconds ?? 0) > 59) return undefined;
  const value = (hours * 3600 + minutes * 60 + (seconds ?? 0)) / 86_400;
  const ofADay = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value, numberFormat: hours < 24 ? ofADay : '[h]:mm:ss' };
}

/** `1-2` and `3/4` are days of this year, as everybody finds out once. */
function readDate(text: string): TypedInput | undefined {
  for (const { pattern, format, read } of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = 0, month = 0, day = 0] = read(match.slice(1).map(Number));
    const date = new Date(Date.UTC(year, month - 1, day));
    if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
    return { value: (date.getTime() - DAY_ZERO) / DAY, numberFormat: format };
  }
  return undefined;
}
