import { Amount } from './amount';
import { type DressedNumber, isDash, isWordForNothing, type Oddity, undress } from './dressed-number';
import { type NumberReading, readNumber, type Sureness } from './number-reading';
import type { Unit } from './unit';

export { isWordForNothing };
export type { Oddity, Sureness };

/** A text read as an amount. */
export interface TypedAmount {
  readonly kind: 'amount';
  readonly amount: Amount;
  /** How many decimals were typed, trailing zeros included. */
  readonly decimals: number;
  readonly sureness: Sureness;
  readonly oddities: readonly Oddity[];
  /** The unit typed behind the number; `amount` is counted in it. */
  readonly unit?: Unit;
  /** What else the text may mean, likelier first; empty where it is certain. */
  readonly alternatives: readonly Amount[];
}

/** What a text in an amount's place stands for: nothing (blank, a dash, 无), an amount, or words. */
export type ParsedAmount = { readonly kind: 'nothing' } | { readonly kind: 'text' } | TypedAmount;

const NOTHING: ParsedAmount = { kind: 'nothing' };
const TEXT: ParsedAmount = { kind: 'text' };
const NONE: readonly never[] = [];

const MAXIMUM_LENGTH = 200;
/** So many digits fit the safe integers, whichever they are. */
const SAFE_DIGITS = 15;

const ZERO = 48;
const POINT = 46;
const MINUS = 45;
const COMMA = 44;

/**
 * Reads what people type where an amount belongs.
 * @param text the text of a cell
 * @param printed how many decimals the table prints, where known; it decides between readings of `11,262,466491`
 */
export function parseAmount(text: string, printed?: number): ParsedAmount {
  return parseWellFormed(text) ?? parseOdd(text.trim(), printed);
}

/** The texts that nearly all amounts are: `-12.50`, `11,262.466491`; undefined for any other. */
function parseWellFormed(text: string): ParsedAmount | undefined {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  let coefficient = 0;
  let separators = 0;
  let group = start;
  let point = false;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      coefficient = coefficient * 10 + digit;
      continue;
    }
    if (point || !endsGroup(i - group, separators > 0)) return undefined;
    if (code === POINT) point = true;
    else if (code !== COMMA || i - group > 3) return undefined;
    separators++;
    group = i + 1;
  }
  const last = text.length - group;
  if (last === 0 || !(point || endsGroup(last, separators > 0))) return undefined;
  const decimals = point ? last : 0;
  const digits = text.length - start - separators;
  const startsWithZero = text.charCodeAt(start) === ZERO && digits - decimals > 1;
  if (digits > SAFE_DIGITS || startsWithZero) return undefined;
  const amount = Amount.ofScaled(start === 1 ? -coefficient : coefficient, decimals);
  return { kind: 'amount', amount, decimals, sureness: 'certain', oddities: NONE, alternatives: NONE };
}

function endsGroup(length: number, grouped: boolean): boolean {
  return grouped ? length === 3 : length > 0;
}

function parseOdd(text: string, printed: number | undefined): ParsedAmount {
  if (isDash(text) || isWordForNothing(text)) return NOTHING;
  if (text.length > MAXIMUM_LENGTH) return TEXT;
  const dressed = undress(text);
  const reading = dressed && readNumber(dressed.number, printed);
  return reading ? typedAmount(dressed, reading) : TEXT;
}

function typedAmount(dressed: DressedNumber, reading: NumberReading): TypedAmount {
  const signed = (decimal: string) => Amount.fromDecimal(dressed.negative ? `-${decimal}` : decimal);
  const amount = signed(reading.decimal);
  const alternatives = reading.alternatives.map(signed);
  return {
    kind: 'amount',
    amount,
    decimals: reading.decimal.split('.')[1]?.length ?? 0,
    sureness: surenessOf(dressed, reading),
    oddities: reading.irregular ? [...dressed.oddities, 'irregular-grouping'] : dressed.oddities,
    ...(dressed.unit && { unit: dressed.unit }),
    alternatives: dressed.twiceNegative ? [...alternatives, amount.negated()] : alternatives,
  };
}

function surenessOf(dressed: DressedNumber, reading: NumberReading): Sureness {
  if (dressed.twiceNegative || reading.sureness === 'doubtful') return 'doubtful';
  const odd = dressed.trailingSign || dressed.oddities.some((oddity) => oddity !== 'brackets');
  return odd ? 'likely' : reading.sureness;
}
