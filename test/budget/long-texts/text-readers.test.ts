import { parseAmount } from '../../../src/amount/parse-amount';
import { findUnit } from '../../../src/amount/unit';
import { check } from '../../../src/budget';
import { classByName } from '../../../src/budget/classification/functional-class';
import { joinCodeParts, splitCode } from '../../../src/budget/classification/code';
import {
  bareLabel,
  isPartMark,
  isSubtotalLabel,
  isTotalLabel,
  ordinalDepth,
  plainLabel,
  similarity,
} from '../../../src/budget/classification/label';
import { normaliseName } from '../../../src/budget/classification/name';
import { isPlaceholder, quotedText } from '../../../src/budget/identities/form/found-text';
import { packs } from '../../../src/budget/layouts/packs';
import { isContinued, plainTitle, titleFit } from '../../../src/budget/reading/recognition/title';
import { nameIn } from '../../../src/budget/tables/naming';
import { sanitise } from '../../../src/common/plain-text';
import { LONGEST_TEXT } from '../../../src/workbook/cell';
import { decimalsOfFormat } from '../../../src/workbook/number-format';
import { lineCount } from '../../../src/workbook/wrapped-text';
import { countedSteps, TooManySteps } from '../../tools/counted-steps';
import { workbookOf } from '../workbook-of';
import type { SheetSource } from '../workbook-of';
import { LONG_TEXTS } from './shapes';

const cellOf = (value: string) => ({ row: 0, column: 0, value });
const [layout] = packs[0]?.tables ?? [];
if (!layout) throw new Error('There is no layout');

/** What reads the text of a cell. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a title': (text) => [plainTitle(text), isContinued(text), titleFit(text, layout)],
  'a label': (text) => [bareLabel(text), plainLabel(text), ordinalDepth(text)],
  'a total’s label': (text) => [isTotalLabel(text), isSubtotalLabel(text), isPartMark(text)],
  'a label like another': (text) => [similarity(text, '一般公共预算'), similarity('一般公共预算', text)],
  'a code': (text) => [splitCode(text), joinCodeParts([text, text, text])],
  'a class': classByName,
  'a unit': findUnit,
  'an amount': (text) => parseAmount(text, 2),
  'a name': (text) => [normaliseName(text), nameIn(cellOf(text))],
  'a placeholder': isPlaceholder,
  'a number format': decimalsOfFormat,
  'what is quoted': (text) => [quotedText(cellOf(text)), sanitise(text)],
  'a wrapped text': (text) => lineCount(text, 20),
};

/**
 * A few dozen looks at every character are little; the square of a text's length would be thousands at each. Counted to the next power
 * of two.
 */
const PER_CHARACTER = 500;

/** What is not linear, and in which texts. */
function superlinear(
  read: (text: string) => unknown,
  perCharacter: number,
  texts = [...LONG_TEXTS],
): string[] {
  return texts.flatMap(([shape, text]) => {
    try {
      // ﷺ alone becomes eighteen letters when it is made plain.
      countedSteps(() => read(text), perCharacter * text.normalize('NFKC').length);
      return [];
    } catch (error) {
      return [`${shape}: ${String(error)}`];
    }
  });
}

test.each(Object.entries(READERS))('reading %s is linear in the length of the text', (_, read) => {
  expect(superlinear(read, PER_CHARACTER)).toEqual([]);
});

const table = ({
  title = '预算03表 支出预算总表',
  unit = '单位：万元',
  heading = '基本支出',
  code = '2010301-行政运行',
  amount = 3 as string | number,
}): SheetSource => [
  [title],
  [unit],
  ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', heading, '项目支出'],
  [code, null, null, 5, amount, 2],
  ['2010302-机关服务', null, null, 5, 3, 2],
  ['合计', null, null, 10, 6, 4],
];

/** A book is read by many, some of them time and again; still less than the square of a text of this length. */
const PER_CHARACTER_OF_A_BOOK = 12_000;
const SOME_TEXTS = [...LONG_TEXTS].filter((_, i) => i % 12 === 0);

test.each(['title', 'unit', 'heading', 'code', 'amount'])(
  'checking a book is linear in the length of its %s',
  (place) => {
    const checkWith = (text: string) =>
      check(workbookOf({ 支出: table({ [place]: text }) }), { withoutRules: [] });
    expect(superlinear(checkWith, PER_CHARACTER_OF_A_BOOK, SOME_TEXTS)).toEqual([]);
  },
);

test('what grows with the square of a text is told', () => {
  const search = (text: string) => () => /a+b/.test(text);
  expect(countedSteps(search('a'.repeat(600)), 10_000_000)).toBeGreaterThan(100_000);
  expect(() => countedSteps(search('a'.repeat(LONGEST_TEXT)), 10_000_000)).toThrow(TooManySteps);
});
