/**
 * How sure the reading of a text is. `certain`: well formed. `likely`: odd, but one reading is clearly what was
 * meant. `doubtful`: it may as well mean something else.
 */
export type Sureness = 'certain' | 'likely' | 'doubtful';

/** A number as typed, read. */
export interface NumberReading {
  /** Plain decimal text, trailing zeros as typed. */
  readonly decimal: string;
  readonly sureness: Sureness;
  /** Whether the separators stand where none belong. */
  readonly irregular: boolean;
  /** What else the number may be, as plain decimal texts, likelier first. */
  readonly alternatives: readonly string[];
}

const DIGITS = /^\d{1,40}$/;
const SPACES = /[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g;
/** A whole part in threes, or without separators. */
const REGULAR = /^(?:\d+|[1-9]\d{0,2}(?:[, 、]\d{3})+)$/;
/** Decimals parted by spaces, in threes from the point on. */
const REGULAR_DECIMALS = /^(?:\d{3} )*\d{1,3}$/;

/**
 * Reads an unsigned number with its separators (`1,234.5`, `１，２３４．５`, `12. 362000`, `11,262,466491`).
 * @param number digits, separators and spaces only
 * @param printed how many decimals the table prints, where known
 * @returns undefined for what is no number (`1.2.3`, `1、2`, more than 40 digits)
 */
export function readNumber(number: string, printed: number | undefined): NumberReading | undefined {
  const text = withAsciiMarks(number);
  const digits = withoutMarks(text).replace('.', '');
  const [whole = '', decimals = '', ...more] = text.split('.');
  // `1．` and `1、` number a list.
  const label = /[．。、]$/.test(number);
  if (label || more.length > 0 || !DIGITS.test(digits)) return undefined;
  if (decimals.includes('、') || (whole.includes('、') && !REGULAR.test(whole))) return undefined;
  if (decimals.includes(',')) return readDecimalsWithCommas(whole, decimals);
  if (whole === '' || REGULAR.test(whole)) return readRegular(whole, decimals, printed, text.endsWith('.'));
  return readIrregular(whole, decimals, printed);
}

function readRegular(
  whole: string,
  decimals: string,
  printed: number | undefined,
  endsInPoint: boolean,
): NumberReading {
  const decimal = joined(whole, decimals);
  const spaced = decimals.includes(' ');
  const clear = !spaced || REGULAR_DECIMALS.test(decimals) || withoutMarks(decimals).length === printed;
  const wellFormed = !spaced && !endsInPoint && whole !== '' && !/^0\d/.test(whole) && !/[ 、]/.test(whole);
  const sureness = wellFormed ? 'certain' : clear ? 'likely' : 'doubtful';
  return { decimal, sureness, irregular: false, alternatives: [] };
}

/** `12.362,000`: decimals in threes, or a point for grouping and a comma for the point. */
function readDecimalsWithCommas(whole: string, decimals: string): NumberReading {
  const [before = '', after = '', ...more] = decimals.split(',');
  const alternatives = more.length === 0 && after !== '' ? [joined(whole + before, after)] : [];
  return { decimal: joined(whole, decimals), sureness: 'doubtful', irregular: true, alternatives };
}

function readIrregular(whole: string, decimals: string, printed: number | undefined): NumberReading {
  const dropped = joined(whole, decimals);
  const doubtful = { decimal: dropped, sureness: 'doubtful', irregular: true, alternatives: [] } as const;
  if (decimals !== '' || whole.includes(' ')) return doubtful;
  const comma = /^0+,/.test(whole) ? whole.indexOf(',') : whole.lastIndexOf(',');
  const before = whole.slice(0, comma);
  const after = withoutMarks(whole.slice(comma + 1));
  if (after === '' || (before !== '' && !REGULAR.test(before))) return doubtful;
  // A comma typed for the decimal point.
  const pointed = joined(before, after);
  const fits = after.length === printed;
  if (!fits && !before.includes(',') && !/^0+$/.test(before)) return { ...doubtful, alternatives: [pointed] };
  return {
    decimal: pointed,
    sureness: fits ? 'likely' : 'doubtful',
    irregular: true,
    alternatives: [dropped],
  };
}

function joined(whole: string, decimals: string): string {
  const fraction = withoutMarks(decimals);
  return (withoutMarks(whole) || '0') + (fraction && `.${fraction}`);
}

function withoutMarks(text: string): string {
  return text.replace(/[, 、]/g, '');
}

/** ASCII digits, `.` and `,`; 、 stays; single spaces between digits only. */
function withAsciiMarks(number: string): string {
  return number
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
    .replace(/，/g, ',')
    .replace(/[．。]/g, '.')
    .replace(SPACES, ' ')
    .replace(/ ?([.,、]) ?/g, '$1');
}
