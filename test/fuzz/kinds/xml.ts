import type { Choose } from '../../generate/errors/choose';
import { pick } from '../../generate/errors/choose';
import { packageOf } from '../../ooxml/hand-made';
import { textsOf } from '../../ooxml/patch/patched';
import { richWorkbook } from '../../ooxml/rich-workbook';
import type { FuzzKind } from '../fuzz-kind';
import { cellsByExceljs, cellsBySheetJs } from '../other-reader';
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
  const within = start + 1 + choose(tag[0].length - 1);
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
      return text.slice(0, within) + otherLetter(text[within], choose) + text.slice(within + 1);
  }
}

/** A letter of the same case: columns are written in capitals. */
function otherLetter(replaced: string | undefined, choose: Choose): string {
  const isCapital = replaced !== undefined && /[A-Z]/.test(replaced);
  return String.fromCharCode((isCapital ? 65 : 97) + choose(26));
}

/** A part with changed markup: where it reads otherwise, another reader finds nothing besides. */
export const xml: FuzzKind = {
  inSuite: 250,
  tryOne: (choose) => {
    const part = pick(SAYING, choose) ?? '';
    const damaged = packageOf({ ...PARTS, [part]: changedMarkup(PARTS[part] ?? '', choose) });
    return unchangedOrRefused(ORIGINAL, damaged, 'book.xlsx', async (cells) => {
      const others = (await cellsByExceljs(damaged)) ?? cellsBySheetJs(damaged);
      return others.every((line) => cells.includes(line));
    });
  },
};
