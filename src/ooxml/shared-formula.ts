import { columnIndex, columnLetters, COLUMNS, ROWS, type CellPlace } from './cell-reference';

/** A column or a row within a formula, which moves along unless a `$` holds it. */
interface Coordinate {
  readonly axis: 'column' | 'row';
  readonly index: number;
}

type Piece = string | Coordinate;

const REFERENCE = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/i;

/**
 * A formula that several cells share: written once, for one of them, and the same for the others
 * but for its relative references.
 */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  /** @param place the cell that the text is written for */
  constructor(
    text: string,
    private readonly place: CellPlace,
  ) {
    this.pieces = new Scanner(text).pieces();
  }

  /** The formula of another cell that shares it. A reference moved over the sheet's edge comes in at the other. */
  at(place: CellPlace): string {
    const rows = place.row - this.place.row;
    const columns = place.column - this.place.column;
    const moved = this.pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.axis === 'row') return modulo(piece.index + rows, ROWS) + 1;
      return columnLetters(modulo(piece.index + columns, COLUMNS));
    });
    return moved.join('');
  }
}

/** Takes a formula apart into what moves and what does not. */
class Scanner {
  private readonly found: Piece[] = [];
  private at = 0;
  private literalStart = 0;

  constructor(private readonly text: string) {}

  pieces(): readonly Piece[] {
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      if (character === '"' || character === "'") this.passQuoted(character);
      else if (character === '[') this.passBrackets();
      else if (isWordCharacter(character)) this.readWord();
      else this.at++;
    }
    this.found.push(this.text.slice(this.literalStart));
    return this.found;
  }

  private passQuoted(quote: string): void {
    const end = this.text.indexOf(quote, this.at + 1);
    this.at = end < 0 ? this.text.length : end + 1;
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
  }

  private readWord(): void {
    const start = this.at;
    const end = this.wordEnd(start);
    this.at = end;
    if (this.isName(end)) return;
    const word = this.text.slice(start, end);
    if (isWholeCell(word)) {
      this.keep(word, start);
      return;
    }
    if (this.text[end] !== ':') return;
    const secondEnd = this.wordEnd(end + 1);
    const second = this.text.slice(end + 1, secondEnd);
    if (!isWholeLine(word, second) || this.isName(secondEnd)) return;
    this.at = secondEnd;
    this.keep(word, start);
    this.keep(second, end + 1);
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

  private keep(reference: string, start: number): void {
    const [, columnHold, letters, rowHold, digits] = REFERENCE.exec(reference) ?? [];
    const end = start + reference.length;
    const columnEnd = end - (rowHold?.length ?? 0) - (digits?.length ?? 0);
    const column = letters === undefined ? undefined : columnIndex(letters);
    if (letters !== undefined && column !== undefined && columnHold === '') {
      this.move({ axis: 'column', index: column }, columnEnd - letters.length, columnEnd);
    }
    if (digits !== undefined && rowHold === '') {
      this.move({ axis: 'row', index: Number(digits) - 1 }, end - digits.length, end);
    }
  }

  private move(coordinate: Coordinate, start: number, end: number): void {
    this.found.push(this.text.slice(this.literalStart, start), coordinate);
    this.literalStart = end;
  }
}

function isWholeCell(word: string): boolean {
  const [, , letters, , digits] = REFERENCE.exec(word) ?? [];
  return letters !== undefined && digits !== undefined && isOnSheet(letters, digits);
}

/** `A:C` or `1:3`. */
function isWholeLine(first: string, second: string): boolean {
  const [, , letters1, , digits1] = REFERENCE.exec(first) ?? [];
  const [, , letters2, , digits2] = REFERENCE.exec(second) ?? [];
  if (letters1 !== undefined && letters2 !== undefined) {
    return (
      digits1 === undefined && digits2 === undefined && isOnSheet(letters1, '1') && isOnSheet(letters2, '1')
    );
  }
  const rows =
    letters1 === undefined && letters2 === undefined && digits1 !== undefined && digits2 !== undefined;
  return rows && isOnSheet('A', digits1) && isOnSheet('A', digits2);
}

function isOnSheet(letters: string, digits: string): boolean {
  return columnIndex(letters) !== undefined && Number(digits) <= ROWS;
}

function isWordCharacter(character: string): boolean {
  return /[\w$.\\?]/.test(character) || character > '\u007f';
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
