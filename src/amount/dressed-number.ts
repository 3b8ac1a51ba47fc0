import { type Unit, unitOf } from './unit';

/** What makes a text more than a plain or grouped number. */
export type Oddity =
  | 'full-width'
  | 'inner-space'
  | 'irregular-grouping'
  | 'unit'
  | 'brackets'
  | 'apostrophe'
  | 'currency-sign';

/** A text taken apart: the number as typed, and what stands around it. */
export interface DressedNumber {
  /** Digits, separators and spaces, unread. */
  readonly number: string;
  readonly negative: boolean;
  /** Brackets and a minus sign at once: negative, or a negative made positive. */
  readonly twiceNegative: boolean;
  /** A sign behind the number, as bookkeeping programs print it. */
  readonly trailingSign: boolean;
  readonly unit: Unit | undefined;
  readonly oddities: readonly Oddity[];
}

const DASHES = '-－﹣−–—―';
const PLUS = '+＋';
/** Spaces within a line; a line break parts two texts. */
const SPACE = String.raw`[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]`;
const SEPARATORS = ',，、.．。';
const NUMBER = `[0-9０-９${SEPARATORS}](?:(?:[0-9０-９${SEPARATORS}]|${SPACE})*[0-9０-９${SEPARATORS}])?`;
const DRESSED = new RegExp(
  `^(['‘’＇]?)((?:[${DASHES}${PLUS}¥￥(（]|${SPACE})*)(${NUMBER})` +
    `((?:[${DASHES}${PLUS})）]|${SPACE})*)((?:[千万亿]${SPACE}*)?元)?((?:[)）]|${SPACE})*)$`,
);
const PREFIX = new RegExp(`^(?:[${DASHES}${PLUS}]?[¥￥]?[(（]?|[(（]?[¥￥]?[${DASHES}${PLUS}]?)$`);
const SUFFIX = new RegExp(`^(?:[)）]?|[${DASHES}${PLUS}])$`);
const HAS_SEPARATOR = new RegExp(`[${SEPARATORS}]`);
const SIGN = new RegExp(`[${DASHES}${PLUS}]`);
const MINUS = new RegExp(`[${DASHES}]`);
const ANY_SPACE = new RegExp(SPACE, 'g');
const SPACE_BEHIND_SIGN = new RegExp(`[${DASHES}${PLUS}]${SPACE}`);
const SPACE_WITHIN = new RegExp(SPACE);
const FULL_WIDTH = /[０-９，、．。－﹣−–—―＋]/;
const ONLY_DASHES = new RegExp(`^[${DASHES}/／\\s]*$`);

/** Words that say that there is no amount; none of them says that there will be one. */
const NO_AMOUNT =
  /^[（(]?(无|没有|空|空白|不适用|不涉及|无此项|n\.?\s*[/／]?\s*a\.?|nil|none|null)[）)]?[。.]?$/iu;

/** Whether a text is blank, or a dash or slash put where there is no amount. */
export function isDash(text: string): boolean {
  return ONLY_DASHES.test(text);
}

/** Whether a text is a word that says that there is no amount: 无, 不适用, N/A. */
export function isWordForNothing(text: string): boolean {
  return text.length < 12 && NO_AMOUNT.test(text);
}

/**
 * Takes sign, brackets, currency sign, apostrophe and unit off a number.
 * @param text trimmed
 * @returns undefined where the text is not a number in such dress
 */
export function undress(text: string): DressedNumber | undefined {
  const match = DRESSED.exec(text);
  if (!match) return undefined;
  const [, apostrophe = '', prefix = '', number = '', suffix = '', unit = '', end = ''] = match;
  const before = prefix.replace(ANY_SPACE, '');
  const after = (suffix + end).replace(ANY_SPACE, '');
  const bracketed = /[(（]/.test(before);
  const trailingSign = SIGN.test(after);
  if (!PREFIX.test(before) || !SUFFIX.test(after) || bracketed !== /[)）]/.test(after)) return undefined;
  if (trailingSign && SIGN.test(before)) return undefined;
  const minusBehind = MINUS.test(after);
  // `2010302-` is a code that has lost its name.
  if (minusBehind && !HAS_SEPARATOR.test(number)) return undefined;
  const minus = MINUS.test(before);
  return {
    number,
    negative: minus || minusBehind || bracketed,
    twiceNegative: minus && bracketed,
    trailingSign,
    unit: unitOf(unit.replace(ANY_SPACE, '')),
    oddities: odditiesIn([
      ['apostrophe', apostrophe !== ''],
      ['brackets', bracketed],
      ['currency-sign', /[¥￥]/.test(before)],
      ['full-width', FULL_WIDTH.test(before + number + after)],
      ['inner-space', SPACE_BEHIND_SIGN.test(prefix) || SPACE_WITHIN.test(number)],
      ['unit', unit !== ''],
    ]),
  };
}

function odditiesIn(marks: readonly (readonly [Oddity, boolean])[]): Oddity[] {
  return marks.filter(([, present]) => present).map(([oddity]) => oddity);
}
