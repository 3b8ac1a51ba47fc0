import { COLUMNS, letterValue, ROWS } from '../address';

/** A column or a row within a formula: where its letters or digits stand, and whether a `$` holds it. */
export interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
  readonly start: number;
  readonly end: number;
}

/** `B7`, or one end of `B:D` or `3:5`. */
export interface ReferenceEnd {
  readonly column: Coordinate | undefined;
  readonly row: Coordinate | undefined;
}

/** A part of a formula by where it stands. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A cell, a range, or whole columns or rows that a formula refers to, with the sheet in front of it. */
export interface FormulaReference extends Part {
  readonly kind: 'reference';
  /**
   * The sheet named in front of it, or the first and the last one of several; undefined where none is named, empty
   * where it is another workbook's or one that was deleted.
   */
  readonly sheets: readonly string[] | undefined;
  /** One for a cell, two for everything else. */
  readonly ends: readonly ReferenceEnd[];
}

/**
 * What else stands in a formula. `name`: a number, or the name of a function or of anything else, with the sheet in front of it;
 * `brackets`: another workbook's number or a table's columns; `symbol`: any single character besides.
 */
export interface OtherPart extends Part {
  readonly kind: 'name' | 'text' | 'error' | 'brackets' | 'space' | 'symbol';
}

export type FormulaPart = FormulaReference | OtherPart;

const ERROR = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)/iy;
const SPACE = /\s/;
const DOLLAR = 36;
const DIGIT_0 = 48;

/** What a formula refers to by address, in order. Names and columns of tables are none of it. */
export function formulaReferences(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  const scanner = new FormulaScanner(formula);
  for (let part = scanner.next(); part; part = scanner.next()) {
    if (part.kind === 'reference') found.push(part);
  }
  return found;
}

/** Reads a formula part by part, from its beginning to its end and without a gap. */
export class FormulaScanner {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The next part; undefined at the end. */
  next(): FormulaPart | undefined {
    const start = this.at;
    if (start >= this.text.length) return undefined;
    const part = this.partAt(start);
    this.at = part.end;
    return part;
  }

  private partAt(start: number): FormulaPart {
    if (isWordCode(this.text.charCodeAt(start))) return this.word(start);
    const character = this.text.charAt(start);
    switch (character) {
      case '"':
        return { kind: 'text', start, end: this.text.indexOf('"', start + 1) + 1 || this.text.length };
      case "'":
        return this.quoted(start);
      case '[':
        return this.brackets(start);
      case '#':
        return this.error(start);
      default:
        return { kind: SPACE.test(character) ? 'space' : 'symbol', start, end: start + 1 };
    }
  }

  private word(start: number): FormulaPart {
    const { text } = this;
    const end = this.wordEnd(start);
    if (text[end] === '!') return this.referenceOr('name', start, end + 1, [text.slice(start, end)]);
    const lastEnd = text[end] === ':' ? this.wordEnd(end + 1) : end;
    // Several sheets, unless the first is a cell.
    if (lastEnd > end + 1 && text[lastEnd] === '!') {
      const first = this.endAt(start, end);
      const sheets = [text.slice(start, end), text.slice(end + 1, lastEnd)];
      if (!first || !isCell(first)) return this.referenceOr('name', start, lastEnd + 1, sheets);
    }
    return this.referenceOr('name', start, start, undefined, end);
  }

  /** `'Sheet 1'!`, `'a:b'!`, `'[1]a'!`; a quote within a name is doubled. */
  private quoted(start: number): FormulaPart {
    const { text } = this;
    let close = text.indexOf("'", start + 1);
    while (close >= 0 && text[close + 1] === "'") close = text.indexOf("'", close + 2);
    if (close < 0) return { kind: 'name', start, end: text.length };
    if (text[close + 1] !== '!') return { kind: 'name', start, end: close + 1 };
    const name = text.slice(start + 1, close);
    const sheets = name.includes('[') ? [] : name.replaceAll("''", "'").split(':');
    return this.referenceOr('name', start, close + 2, sheets);
  }

  /** Another workbook's number or a table's column: `[1]`, `[[#All],[合计]]`. */
  private brackets(start: number): FormulaPart {
    let end = start;
    let open = 0;
    do {
      const character = this.text[end++];
      if (character === '[') open++;
      else if (character === ']') open--;
      else if (character === "'" && end < this.text.length) end++;
    } while (open > 0 && end < this.text.length);
    const sheetEnd = this.wordEnd(end);
    if (sheetEnd === end || this.text[sheetEnd] !== '!') return { kind: 'brackets', start, end };
    return this.referenceOr('brackets', start, sheetEnd + 1, []);
  }

  private error(start: number): FormulaPart {
    ERROR.lastIndex = start;
    const error = ERROR.exec(this.text)?.[0] ?? '#';
    const end = start + error.length;
    return error.toUpperCase() === '#REF!'
      ? this.referenceOr('error', start, end, [])
      : { kind: 'error', start, end };
  }

  /**
   * A reference, with the one behind its colon where the two make a range.
   * @param kind what this is where it is none: it goes as far as the word
   * @param from where the sheets in front of it end
   */
  private referenceOr(
    kind: OtherPart['kind'],
    start: number,
    from: number,
    sheets?: readonly string[],
    end = this.wordEnd(from),
  ): FormulaPart {
    const first = this.endAt(from, end);
    if (!first) return { kind, start, end };
    const last = this.text[end] === ':' ? this.endAt(end + 1, this.wordEnd(end + 1)) : undefined;
    if (last && isSameKind(first, last)) {
      return { kind: 'reference', start, end: endOf(last), sheets, ends: [first, last] };
    }
    return isCell(first) ? { kind: 'reference', start, end, sheets, ends: [first] } : { kind, start, end };
  }

  /** One end of a reference, as all of a word; what is followed by a bracket or `!` is a function's or a sheet's name. */
  private endAt(start: number, end: number): ReferenceEnd | undefined {
    if (this.text[end] === '(' || this.text[end] === '!') return undefined;
    const column = columnAt(this.text, start);
    const row = rowAt(this.text, column?.end ?? start);
    const found = row ?? column;
    return found?.end === end ? { column, row } : undefined;
  }

  private wordEnd(start: number): number {
    let end = start;
    while (end < this.text.length && isWordCode(this.text.charCodeAt(end))) end++;
    return end;
  }
}

/** The column whose name begins at a place, its `$` included. */
function columnAt(text: string, from: number): Coordinate | undefined {
  const fixed = text.charCodeAt(from) === DOLLAR;
  const start = fixed ? from + 1 : from;
  let end = start;
  let number = 0;
  for (; number <= COLUMNS; end++) {
    const letter = letterValue(text.charCodeAt(end));
    if (letter === 0) break;
    number = number * 26 + letter;
  }
  return number > 0 && number <= COLUMNS ? { index: number - 1, fixed, start, end } : undefined;
}

/** The row whose number begins at a place, its `$` included. */
function rowAt(text: string, from: number): Coordinate | undefined {
  const fixed = text.charCodeAt(from) === DOLLAR;
  const start = fixed ? from + 1 : from;
  let end = start;
  let number = 0;
  for (; number <= ROWS; end++) {
    const digit = text.charCodeAt(end) - DIGIT_0;
    // A number begins with no 0.
    if (!(digit >= 0 && digit <= 9) || (digit === 0 && end === start)) break;
    number = number * 10 + digit;
  }
  return number > 0 && number <= ROWS ? { index: number - 1, fixed, start, end } : undefined;
}

function endOf({ column, row }: ReferenceEnd): number {
  return (row ?? column)?.end ?? 0;
}

function isCell({ column, row }: ReferenceEnd): boolean {
  return column !== undefined && row !== undefined;
}

function isSameKind(first: ReferenceEnd, last: ReferenceEnd): boolean {
  return !first.column === !last.column && !first.row === !last.row;
}

/** Which ASCII names, numbers and addresses are made of. */
const WORD_CODES = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w$.\\?]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Beyond ASCII everything but a space belongs to a word. */
function isWordCode(code: number): boolean {
  return code < 128 ? WORD_CODES[code] === 1 : !SPACE.test(String.fromCharCode(code));
}
