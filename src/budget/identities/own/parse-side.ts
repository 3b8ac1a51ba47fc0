import { parseA1Range } from '../../../workbook/address';
import { UnreadableSide } from './side';
import type { CodeName, Reference, Selector, Side, SideFaultCode } from './side';

const SUMS: ReadonlySet<string> = new Set(['SUM', '求和']);
const PLUS = /[+＋]/u;
const MINUS = /[-－−–]/u;
const OPEN = /[(（]/u;
const CLOSE = /[)）]/u;
const COMMA = /[,，;；]/u;
/** A range of cells behind the name of its sheet. */
const CELLS = /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/iu;
/** What ends a name: an operator, the mark behind a sheet, a bracket. Full-width brackets belong to titles of tables. */
const NAME_END = /[+＋\-－−–*×/÷=<>!！[\]［］【】(),，;；]/u;
const LAST_YEAR = /^(?:上年|去年)[.．。]/u;
/** The words for the classifications that codes are of. */
const CODES: Readonly<Record<string, CodeName>> = {
  功能: 'functional',
  功能分类: 'functional',
  支出功能分类: 'functional',
  经济: 'departmentEconomic',
  经济分类: 'departmentEconomic',
  部门经济: 'departmentEconomic',
  部门支出经济分类: 'departmentEconomic',
  政府经济: 'governmentEconomic',
  政府支出经济分类: 'governmentEconomic',
};
const ROW_WORDS: ReadonlySet<string> = new Set(['行', '项目', '科目', '名称']);
const COLUMN_WORDS: ReadonlySet<string> = new Set(['列', '栏']);

/**
 * Reads a side: references with `+` and `-` between them, brackets and `SUM(…)`; `0` is a side without any. A reference is
 * `预算03表!D31`, `'一 表'!D5:D20`, or a table with what is meant of it: `支出总表[功能=2120101, 合计]`.
 * @throws UnreadableSide where it is written otherwise
 */
export function parseSide(text: string): Side {
  if (text.trim() === '') throw unreadable('empty', text);
  const reader = new SideReader(text);
  const terms = reader.sum(1);
  reader.expectEnd();
  return { terms };
}

type Term = Side['terms'][number];

function unreadable(code: SideFaultCode, text: string): UnreadableSide {
  return new UnreadableSide({ code, text: text.trim() });
}

class SideReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Terms with operators between them, up to what is none. */
  sum(sign: 1 | -1): Term[] {
    const first = this.takes(MINUS) ? negated(sign) : sign;
    if (first === sign) this.takes(PLUS);
    const terms = this.term(first);
    for (;;) {
      if (this.takes(PLUS)) terms.push(...this.term(sign));
      else if (this.takes(MINUS)) terms.push(...this.term(negated(sign)));
      else return terms;
    }
  }

  expectEnd(): void {
    this.skipSpace();
    if (this.at < this.text.length) throw unreadable('syntax', this.text.slice(this.at));
  }

  private term(sign: 1 | -1): Term[] {
    if (this.takes(OPEN)) return this.bracketed(sign);
    const begin = this.at;
    const name = this.name();
    if (SUMS.has(name.toUpperCase()) && this.takes(OPEN)) return this.bracketed(sign);
    if (/^[0０]+$/u.test(name) && !this.isNext(/[[［【!！]/u)) return [];
    return [{ sign, reference: this.reference(name, begin) }];
  }

  /** What stands between brackets: sums, with commas between them. */
  private bracketed(sign: 1 | -1): Term[] {
    const terms = this.sum(sign);
    while (this.takes(COMMA)) terms.push(...this.sum(sign));
    if (!this.takes(CLOSE)) throw unreadable('syntax', this.text.slice(this.at) || this.text);
    return terms;
  }

  private reference(name: string, begin: number): Reference {
    if (LAST_YEAR.test(name)) throw unreadable('last-year', name);
    if (this.takes(/[!！]/u)) return this.cells(name, begin);
    if (this.takes(/[[［【]/u)) return this.meaning(name, begin);
    if (parseA1Range(name)) throw unreadable('no-sheet', name);
    if (/^[\d.,，]+%?$/u.test(name)) throw unreadable('constant', name);
    throw unreadable('syntax', name || this.text.slice(begin));
  }

  private cells(sheet: string, begin: number): Reference {
    this.skipSpace();
    const [name = ''] = CELLS.exec(this.text.slice(this.at)) ?? [];
    const range = parseA1Range(name.toUpperCase());
    if (!range) throw unreadable('syntax', this.text.slice(begin));
    this.at += name.length;
    return { kind: 'cells', text: this.since(begin), sheet, range };
  }

  private meaning(table: string, begin: number): Reference {
    const end = this.text.slice(this.at).search(/[\]］】]/u);
    if (end < 0) throw unreadable('syntax', this.text.slice(begin));
    const within = this.text.slice(this.at, this.at + end);
    this.at += end + 1;
    const selectors = within
      .split(COMMA)
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map(selectorOf);
    return { kind: 'meaning', text: this.since(begin), table, selectors };
  }

  /** The name of a sheet or of a table, quoted as formulas quote it or not. */
  private name(): string {
    this.skipSpace();
    if (this.text[this.at] === "'") {
      const [quoted = ''] = /^'(?:[^']|'')*'/u.exec(this.text.slice(this.at)) ?? [];
      if (quoted === '') throw unreadable('syntax', this.text.slice(this.at));
      this.at += quoted.length;
      return quoted.slice(1, -1).replaceAll("''", "'");
    }
    const begin = this.at;
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] ?? '';
      if (character === '（' && this.isSum(begin)) break;
      if (character === '（') depth++;
      else if (character === '）' && depth-- === 0) break;
      else if (depth <= 0 && NAME_END.test(character)) break;
    }
    return this.since(begin);
  }

  private isSum(begin: number): boolean {
    const name = this.since(begin);
    return name === '' || SUMS.has(name.toUpperCase());
  }

  private takes(what: RegExp): boolean {
    if (!this.isNext(what)) return false;
    this.at++;
    return true;
  }

  private isNext(what: RegExp): boolean {
    this.skipSpace();
    return what.test(this.text[this.at] ?? '');
  }

  private since(begin: number): string {
    return this.text.slice(begin, this.at).trim();
  }

  private skipSpace(): void {
    while (/\s/u.test(this.text[this.at] ?? '')) this.at++;
  }
}

function negated(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

function selectorOf(word: string): Selector {
  const [, key = '', value = ''] = /^([^=＝]*)[=＝](.*)$/u.exec(word) ?? [];
  const [name, rest] = [key.trim(), value.trim()];
  const classification = Object.hasOwn(CODES, name) ? CODES[name] : undefined;
  if (classification) {
    // A code may be followed by its name, as tables print it.
    const [code] = /^\d{3,7}/u.exec(rest) ?? [];
    if (code === undefined) throw unreadable('syntax', word);
    return { kind: 'code', classification, code };
  }
  if (ROW_WORDS.has(name)) return { kind: 'row', name: rest };
  if (COLUMN_WORDS.has(name)) return { kind: 'column', name: rest };
  if (name !== '') throw unreadable('syntax', word);
  return { kind: 'word', name: word };
}
