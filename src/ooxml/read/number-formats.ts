import type { XmlReader } from '../xml/xml';

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOUR_MINUTE = '上午/下午h"时"mm"分"';
const HOUR_MINUTE_SECOND = '上午/下午h"时"mm"分"ss"秒"';

/**
 * The number formats that a file refers to by number alone (ECMA-376 Part 1, 18.8.30).
 * Where the number means something else in each language, this is Chinese (PRC). 0, General, is absent.
 */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, 'm-d-yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, HOUR_MINUTE],
  [35, HOUR_MINUTE_SECOND],
  [36, YEAR_MONTH],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, HOUR_MINUTE],
  [56, HOUR_MINUTE_SECOND],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);

/** The number format code of each cell style by its index; undefined is General. */
export type StyleFormats = readonly (string | undefined)[];

/** The number formats of the styles part. Fonts, fills, borders, alignment and named styles are not read. */
export function readNumberFormats(xml: XmlReader): StyleFormats {
  xml.enterRoot('styleSheet');
  const codes = new Map(BUILTIN_FORMATS);
  const formatIds: number[] = [];
  while (xml.nextChild(1)) {
    if (xml.name === 'numFmts') readFormatCodes(xml, codes);
    else if (xml.name === 'cellXfs') readFormatIds(xml, formatIds);
  }
  return formatIds.map((id) => codes.get(id));
}

/** Adds the codes of the `numFmts` element opened last to those that are built in. */
export function readFormatCodes(xml: XmlReader, codes: Map<number, string>): void {
  while (xml.nextChild(2)) {
    const code = xml.attribute('formatCode');
    if (xml.name !== 'numFmt' || code === undefined) continue;
    const id = Number(xml.attribute('numFmtId'));
    if (code === '' || code.toLowerCase() === 'general') codes.delete(id);
    else codes.set(id, code);
  }
}

function readFormatIds(xml: XmlReader, formatIds: number[]): void {
  while (xml.nextChild(2)) if (xml.name === 'xf') formatIds.push(Number(xml.attribute('numFmtId') ?? 0));
}
