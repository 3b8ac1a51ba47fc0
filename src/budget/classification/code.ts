/** What stands in a cell that holds a code: `2010302-一般行政管理事务`. */
export interface CodeAndName {
  readonly code: string;
  /** As typed, without space around it; empty where the code stands alone. */
  readonly name: string;
}

/** A code, its present name and, where known, the names it bore before. */
export type ListedCode = readonly [code: string, name: string, olderNames?: readonly string[]];

/** What is known of one classification, by code. */
export type CodeList = readonly ListedCode[];

/** A code and its name as tables print them: `2010301-行政运行`. */
export function codeText({ code, name }: CodeAndName): string {
  return name === '' ? code : `${code}-${name}`;
}

/** The class that a code belongs to: its first three digits. */
export function classOf(code: string): string {
  return code.slice(0, 3);
}

const LEADING_CODE =
  /^(?<open>[[［【〔(（]?)\s*(?<digits>[\d０-９][\d０-９\s]*)(?<close>[\]］】〕)）]?)(?<separator>[\s\-‐‑‒–—―−－﹣_＿]*)/;
/** Two characters at least: what follows digits alone is a counter (`12个`). */
const NAME = /^[\p{L}“"《【［[（(].+$/su;
/** `2026年…`, `12月…`, `500万元`: digits that count or date something. */
const COUNT_OR_DATE = /^(?:(?:19|20)\d{2}年|\d{2}[月日]|\d+[十百千]?[万亿]?元(?!\p{L}))/u;

/**
 * The code at the beginning of a cell's text and the name after it.
 * Code: 2 to 9 digits of any width, bracketed or not, spaces within dropped. Between code and name: a dash or underscore of any
 * kind, a space or nothing. Letters are no part of a code (`A-货物`), amounts with a separator and ordinals are none.
 * Its levels may stand apart (`201.03.01`, `201-03`), and an apostrophe that made it a text may have become one of its letters.
 * A whole number alone cannot be told from a code: `618001` is taken for one.
 * @returns undefined where the text does not begin with a code
 */
export function splitCode(text: string): CodeAndName | undefined {
  const trimmed = joined(text.trim());
  const match = LEADING_CODE.exec(trimmed);
  const { open = '', digits = '', close = '', separator = '' } = match?.groups ?? {};
  const code = plainDigits(digits);
  if (code.length < 2 || code.length > 9 || (open === '') !== (close === '')) return undefined;
  // (12) and （二） number paragraphs, and codes of two digits are rarely bracketed.
  if (open !== '' && code.length < 3) return undefined;
  const name = trimmed.slice(match?.[0].length);
  const glued = close + separator === '' && !/\s$/.test(digits);
  return isNameOf(code, name, glued) ? { code, name } : undefined;
}

const APOSTROPHE = /^['’‘`]\s*(?=[\d０-９])/u;
/** `201.03` alone is an amount; with a dash, or three levels, it is a code. */
const THREE_LEVELS = /^(\d{3})[.．。\-－–](\d{2})[.．。\-－–](\d{2})(?!\d|[.．。]\d)/u;
const TWO_LEVELS = /^(\d{3})[-－–—](\d{2})(?!\d|[.．。]\d)/u;

/** A text whose code stands in one piece. */
function joined(text: string): string {
  return text.replace(APOSTROPHE, '').replace(THREE_LEVELS, '$1$2$3').replace(TWO_LEVELS, '$1$2');
}

/**
 * The code that stands in columns 类, 款, 项 of one row: `201`, `3`, `1` → `2010301`. Leading zeros may be lost; a column may hold
 * its own part or the code so far and its part (`208`, `20805`, `2080501`), or the same code again; blanks and zeros hold nothing.
 * @returns undefined where the parts do not make a code of 3, 5 or 7 digits
 */
export function joinCodeParts(parts: readonly string[]): string | undefined {
  let code = '';
  let gap = false;
  for (const part of parts.map(plainDigits)) {
    if (/^0*$/.test(part)) {
      gap = true;
      continue;
    }
    if (part === code) continue;
    const longer = gap ? fullCode(code, part) : (fullCode(code, part) ?? withPart(code, part));
    if (longer === undefined) return undefined;
    code = longer;
    gap = false;
  }
  return code === '' ? undefined : code;
}

/** The part where it is a whole code that goes on from the code so far. */
function fullCode(code: string, part: string): string | undefined {
  return /^\d{3}(?:\d\d){0,2}$/.test(part) && part.length > code.length && part.startsWith(code)
    ? part
    : undefined;
}

function withPart(code: string, part: string): string | undefined {
  const extensible = code.length === 3 || code.length === 5;
  return extensible && /^\d{1,2}$/.test(part) ? code + part.padStart(2, '0') : undefined;
}

function isNameOf(code: string, name: string, glued: boolean): boolean {
  if (name === '') return true;
  // Digits that run on into Latin letters belong to a longer identifier (a project's number).
  if (glued && /^\p{Script=Latin}/u.test(name)) return false;
  return NAME.test(name) && !COUNT_OR_DATE.test(code + name);
}

function plainDigits(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
