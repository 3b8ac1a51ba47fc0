import { Amount } from '../../amount/amount';
import { Sum } from '../../amount/sum';
import { convert, unitPower } from '../../amount/unit';
import type { Figure } from './figure';

/** The smallest coin, 分, in powers of ten of a 元: figures printed that finely are exact. */
const FEN = -2;
/** Half a unit of the last decimal, as a coefficient one decimal further down. */
const HALF = 5;

/**
 * By how much a figure may differ from what it stands for, in its own unit: half a unit of its last printed decimal
 * (XBRL Calculations 1.1). Nothing where that is a 分 or finer, and nothing for a blank or a zero, which stand for no money.
 * Tables that print whole 元 are rounded like any other: budgets published so, a finance bureau's own among them, end in tails of 1 元.
 */
export function slackOf(figure: Figure): Amount {
  const { amount, decimals, unit, cell } = figure;
  if (amount && cell?.formula !== undefined && amount.digits >= DOUBLE_DIGITS) return halfOfLast(amount);
  const isExact = unitPower(unit) - decimals <= FEN;
  return !amount || amount.isZero || isExact ? Amount.zero : Amount.ofScaled(HALF, decimals + 1);
}

/** What a formula adds up to is known to so many digits, for that is what a double holds. */
const DOUBLE_DIGITS = 15;

function halfOfLast(amount: Amount): Amount {
  return Amount.ofScaled(HALF, 0).scaledBy(-amount.decimals - 1);
}

/** By how much, in 元, figures may miss together because their further decimals are not printed. */
export function roundingOf(figures: readonly Figure[]): Amount {
  const sum = new Sum();
  for (const figure of figures) sum.add(convert(slackOf(figure), figure.unit, '元'));
  return sum.value();
}

/** The sum of figures, in 元. */
export function inYuan(figures: readonly Figure[]): Amount {
  const sum = new Sum();
  for (const { amount, unit } of figures) if (amount) sum.add(convert(amount, unit, '元'));
  return sum.value();
}
