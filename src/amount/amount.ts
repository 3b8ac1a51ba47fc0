import { Decimal } from 'decimal.js';

/** As exact as it goes: at the default precision of 20 digits, large amounts come out wrong. */
const Exact = Decimal.clone({ precision: 1e9, rounding: Decimal.ROUND_HALF_UP });
/** For quotients, which may not end. */
const Dividing = Decimal.clone({ precision: 120 });
const QUOTIENT_DECIMALS = 30;

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** A double tells decimals of up to 15 digits apart, and that is what a spreadsheet shows of it. */
const DOUBLE_DIGITS = 15;
const LARGEST_OF_DOUBLE_DIGITS = 10 ** DOUBLE_DIGITS - 1;
/** Nearest doubles that differ by a larger share than this are of amounts that do. */
const CLEARLY = 1e-12;
const LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * An exact decimal number, without a unit. Immutable.
 *
 * Held as coefficient × 10^-scale with a safe integer for a coefficient, trailing zeros as they came; where a
 * result would leave the safe integers, as a BigInt instead, and the coefficient is NaN.
 */
export class Amount {
  static readonly zero = new Amount(0, 0);

  /** @internal for `Sum`: a safe integer, or NaN where only `large` holds the value. */
  readonly coefficient: number;

  private constructor(
    coefficient: number,
    /** @internal for `Sum` and for bounds. */
    readonly scale: number,
    private readonly large?: bigint,
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
    // Equivalent mutants: what is not told by this way is told by the next.
    if (Math.abs(millionths) <= LARGEST_OF_DOUBLE_DIGITS && millionths / 1e6 === value) {
      return new Amount(millionths, 6);
    }
    const hundredths = Math.round(value * 100);
    // Equivalent mutants: so it is here.
    if (Math.abs(hundredths) <= LARGEST_OF_DOUBLE_DIGITS && hundredths / 100 === value) {
      return new Amount(hundredths, 2);
    }
    if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
    const [digits = '', exponent] = value.toPrecision(DOUBLE_DIGITS).split('e');
    const amount = Amount.ofFewDigits(digits.includes('.') ? withoutTrailingZeros(digits) : digits);
    return exponent === undefined ? amount : amount.scaledBy(Number(exponent));
  }

  /**
   * The amount a plain decimal text such as `-12.50` stands for: no sign but `-`, no grouping, no exponent.
   * @throws RangeError on anything else
   */
  static fromDecimal(text: string): Amount {
    if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new RangeError(`Not a plain decimal: ${text}`);
    if (text.length <= DOUBLE_DIGITS) return Amount.ofFewDigits(text);
    return Amount.ofExact(BigInt(text.replace('.', '')), decimalsIn(text));
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
    return new Amount(Number(text.replace('.', '')), decimalsIn(text));
  }

  /** Trailing zeros go where that brings the coefficient back into the safe integers. */
  private static ofExact(coefficient: bigint, scale: number): Amount {
    while (!isSafe(coefficient)) {
      if (scale === 0 || coefficient % 10n !== 0n) return new Amount(NaN, scale, coefficient);
      coefficient /= 10n;
      scale--;
    }
    return new Amount(Number(coefficient), scale);
  }

  /** How many decimals the value needs; trailing zeros do not count. */
  get decimals(): number {
    if (this.large !== undefined) return decimalsIn(this.toString());
    let { coefficient, scale } = this;
    while (scale > 0 && coefficient % 10 === 0) {
      coefficient /= 10;
      scale--;
    }
    return scale;
  }

  /** How many digits the value has, from the first that is not 0 to the last; 0 for zero. */
  get digits(): number {
    return this.isZero ? 0 : this.unsigned().replace(/0+$/, '').length;
  }

  /** The nearest double, the same for equal amounts: to tell magnitudes by, never to reckon with. */
  get magnitude(): number {
    const power = POWERS_OF_TEN[this.scale];
    return power === undefined || this.large !== undefined
      ? Number(this.toString())
      : this.coefficient / power;
  }

  get isZero(): boolean {
    return this.coefficient === 0;
  }

  get sign(): -1 | 0 | 1 {
    return sign(this.large ?? this.coefficient);
  }

  plus(other: Amount): Amount {
    const scale = Math.max(this.scale, other.scale);
    const sum = this.coefficientAt(scale) + other.coefficientAt(scale);
    if (Number.isSafeInteger(sum)) return new Amount(sum, scale);
    return Amount.ofExact(this.exactAt(scale) + other.exactAt(scale), scale);
  }

  minus(other: Amount): Amount {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.coefficientAt(scale) - other.coefficientAt(scale);
    if (Number.isSafeInteger(difference)) return new Amount(difference, scale);
    return Amount.ofExact(this.exactAt(scale) - other.exactAt(scale), scale);
  }

  /**
   * @param other an amount, or a safe integer
   * @throws RangeError on a number that is not a safe integer
   */
  times(other: Amount | number): Amount {
    const factor = typeof other === 'number' ? integer(other) : other;
    const product = this.coefficient * factor.coefficient;
    const scale = this.scale + factor.scale;
    if (Number.isSafeInteger(product)) return new Amount(product, scale);
    return Amount.ofExact(this.exact() * factor.exact(), scale);
  }

  /** The exact quotient, or undefined where it does not end within 30 decimals or the divisor is 0. */
  dividedBy(divisor: Amount): Amount | undefined {
    if (divisor.isZero) return undefined;
    const scale = this.scale - divisor.scale;
    const whole = this.coefficient / divisor.coefficient;
    // A remainder of 0 is exact, and so is the quotient then.
    if (scale >= 0 && this.coefficient % divisor.coefficient === 0) return new Amount(whole, scale);
    const by = new Exact(divisor.toString());
    const dividend = new Exact(this.toString());
    const quotient = new Exact(new Dividing(dividend).dividedBy(by));
    const ends = quotient.decimalPlaces() <= QUOTIENT_DECIMALS && quotient.times(by).equals(dividend);
    return ends ? Amount.fromDecimal(quotient.toFixed()) : undefined;
  }

  negated(): Amount {
    return new Amount(-this.coefficient, this.scale, this.large === undefined ? undefined : -this.large);
  }

  abs(): Amount {
    return this.sign < 0 ? this.negated() : this;
  }

  /**
   * The value × 10^power.
   * @param power an integer of either sign
   */
  scaledBy(power: number): Amount {
    if (power === 0) return this;
    if (power <= this.scale) return new Amount(this.coefficient, this.scale - power, this.large);
    const coefficient = this.coefficient * (POWERS_OF_TEN[power - this.scale] ?? NaN);
    if (Number.isSafeInteger(coefficient)) return new Amount(coefficient, 0);
    return Amount.ofExact(this.exact() * tenTo(power - this.scale), 0);
  }

  /**
   * Rounded half away from zero.
   * @param decimals how many decimals stay; -3 rounds to thousands
   */
  rounded(decimals: number): Amount {
    if (this.scale <= decimals) return this;
    const rounded = new Exact(this.toString()).toNearest(`1e${-decimals}`, Decimal.ROUND_HALF_UP);
    return Amount.fromDecimal(rounded.toFixed());
  }

  /**
   * Whether the digits of the value, taken as a whole number, are a multiple.
   * @param divisor a whole number that shares no factor with 10
   */
  isMultipleOf(divisor: number): boolean {
    if (this.large === undefined) return this.coefficient % divisor === 0;
    return this.large % BigInt(divisor) === 0n;
  }

  /** Below 0 where this is the smaller, 0 where they are equal, above 0 where this is the larger. */
  compareTo(other: Amount): number {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.coefficientAt(scale) - other.coefficientAt(scale);
    // Two safe integers never differ by so little that the difference rounds to 0 or changes its sign.
    if (!Number.isNaN(difference)) return difference;
    const [one, another] = [this.magnitude, other.magnitude];
    const isClear = Math.abs(one - another) > Math.max(Math.abs(one), Math.abs(another)) * CLEARLY;
    return sign(isClear ? one - another : this.exactAt(scale) - other.exactAt(scale));
  }

  equals(other: Amount): boolean {
    return this.compareTo(other) === 0;
  }

  /**
   * Exact plain text: no exponent, no grouping, never rounded.
   * @param minimumDecimals zeros fill up to so many decimals
   */
  toString(minimumDecimals = 0): string {
    const digits = this.unsigned().padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const fraction = withoutTrailingZeros(digits.slice(whole.length)).padEnd(minimumDecimals, '0');
    return (this.sign < 0 ? '-' : '') + whole + (fraction && `.${fraction}`);
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

  /** The coefficient, however large. */
  private exact(): bigint {
    return this.large ?? BigInt(this.coefficient);
  }

  /** The same at a scale not below this one's. */
  private exactAt(scale: number): bigint {
    return this.exact() * tenTo(scale - this.scale);
  }

  /** The digits of the coefficient. */
  private unsigned(): string {
    return String(this.large ?? this.coefficient).replace('-', '');
  }
}

function isSafe(coefficient: bigint): boolean {
  return coefficient <= LARGEST_SAFE && coefficient >= -LARGEST_SAFE;
}

function sign(value: bigint | number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

const LARGE_POWERS_OF_TEN = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));

function tenTo(power: number): bigint {
  return LARGE_POWERS_OF_TEN[power] ?? 10n ** BigInt(power);
}

/** @param text a plain decimal */
function decimalsIn(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
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
