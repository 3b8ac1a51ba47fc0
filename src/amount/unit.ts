import type { Amount } from './amount';

/** What a table's amounts are counted in. */
export type Unit = '元' | '千元' | '万元' | '亿元';

const POWERS: Readonly<Record<Unit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** Blanks have been put together by then: many of them in a row cost no more than one. */
const GAP = ' ?';
const CURRENCY = `(?:人${GAP}民${GAP}币${GAP})?`;
const UNIT = `${CURRENCY}([千万亿]?)${GAP}元`;
/** `单位：万元`, in brackets or not; not `单位：元/年`. An indicator's 计量单位 is passed over, and says none. */
const LABELLED = new RegExp(
  String.raw`[计度]${GAP}量${GAP}单${GAP}位|单${GAP}位${GAP}[:：]?${GAP}${CURRENCY}[（(]?${GAP}${UNIT}${GAP}${CURRENCY}(?!${GAP}[/／每]|[\p{L}\p{N}])`,
  'gu',
);
/** `金额（万元）`. */
const BRACKETED = new RegExp(String.raw`[（(［[【]${GAP}${UNIT}${GAP}[)）］\]】]`, 'u');

/** How many powers of ten one of a unit is in 元: 万元 → 4. */
export function unitPower(unit: Unit): number {
  return POWERS[unit];
}

/** The same money counted in another unit, exactly. */
export function convert(amount: Amount, from: Unit, to: Unit): Amount {
  return from === to ? amount : amount.scaledBy(POWERS[from] - POWERS[to]);
}

/** The unit that a text such as `金额单位：万元` or `金额（元）` states, or undefined where it states none. */
export function findUnit(text: string): Unit | undefined {
  // Equivalent mutants: it only spares work.
  if (!text.includes('元')) return undefined;
  const plain = text.replace(/\s+/g, ' ');
  const labelled = [...plain.matchAll(LABELLED)].find(([, power]) => power !== undefined);
  const match = labelled ?? BRACKETED.exec(plain);
  return match ? unitOf(`${match[1] ?? ''}元`) : undefined;
}

/** The unit of that very name, or undefined. */
export function unitOf(name: string): Unit | undefined {
  return isUnit(name) ? name : undefined;
}

function isUnit(name: string): name is Unit {
  return Object.hasOwn(POWERS, name);
}
