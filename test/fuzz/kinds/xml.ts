import type { Choose } from '../../generate/errors/choose';
import { pick } from '../../generate/errors/choose';
import { packageOf } from '../../ooxml/hand-made';
import { textsOf } from '../../ooxml/patch/patched';
import { richWorkbook } from '../../ooxml/rich-workbook';
import { difference } from '../cells';
import type { FuzzKind } from '../fuzz-kind';
import { cellsByExceljs } from '../other-reader';
import { unchangedOrRefused } from '../unchanged';

const ORIGINAL = richWorkbook();
const PARTS = textsOf(ORIGINAL);
/** The parts that say what the cells hold. */
const SAYING = [
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet2.xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];
const MARKS = [
  '"',
  "'",
  '<',
  '>',
  '/',
  '=',
  '&',
  ' ',
  '!',
  '?',
  ':',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  'x',
  '\u00a0',
];

/** A text with a mark put in, a character taken out, or a tag taken out, doubled or called otherwise. */
function changedMarkup(text: string, choose: Choose): string {
  const tags = [...text.matchAll(/<[^<>]*>/g)];
  const tag = pick(tags, choose);
  if (!tag) return text;
  const start = tag.index;
  const end = start + tag[0].length;
  const within = start + choose(tag[0].length);
  switch (choose(5)) {
    case 0:
      return text.slice(0, within) + (pick(MARKS, choose) ?? '') + text.slice(within);
    case 1:
      return text.slice(0, within) + text.slice(within + 1);
    case 2:
      return text.slice(0, start) + text.slice(end);
    case 3:
      return text.slice(0, end) + tag[0] + text.slice(end);
    default:
      return text.slice(0, within) + String.fromCharCode(97 + choose(26)) + text.slice(within + 1);
  }
}

/** A part with changed markup: where it reads otherwise, another reader reads the same. */
export const xml: FuzzKind = {
  inSuite: 250,
  tryOne: (choose) => {
    const part = pick(SAYING, choose) ?? '';
    const damaged = packageOf({ ...PARTS, [part]: changedMarkup(PARTS[part] ?? '', choose) });
    return unchangedOrRefused(ORIGINAL, damaged, 'book.xlsx', async (cells) => {
      const others = await cellsByExceljs(damaged);
      return others !== undefined && difference(cells, others) === undefined;
    });
  },
};
