import { normaliseName } from './name';

const ORDINAL =
  /^(?:[（(]?[一二三四五六七八九十廿]+[)）、.．:：]|[（(]?\d{1,2}[)）、.．](?!\d)|[①-⑳])+[、.]?/u;
const PART_MARK = /^其中[:：]?/u;
const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '总合计', '合计数', '总计数']);

/** A label without what nobody means by it: white space, quotes, widths, an end colon. For comparing, not for showing. */
export function plainLabel(text: string): string {
  return normaliseName(text)
    .replace(/["“”'‘’「」]/g, '')
    .replace(/[:：]$/u, '');
}

/** A plain label without 一、 (一) 1. before it and without 其中. */
export function bareLabel(text: string): string {
  return plainLabel(text).replace(PART_MARK, '').replace(ORDINAL, '').replace(PART_MARK, '');
}

/** How deep a label's ordinal stands: 一、 is 1, （一） 2, 1. 3; undefined where it bears none. */
export function ordinalDepth(text: string): number | undefined {
  const label = plainLabel(text);
  if (/^[一二三四五六七八九十廿]+[、.．]/u.test(label)) return 1;
  if (/^[（(][一二三四五六七八九十]+[)）]/u.test(label)) return 2;
  if (/^\d{1,2}[、.．](?!\d)/u.test(label)) return 3;
  return /^([（(]\d{1,2}[)）]|[①-⑳])/u.test(label) ? 4 : undefined;
}

/** Whether a label says that what follows is shown again (其中). */
export function isPartMark(text: string): boolean {
  return text.includes('其') && PART_MARK.test(plainLabel(text));
}

/** Whether a label names a total row. */
export function isTotalLabel(text: string, more: readonly string[] = []): boolean {
  // Equivalent mutants: it only spares work.
  if (!text.includes('计')) return false;
  const label = plainLabel(text);
  return TOTALS.has(label) || more.some((each) => plainLabel(each) === label);
}

/** Whether a label names a subtotal of a page or group. */
export function isSubtotalLabel(text: string): boolean {
  return text.includes('计') && /^(本页|本组)?小计$/u.test(plainLabel(text));
}

/**
 * How alike two plain labels are, from 0 to 1: the Dice coefficient of their pairs of neighbouring characters.
 * @param least a likeness below it need not be told from 0
 */
export function similarity(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const pairs = a.length + b.length - 2;
  if (a.length < 2 || b.length < 2 || 2 * (Math.min(a.length, b.length) - 1) < least * pairs) return 0;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return (2 * sharedPairs(shorter, longer)) / pairs;
}

/** How many pairs of neighbouring characters two texts share, each as often as both have it: soon told where the first is short. */
function sharedPairs(a: string, b: string): number {
  let shared = 0;
  for (let i = 0; i < a.length - 1; i++) {
    const there = timesAt(b, b.length, a, i);
    if (there > 0 && timesAt(a, i + 1, a, i) < there) shared++;
  }
  return shared;
}

/** How often the pair at a place of a text occurs in the first characters of another; by code, as it runs for every title and heading. */
function timesAt(text: string, end: number, of: string, at: number): number {
  const [first, second] = [of.charCodeAt(at), of.charCodeAt(at + 1)];
  let times = 0;
  for (let i = 1; i < end; i++) {
    if (text.charCodeAt(i) === second && text.charCodeAt(i - 1) === first) times++;
  }
  return times;
}
