import { convert } from '../../../amount/unit';
import type { Table } from '../../tables/table';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { quotedText } from './found-text';
import { addressOf, tableFigures } from './table-figures';
import type { TextFigure } from './table-figures';

/** Amounts are numbers, not texts that look like numbers. */
export const textNumber: TableRule = {
  meta: {
    id: 'text-number',
    kind: 'form',
    severity: 'error',
    symptom: 'odd-text',
    title: { zh: '金额应是数字，不是文本', en: 'Amounts are numbers, not texts' },
    why: {
      zh: '以文本形式存放的“数字”，Excel 求和时一律跳过；逗号、小数点、空格、全角字符打错的，还会读成另一个数。',
      en: 'Excel passes over a “number” that is stored as text when it sums; with a comma, point, space or full-width character out of place it may even be read as another number.',
    },
    basis: { zh: '电子表格的数据格式', en: 'Data types of spreadsheets' },
    messages: {
      pass: { zh: '本表的金额都是数字。', en: 'The amounts of this table are numbers.' },
      fail: {
        zh: '{cell} 的“{text}”是文本，不是数字，Excel 求和时不计；核对时按 {expected} {unit}计。请改成数字。',
        en: '{cell} holds “{text}” as text, which Excel does not add up; it is taken for {expected} {unit} here. Make it a number.',
      },
      ambiguous: {
        zh: '{cell} 的“{text}”是文本，分隔符的位置不对，Excel 求和时不计；核对时按 {expected} {unit}计，也可能是 {alternatives}。请核对后改成数字。',
        en: '{cell} holds “{text}” as text, with its separators out of place; Excel does not add it up. It is taken for {expected} {unit} here, and may mean {alternatives}. Look it up and make it a number.',
      },
      pasted: {
        zh: '本表有 {count} 个金额是以文本形式存放的（如 {cell} 的“{text}”），Excel 求和时不会计入，应改成数字。',
        en: 'This table holds amounts as text ({count} cells, such as “{text}” in {cell}); Excel will not add them up. They should be numbers.',
      },
      cannotJudge: {
        zh: '本表的金额无法判断是否为数字。',
        en: 'Whether the amounts are numbers cannot be told.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  judge: judgeTable,
};

function* judgeTable(table: Table): Iterable<Judgement> {
  const { firstAmount, texts } = tableFigures(table);
  if (!firstAmount) yield notApplicable;
  else if (texts.length === 0) yield observation({ outcome: 'pass', at: addressOf(firstAmount) });
  yield* texts.filter(isOdd).map(judgeOdd);
  yield* judgePasted(texts.filter(({ text }) => text.sureness === 'certain'));
}

/** A unit behind an otherwise well-formed number is a matter of its own. */
function isOdd({ text }: TextFigure): boolean {
  const onlyUnit = text.oddities.every((oddity) => oddity === 'unit') && text.unit !== undefined;
  return text.sureness === 'doubtful' || (text.sureness === 'likely' && !onlyUnit);
}

function judgeOdd(figure: TextFigure): Judgement {
  const { text, unit, decimals, cell, amount } = figure;
  const alternatives = text.alternatives
    .map((each) => (text.unit ? convert(each, text.unit, unit) : each))
    .map((each) => each.toGrouped(decimals));
  return observation({
    outcome: 'fail',
    at: addressOf(figure),
    message: alternatives.length > 0 ? 'ambiguous' : 'fail',
    values: { text: quotedText(cell), alternatives: alternatives.join('、'), unit },
    ...(amount && { expected: amount }),
  });
}

function* judgePasted(figures: readonly TextFigure[]): Iterable<Judgement> {
  const [first, ...others] = figures;
  if (!first) return;
  yield observation({
    outcome: 'fail',
    severity: 'info',
    at: addressOf(first),
    cells: others.map(addressOf),
    message: 'pasted',
    values: { count: figures.length, text: quotedText(first.cell) },
  });
}
