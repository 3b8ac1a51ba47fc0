import { Decimal } from 'decimal.js';

/** As exact as it goes: at the default precision of 20 digits, totals of large tables come out wrong. */
const Exact = Decimal.clone({ precision: 1e9, rounding: Decimal.ROUND_HALF_UP });
/** For quotients, which may not end. */
const Dividing = Decimal.clone({ precision: 120 });
const QUOTIENT_DECIMALS = 30;

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** A double tells decimals of up to 15 digits apart, and that is what a spreadsheet shows of it. */
const DOUBLE_DIGITS = 15;
const LARGEST_OF_DOUBLE_DIGITS = 10 ** DOUBLE_DIGITS - 1;

/**
 * An exact decimal number, without a unit. Immutable.
 *
 * Held as coefficient × 10^-scale with a safe integer for a coefficient, trailing zeros as they came; where a
 * result would leave the safe integers, as a Decimal instead, and the coefficient is NaN.
 */
export class Amount {
  static readonly zero = new Amount(0, 0);

  /** @internal for `Sum`: a safe integer, or NaN where only `large` holds the value. */
  readonly coefficient: number;

  private constructor(
    coefficient: number,
    /** @internal for `Sum`. */
    readonly scale: number,
    private readonly large?: Decimal,
  ) {
    // Turns -0 into 0.
    this.coefficient = coefficient + 0;
  }

  /**
   * The decimal that a spreadsheet shows for its double: the double to 15 significant digits.
   * @throws RangeError on NaN and the infinities
   */
  static fromNumber(value: number): Amount {
    // At most 15 digits that divide back to the same double are the only 15 digits that do.
    const millionths = Math.round(value * 1e6);
    if (Math.abs(millionths) <= LARGEST_OF_DOUBLE_DIGITS && millionths / 1e6 === value) {
      return new Amount(millionths, 6);
    }
    const hundredths = Math.round(value * 100);
    if (Math.abs(hundredths) <= LARGEST_OF_DOUBLE_DIGITS && hundredths / 100 === value) {
      return new Amount(hundredths, 2);
    }
    if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
    const text = value.toPrecision(DOUBLE_DIGITS);
    const plain = text.includes('.') && !text.includes('e');
    return plain ? Amount.ofFewDigits(withoutTrailingZeros(text)) : Amount.fromExact(new Exact(text));
  }

  /**
   * The amount a plain decimal text such as `-12.50` stands for: no sign but `-`, no grouping, no exponent.
   * @throws RangeError on anything else
   */
  static fromDecimal(text: string): Amount {
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new RangeError(`Not a plain decimal: ${text}`);
    return text.length <= DOUBLE_DIGITS ? Amount.ofFewDigits(text) : Amount.fromExact(new Exact(text));
  }

  /**
   * coefficient × 10^-scale.
   * @param coefficient a safe integer
   * @param scale an integer, 0 or more
   */
  static ofScaled(coefficient: number, scale: number): Amount {
    return new Amount(coefficient, scale);
  }

  /** @param text a plain decimal of at most 15 significant digits */
  private static ofFewDigits(text: string): Amount {
    const point = text.indexOf('.');
    return new Amount(Number(text.replace('.', '')), point < 0 ? 0 : text.length - point - 1);
  }

  private static fromExact(value: Decimal): Amount {
    const scale = value.decimalPlaces();
    const digits = value.e + 1 + scale;
    if (digits > DOUBLE_DIGITS) return new Amount(NaN, 0, value);
    return new Amount(value.times(new Exact(`1e${scale}`)).toNumber(), scale);
  }

  /** How many decimals the value needs; trailing zeros do not count. */
  get decimals(): number {
    if (this.large) return this.large.decimalPlaces();
    let { coefficient, scale } = this;
    while (scale > 0 && coefficient % 10 === 0) {
      coefficient /= 10;
      scale--;
    }
    return scale;
  }

  /** How many digits the value has, from the first that is not 0 to the last; 0 for zero. */
  get digits(): number {
    if (this.large) return this.large.precision();
    return this.coefficient === 0 ? 0 : String(Math.abs(this.coefficient)).replace(/0+$/, '').length;
  }

  /** The nearest double: to tell magnitudes by, never to reckon with. */
  get magnitude(): number {
    return this.large ? this.large.toNumber() : this.coefficient / 10 ** this.scale;
  }

  get isZero(): boolean {
    return this.coefficient === 0;
  }

  get sign(): -1 | 0 | 1 {
    const value = this.large ? this.large.comparedTo(0) : this.coefficient;
    return value > 0 ? 1 : value < 0 ? -1 : 0;
  }

  plus(other: Amount): Amount {
    const scale = Math.max(this.scale, other.scale);
    const sum = this.coefficientAt(scale) + other.coefficientAt(scale);
    if (Number.isSafeInteger(sum)) return new Amount(sum, scale);
    return Amount.fromExact(this.toExact().plus(other.toExact()));
  }

  minus(other: Amount): Amount {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.coefficientAt(scale) - other.coefficientAt(scale);
    if (Number.isSafeInteger(difference)) return new Amount(difference, scale);
    return Amount.fromExact(this.toExact().minus(other.toExact()));
  }

  /**
   * @param other an amount, or a safe integer
   * @throws RangeError on a number that is not a safe integer
   */
  times(other: Amount | number): Amount {
    const factor = typeof other === 'number' ? integer(other) : other;
    const product = this.coefficient * factor.coefficient;
    if (Number.isSafeInteger(product)) return new Amount(product, this.scale + factor.scale);
    return Amount.fromExact(this.toExact().times(factor.toExact()));
  }

  /** The exact quotient, or undefined where it does not end within 30 decimals or the divisor is 0. */
  dividedBy(divisor: Amount): Amount | undefined {
    if (divisor.isZero) return undefined;
    const dividend = this.toExact();
    const quotient = new Exact(new Dividing(dividend).dividedBy(divisor.toExact()));
    if (quotient.decimalPlaces() > QUOTIENT_DECIMALS) return undefined;
    return quotient.times(divisor.toExact()).equals(dividend) ? Amount.fromExact(quotient) : undefined;
  }

  negated(): Amount {
    return new Amount(-this.coefficient, this.scale, this.large?.negated());
  }

  abs(): Amount {
    return this.sign < 0 ? this.negated() : this;
  }

  /**
   * The value × 10^power.
   * @param power an integer of either sign
   */
  scaledBy(power: number): Amount {
    if (!this.large && power <= this.scale) return new Amount(this.coefficient, this.scale - power);
    const coefficient = this.coefficient * (POWERS_OF_TEN[power - this.scale] ?? NaN);
    if (Number.isSafeInteger(coefficient)) return new Amount(coefficient, 0);
    return Amount.fromExact(this.toExact().times(new Exact(`1e${power}`)));
  }

  /**
   * Rounded half away from zero.
   * @param decimals how many decimals stay; -3 rounds to thousands
   */
  rounded(decimals: number): Amount {
    if (!this.large && this.scale <= decimals) return this;
    const shifted = this.toExact().times(new Exact(`1e${decimals}`));
    return Amount.fromExact(shifted.round()).scaledBy(-decimals);
  }

  /**
   * Whether the digits of the value, taken as a whole number, are a multiple.
   * @param divisor a whole number that shares no factor with 10
   */
  isMultipleOf(divisor: number): boolean {
    return this.large
      ? this.large
          .times(new Exact(`1e${this.large.decimalPlaces()}`))
          .modulo(divisor)
          .isZero()
      : this.coefficient % divisor === 0;
  }

  /** Below 0 where this is the smaller, 0 where they are equal, above 0 where this is the larger. */
  compareTo(other: Amount): number {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.coefficientAt(scale) - other.coefficientAt(scale);
    // Two safe integers never differ by so little that the difference rounds to 0 or changes its sign.
    return Number.isNaN(difference) ? this.toExact().comparedTo(other.toExact()) : difference;
  }

  equals(other: Amount): boolean {
    return this.compareTo(other) === 0;
  }

  /**
   * Exact plain text: no exponent, no grouping, never rounded.
   * @param minimumDecimals zeros fill up to so many decimals
   */
  toString(minimumDecimals = 0): string {
    if (this.large) return this.large.toFixed(Math.max(minimumDecimals, this.large.decimalPlaces()));
    const digits = String(Math.abs(this.coefficient)).padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const fraction = withoutTrailingZeros(digits.slice(whole.length)).padEnd(minimumDecimals, '0');
    return (this.coefficient < 0 ? '-' : '') + whole + (fraction && `.${fraction}`);
  }

  /** As `toString`, with a comma before every third digit of the whole part, for people. */
  toGrouped(minimumDecimals = 0): string {
    const [whole = '', fraction] = this.toString(minimumDecimals).split('.');
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** The coefficient at a scale not below this one's, or NaN where that leaves the safe integers. */
  private coefficientAt(scale: number): number {
    if (scale === this.scale) return this.coefficient;
    const coefficient = this.coefficient * (POWERS_OF_TEN[scale - this.scale] ?? NaN);
    return Number.isSafeInteger(coefficient) ? coefficient : NaN;
  }

  private toExact(): Decimal {
    return this.large ?? new Exact(`${this.coefficient}e-${this.scale}`);
  }
}

function integer(value: number): Amount {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a safe integer: ${value}`);
  return Amount.ofScaled(value, 0);
}

/** @param fraction decimals, whatever stands before them */
function withoutTrailingZeros(fraction: string): string {
  let end = fraction.length;
  while (fraction.charAt(end - 1) === '0') end--;
  return fraction.slice(0, end);
}
