import { columnIndex, ROWS } from '../address';

/** A column or a row within a formula: where its letters or digits stand, and whether a `$` holds it. */
export interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
  readonly start: number;
  readonly end: number;
}

/** `B7`, or one end of `B:D` or `3:5`. */
export interface ReferenceEnd {
  readonly column?: Coordinate;
  readonly row?: Coordinate;
}

/** A cell, a range, or whole columns or rows that a formula refers to. */
export interface FormulaReference {
  /**
   * The sheet named in front of it, or the first and the last one of several; absent where none is named, empty
   * where it is another workbook's or one that was deleted.
   */
  readonly sheets?: readonly string[];
  /** One for a cell, two for everything else. */
  readonly ends: readonly ReferenceEnd[];
  /** Where it begins, with the sheet. */
  readonly sheetStart: number;
  /** Where it stands, without the sheet. */
  readonly start: number;
  readonly end: number;
}

const ERROR = /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)/iy;
const END = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/i;

/** What a formula refers to by address, in order. Names and columns of tables are none of it. */
export function formulaReferences(formula: string): FormulaReference[] {
  return new Scanner(formula).references();
}

class Scanner {
  private readonly found: FormulaReference[] = [];
  private at = 0;

  constructor(private readonly text: string) {}

  references(): FormulaReference[] {
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      if (character === '"') this.passText();
      else if (character === "'") this.readQuotedSheets();
      else if (character === '[') this.passBrackets();
      else if (character === '#') this.passError();
      else if (isWordCharacter(character)) this.readWord();
      else this.at++;
    }
    return this.found;
  }

  private passText(): void {
    const end = this.text.indexOf('"', this.at + 1);
    this.at = end < 0 ? this.text.length : end + 1;
  }

  /** `'Sheet 1'!`, `'a:b'!`, `'[1]a'!`; a quote within a name is doubled. */
  private readQuotedSheets(): void {
    const match = /'((?:[^']|'')*)'!?/y;
    const start = this.at;
    match.lastIndex = start;
    const [quoted, name = ''] = match.exec(this.text) ?? [this.text.slice(this.at)];
    this.at += quoted.length;
    if (!quoted.endsWith('!')) return;
    this.readReference(name.includes('[') ? [] : name.replaceAll("''", "'").split(':'), start);
  }

  /** Another workbook's number or a table's column: `[1]`, `[[#All],[合计]]`. */
  private passBrackets(): void {
    let open = 0;
    do {
      const character = this.text.charAt(this.at++);
      if (character === '[') open++;
      else if (character === ']') open--;
      else if (character === "'") this.at++;
    } while (open > 0 && this.at < this.text.length);
    const end = this.wordEnd(this.at);
    if (end === this.at || this.text[end] !== '!') return;
    this.at = end + 1;
    this.readReference([]);
  }

  private passError(): void {
    ERROR.lastIndex = this.at;
    const error = ERROR.exec(this.text)?.[0] ?? '#';
    this.at += error.length;
    if (error.toUpperCase() === '#REF!') this.readReference([]);
  }

  private readWord(): void {
    const start = this.at;
    const end = this.wordEnd(start);
    const word = this.text.slice(start, end);
    if (this.text[end] === '!') {
      this.at = end + 1;
      this.readReference([word], start);
      return;
    }
    const lastEnd = this.text[end] === ':' ? this.wordEnd(end + 1) : end;
    if (lastEnd > end + 1 && this.text[lastEnd] === '!' && !isCell(endOf(word, start))) {
      const last = this.text.slice(end + 1, lastEnd);
      this.at = lastEnd + 1;
      this.readReference([word, last], start);
      return;
    }
    this.readReference();
  }

  /** Reads the word that stands here, and the one behind its colon; they may turn out to be no reference. */
  private readReference(sheets?: readonly string[], sheetStart = this.at): void {
    const start = this.at;
    const end = this.wordEnd(start);
    this.at = end;
    if (this.isName(end)) return;
    const first = endOf(this.text.slice(start, end), start);
    if (!first) return;
    const secondEnd = this.text[end] === ':' ? this.wordEnd(end + 1) : end;
    const second = this.isName(secondEnd) ? undefined : endOf(this.text.slice(end + 1, secondEnd), end + 1);
    const isRange = second !== undefined && sameKind(first, second);
    if (!isRange && !isCell(first)) return;
    if (isRange) this.at = secondEnd;
    this.found.push({
      ...(sheets && { sheets }),
      ends: isRange ? [first, second] : [first],
      sheetStart,
      start,
      end: this.at,
    });
  }

  /** A function's or a sheet's name, going by what follows it. */
  private isName(end: number): boolean {
    return this.text[end] === '(' || this.text[end] === '!';
  }

  private wordEnd(start: number): number {
    let end = start;
    while (end < this.text.length && isWordCharacter(this.text.charAt(end))) end++;
    return end;
  }
}

function endOf(word: string, start: number): ReferenceEnd | undefined {
  const [, columnHold = '', letters, rowHold = '', digits] = END.exec(word) ?? [];
  const end = start + word.length;
  const columnEnd = end - (digits === undefined ? 0 : rowHold.length + digits.length);
  const column = letters === undefined ? undefined : columnIndex(letters);
  if (letters !== undefined && column === undefined) return undefined;
  if (digits !== undefined && Number(digits) > ROWS) return undefined;
  if (letters === undefined && digits === undefined) return undefined;
  return {
    ...(letters !== undefined &&
      column !== undefined && {
        column: {
          index: column,
          fixed: columnHold !== '',
          start: columnEnd - letters.length,
          end: columnEnd,
        },
      }),
    ...(digits !== undefined && {
      row: { index: Number(digits) - 1, fixed: rowHold !== '', start: end - digits.length, end },
    }),
  };
}

function isCell(end: ReferenceEnd | undefined): boolean {
  return end?.column !== undefined && end.row !== undefined;
}

function sameKind(first: ReferenceEnd, second: ReferenceEnd): boolean {
  return !first.column === !second.column && !first.row === !second.row;
}

function isWordCharacter(character: string): boolean {
  return /[\w$.\\?]/.test(character) || character > '\u007f';
}
