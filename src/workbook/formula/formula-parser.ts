import { Amount } from '../../amount/amount';
import { LONGEST_FORMULA } from '../cell';
import { type FormulaToken, tokensOf } from './formula-tokens';
import type { Addition, Formula, Multiplication, Rounding, Summation, Summing } from './formula-tree';

/** The deepest nesting that Excel takes. */
const MAXIMUM_DEPTH = 64;
const MAXIMUM_ROUNDING = 30;

/**
 * Reads a formula made of numbers, cells, `+ - * / %`, brackets, SUM, ROUND and SUBTOTAL(9,…)/(109,…).
 * @param text without the leading `=`
 * @returns undefined where anything else stands in it: such a formula is not judged
 */
export function readFormula(text: string): Formula | undefined {
  const tokens = text.length <= LONGEST_FORMULA ? tokensOf(text) : undefined;
  return tokens && new FormulaParser(tokens).read();
}

/** A recursive descent, one method a level of precedence; each gives undefined where its part cannot be read. */
class FormulaParser {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  read(): Formula | undefined {
    const formula = this.addition();
    return this.position === this.tokens.length ? formula : undefined;
  }

  private addition(): Formula | undefined {
    const terms: Addition['terms'][number][] = [];
    let sign: string | undefined = '+';
    while (sign !== undefined) {
      const of = this.multiplication();
      if (!of) return undefined;
      terms.push({ negative: sign === '-', of });
      sign = this.take('+', '-');
    }
    return terms.length === 1 ? terms[0]?.of : { kind: 'addition', terms };
  }

  private multiplication(): Formula | undefined {
    const factors: Multiplication['factors'][number][] = [];
    let operator: string | undefined = '*';
    while (operator !== undefined) {
      const of = this.signed();
      if (!of) return undefined;
      factors.push({ inverse: operator === '/', of });
      operator = this.take('*', '/');
    }
    return factors.length === 1 ? factors[0]?.of : { kind: 'multiplication', factors };
  }

  private signed(): Formula | undefined {
    let negative = false;
    for (let sign = this.take('+', '-'); sign !== undefined; sign = this.take('+', '-')) {
      if (sign === '-') negative = !negative;
    }
    const of = this.percentage();
    return of && negative ? { kind: 'addition', terms: [{ negative, of }] } : of;
  }

  private percentage(): Formula | undefined {
    const of = this.operand();
    let signs = 0;
    while (this.take('%') !== undefined) signs++;
    if (!of || signs === 0) return of;
    const share: Formula = { kind: 'number', value: Amount.ofScaled(1, 2 * signs) };
    const factors = [of, share].map((each) => ({ inverse: false, of: each }));
    return { kind: 'multiplication', factors };
  }

  private operand(): Formula | undefined {
    const token = this.tokens[this.position++];
    if (token?.kind === 'number' || token?.kind === 'cell') return token;
    if (token?.kind === 'function') return this.nested(() => this.call(token.name));
    if (token?.kind === 'symbol' && token.symbol === '(') return this.nested(() => this.addition());
    return undefined;
  }

  /** What stands in brackets, the opening one already taken. */
  private nested<T extends Formula>(read: () => T | undefined): T | undefined {
    if (++this.depth > MAXIMUM_DEPTH) return undefined;
    const formula = read();
    this.depth--;
    return this.take(')') === undefined ? undefined : formula;
  }

  private call(name: string): Formula | undefined {
    if (name === 'SUM') return this.summation('sum');
    if (name === 'SUBTOTAL') return this.subtotal();
    if (name === 'ROUND') return this.rounding();
    return undefined;
  }

  private subtotal(): Summation | undefined {
    const code = this.wholeNumber();
    const by = code === '9' ? 'subtotal' : code === '109' ? 'visible-subtotal' : undefined;
    if (!by || this.take(',') === undefined) return undefined;
    const summation = this.summation(by);
    const onlyCells = summation?.parts.every(({ kind }) => kind === 'cell' || kind === 'range');
    return onlyCells ? summation : undefined;
  }

  private summation(by: Summing): Summation | undefined {
    const parts: Summation['parts'][number][] = [];
    do {
      const part = this.range() ?? this.addition();
      if (!part) return undefined;
      parts.push(part);
    } while (this.take(',') !== undefined);
    return { kind: 'sum', by, parts };
  }

  private rounding(): Rounding | undefined {
    const of = this.addition();
    if (!of || this.take(',') === undefined) return undefined;
    const sign = this.take('-');
    const decimals = Number(this.wholeNumber());
    if (!(decimals <= MAXIMUM_ROUNDING)) return undefined;
    return { kind: 'rounding', of, decimals: sign === undefined ? decimals : -decimals };
  }

  /** The digits of a whole number, if one comes next. */
  private wholeNumber(): string | undefined {
    const token = this.tokens[this.position];
    if (token?.kind !== 'number' || token.value.decimals > 0) return undefined;
    this.position++;
    return token.value.toString();
  }

  private range(): Summation['parts'][number] | undefined {
    const token = this.tokens[this.position];
    if (token?.kind !== 'range') return undefined;
    this.position++;
    return token;
  }

  /** Takes the next token if it is one of these symbols. */
  private take(...symbols: readonly string[]): string | undefined {
    const token = this.tokens[this.position];
    if (token?.kind !== 'symbol' || !symbols.includes(token.symbol)) return undefined;
    this.position++;
    return token.symbol;
  }
}
