/** The format of a cell that was given none: a number is shown with the decimals that it has. */
export const GENERAL = 'General';

/**
 * How many decimals a number format prints: `#,##0.00` → 2, `0` → 0.
 * Undefined where the format does not fix them (General, text, dates, fractions, scientific, scaled to thousands).
 * @param format a number format code; only its section for positive numbers counts
 */
export function decimalsOfFormat(format: string | undefined): number | undefined {
  if (format === undefined) return undefined;
  const known = decimalsByFormat.get(format);
  if (known !== undefined || decimalsByFormat.has(format)) return known;
  const decimals = read(format);
  decimalsByFormat.set(format, decimals);
  return decimals;
}

/** Excel allows no longer codes. */
const LONGEST_FORMAT = 255;

/** Whether a number format shows a number as a day: `yyyy-mm-dd`, `m"月"d"日"`. */
export function showsDate(format: string | undefined): boolean {
  return format !== undefined && /y|d/i.test(sectionOf(format)) && !/[0#?]/.test(sectionOf(format));
}

/** What decides of the section for positive numbers: without texts, colours and conditions. */
function sectionOf(format: string): string {
  if (format.length > LONGEST_FORMAT) return '';
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

/** A point that is a mere text before digits: `0!.0000` as WPS writes it, `0\\.0000`, `0"."0000`. */
const TEXT_POINT = /^([^;]*?)(?:[!\\]\.|"\.")([0#?]+)/;

/**
 * By how many powers of ten a number is shown smaller than it is, by a point that is a mere text: `0!.0000` shows 12345 as 1.2345, and so 元
 * as 万元. 0 where what is shown is what the number is.
 */
export function powerShownLess(format: string | undefined): number {
  if (format === undefined || format.length > LONGEST_FORMAT) return 0;
  const [, whole = '', fraction = ''] = TEXT_POINT.exec(format) ?? [];
  return /[0#?]/.test(whole) ? fraction.length : 0;
}

/** A workbook has few formats and many cells. */
const decimalsByFormat = new Map<string, number | undefined>();

function read(format: string): number | undefined {
  const section = sectionOf(format);
  if (/general|@|[ymdhse/]|[0#?],+(?![0#?])/i.test(section) || !/[0#?]/.test(section)) return undefined;
  const places = powerShownLess(format) || (/\.([0#?]*)/.exec(section)?.[1]?.length ?? 0);
  return section.includes('%') ? places + 2 : places;
}
