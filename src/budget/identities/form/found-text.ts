import { shortened } from '../../../common/plain-text';
import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';

/** `XX`, `××街道`, `x,xxx`, `X.XX`; letters of a word (`XXL`) are none. */
const CROSSES =
  /(?:^|\P{Script=Latin})(?:[xX×ＸｘХх✕]{1,3}(?:[,，.][xX×ＸｘХх✕]{2,6})+|[xX×ＸｘХх✕]{2,}(?!\p{Script=Latin}))/u;
/** `○○`, but not the noughts of a year (二○○八). */
const CIRCLES = /(?:^|[^一二三四五六七八九])○{2,}/u;
const BLANKS = /[_＿]{2,}|【\s*】|〔\s*〕|\[\s*\]/u;
const WORDS = /待填|待补充|请填写|请输入|此处填/u;
/** Nothing but dots, or nothing but a word that puts it off. */
const WHOLE = /^(?:…+|\.{3,}|。{2,}|·{3,}|[【[(（]?(?:待定|待补|待核|待核实|待确认|TBD)[】\])）]?)$/iu;

/** What every placeholder has some of; most texts have none. */
const MAY_BE = /[xX×ＸｘХх✕○_＿【〔[待请此…。·]|\.{3}|TBD/iu;

/** Whether a text is, or still holds, something put in to be replaced: `XX`, `x,xxx`, `……`, `【】`, `待填`. */
export function isPlaceholder(text: string): boolean {
  return MAY_BE.test(text) && [CROSSES, CIRCLES, BLANKS, WORDS, WHOLE].some((pattern) => pattern.test(text));
}

const MOST = 24;

/** What stands in a cell, short enough to be quoted in a message. */
export function quotedText(cell: Cell | undefined): string {
  return shortened(textOf(cell).replace(/\s+/gu, ' '), MOST);
}
