import { Amount } from '../../../amount/amount';
import { COST } from '../costs';
import type { CellErrorType, TypedError } from './typed-error';

/** Between 元 and 万元, and between 万元 and 亿元. */
const UNIT_POWER = 4;
/** Digits between two commas. */
const GROUP = 3;
const MOST = 9;

/**
 * By how many powers of ten one amount is another, where both have the same digits.
 * @returns undefined where it is no power, or none
 */
export function powerBetween(from: Amount, to: Amount): number | undefined {
  if (from.isZero || to.isZero || from.sign !== to.sign) return undefined;
  const power = Math.round(Math.log10(to.magnitude / from.magnitude));
  return power !== 0 && Math.abs(power) <= MOST && from.scaledBy(power).equals(to) ? power : undefined;
}

/** What it costs to suppose that a decimal point or comma went so many places astray. */
export function costOfShift(power: number, decimals: number): number {
  const lostPoint = power === -decimals;
  return lostPoint || power % GROUP === 0 ? COST.separator : COST.separatorOdd;
}

/** A decimal point taken for a comma, or the other way round: 12,599,200 for 12.599200. */
export const separator: CellErrorType = {
  name: 'separator',
  reproduces: true,
  costOf({ figure, from, to }) {
    const power = from && powerBetween(from, to);
    // 元 for 万元 is an error of its own.
    if (power === undefined || Math.abs(power) === UNIT_POWER) return undefined;
    return costOfShift(power, figure.decimals);
  },
};

/** 元 typed where 万元 is meant, or the other way round. */
export const unit: CellErrorType = {
  name: 'unit',
  reproduces: true,
  costOf({ from, to }) {
    const power = from && powerBetween(from, to);
    return power !== undefined && Math.abs(power) === UNIT_POWER ? COST.unit : undefined;
  },
};

/** Amounts as their table prints them, with as many decimals each. */
function printedDigits({ figure, from, to }: TypedError): { from: string; to: string } | undefined {
  if (!from) return undefined;
  const decimals = Math.max(figure.decimals, from.decimals, to.decimals);
  return { from: from.toString(decimals), to: to.toString(decimals) };
}

/** Two neighbouring digits swapped: 63 for 36. */
export const transposition: CellErrorType = {
  name: 'transposition',
  reproduces: true,
  costOf(error) {
    const printed = printedDigits(error);
    return printed && isTransposed(withoutPoint(printed.from), withoutPoint(printed.to))
      ? COST.transposition
      : undefined;
  },
};

function isTransposed(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  const first = Array.from(from).findIndex((character, i) => character !== to[i]);
  if (first < 0) return false;
  return (
    from.charAt(first) === to.charAt(first + 1) &&
    from.charAt(first + 1) === to.charAt(first) &&
    from.slice(first + 2) === to.slice(first + 2)
  );
}

function withoutPoint(text: string): string {
  return text.replace('.', '');
}

/** One digit wrong, dropped, or doubled. */
export const digit: CellErrorType = {
  name: 'digit',
  reproduces: true,
  costOf(error) {
    const printed = printedDigits(error);
    if (!printed || !error.from) return undefined;
    if (differsInOneDigit(printed.from, printed.to)) return COST.digit;
    return dropsOrDoubles(error.from, error.to.toString(error.figure.decimals))
      ? COST.digitLostOrDoubled
      : undefined;
  },
};

function differsInOneDigit(from: string, to: string): boolean {
  if (from.length !== to.length) return false;
  let different = 0;
  for (let i = 0; i < from.length; i++) if (from[i] !== to[i]) different++;
  return different === 1;
}

function dropsOrDoubles(from: Amount, to: string): boolean {
  for (let i = 0; i < to.length; i++) {
    if (!isDigit(to.charAt(i))) continue;
    const [before, after] = [to.slice(0, i), to.slice(i + 1)];
    if (isAmount(before + after, from) || isAmount(before + to.charAt(i) + to.charAt(i) + after, from))
      return true;
  }
  return false;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isAmount(text: string, amount: Amount): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text) && Amount.fromDecimal(text).equals(amount);
}

/** A minus too many, or one too few. */
export const sign: CellErrorType = {
  name: 'sign',
  reproduces: true,
  costOf({ from, to }) {
    if (!from || from.isZero || !from.negated().equals(to)) return undefined;
    return to.sign < 0 ? COST.signLost : COST.sign;
  },
};

/** Any other amount: what it should be is known from the identities, how it came about is not. */
export const unknown: CellErrorType = { name: 'unknown', reproduces: false, costOf: () => COST.unknown };
