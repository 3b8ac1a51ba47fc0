/**
 * Amounts against their peers: 10⁶ texts with 6 decimals parsed and added, 10⁶ doubles taken in and added.
 * Times are the best of several rounds; the ratios, to the plain double, are what counts.
 */
import { Decimal } from 'decimal.js';
import { Amount } from '../src/amount/amount';
import { parseAmount } from '../src/amount/parse-amount';
import { Sum } from '../src/amount/sum';

const COUNT = 1_000_000;
const ROUNDS = 5;

const Exact = Decimal.clone({ precision: 120 });
const MICROS = Array.from({ length: COUNT }, (_, i) => (i * 7_919_317 + 12_345_678) % 400_000_000_000);
const TEXTS = MICROS.map((micros) => (micros / 1e6).toFixed(6));
const GROUPED = MICROS.map((micros) => Amount.ofScaled(micros, 6).toGrouped(6));
const DOUBLES = TEXTS.map(Number);
// What a spreadsheet keeps of computed cells: a last binary digit off.
const NOISY = DOUBLES.map((value) => value * (1 + Number.EPSILON));

/** @returns the total, as text */
type Contender = () => string;

function sumOfTexts(texts: readonly string[]): string {
  const sum = new Sum();
  for (const text of texts) {
    const parsed = parseAmount(text);
    if (parsed.kind === 'amount') sum.add(parsed.amount);
  }
  return sum.value().toString();
}

function sumOfDoubles(values: readonly number[]): string {
  const sum = new Sum();
  for (const value of values) sum.add(Amount.fromNumber(value));
  return sum.value().toString();
}

function decimalSum(values: readonly (string | number)[]): string {
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(new Exact(value));
  return sum.toFixed();
}

function bigIntSum(texts: readonly string[]): string {
  let sum = 0n;
  for (const text of texts) sum += BigInt(text.replace('.', ''));
  return `${sum / 1_000_000n}.${String(sum % 1_000_000n).padStart(6, '0')}`;
}

function doubleSum(values: readonly (string | number)[]): string {
  let sum = 0;
  for (const value of values) sum += Number(value);
  return String(sum);
}

/** Best time of several rounds, in ms. */
function best(contender: Contender): { ms: number; total: string } {
  let ms = Infinity;
  let total = '';
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.();
    const start = performance.now();
    total = contender();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, total };
}

function compare(title: string, contenders: Readonly<Record<string, Contender>>): void {
  const results = Object.entries(contenders).map(([name, contender]) => ({ name, ...best(contender) }));
  const base = results.at(-1)?.ms ?? NaN;
  console.log(`\n${title}`);
  for (const { name, ms, total } of results) {
    console.log(
      `  ${name.padEnd(22)} ${ms.toFixed(0).padStart(6)} ms  ×${(ms / base).toFixed(1).padStart(5)}  ${total}`,
    );
  }
}

compare(`${COUNT} texts with 6 decimals, parsed and added`, {
  'Amount, grouped': () => sumOfTexts(GROUPED),
  Amount: () => sumOfTexts(TEXTS),
  'decimal.js': () => decimalSum(TEXTS),
  BigInt: () => bigIntSum(TEXTS),
  'plain double': () => doubleSum(TEXTS),
});

compare(`${COUNT} doubles, taken in and added`, {
  'Amount, noisy doubles': () => sumOfDoubles(NOISY),
  Amount: () => sumOfDoubles(DOUBLES),
  'decimal.js': () => decimalSum(DOUBLES),
  BigInt: () => bigIntSum(DOUBLES.map((value) => value.toFixed(6))),
  'plain double': () => doubleSum(DOUBLES),
});
