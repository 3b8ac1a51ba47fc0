import { isWordForNothing, parseAmount } from '../../../amount/parse-amount';
import { grouped } from '../../../common/grouped';
import type { Group } from '../../../common/grouped';
import { isCellError, textOf } from '../../../workbook/cell';
import type { CellValue } from '../../../workbook/cell';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { isPlaceholder, quotedText } from './found-text';
import { addressOf, tableFigures } from './table-figures';

/** Where an amount belongs stands an amount or nothing. */
export const unreadableAmount: TableRule = {
  meta: {
    id: 'unreadable-amount',
    kind: 'form',
    severity: 'error',
    symptom: 'no-number',
    title: { zh: '金额栏里只填金额', en: 'Only amounts stand where amounts belong' },
    why: {
      zh: '金额栏里是文字、公式错误或没有结果的公式时，合计和表间关系都无法核对。没有金额的，留空即可。',
      en: 'Words, formula errors and formulas without a result leave totals and ties between tables unchecked. A cell without an amount is left blank.',
    },
    basis: { zh: '预算公开表样的金额栏', en: 'The amount columns of the prescribed tables' },
    messages: {
      pass: { zh: '本表的金额栏都能读出金额。', en: 'All amounts of this table can be read.' },
      fail: {
        zh: '{cell} 应填金额，写的却是“{text}”（本表这样的单元格共 {count} 个）。请改填金额；没有金额的留空。',
        en: '{cell} should hold an amount and holds “{text}” (cells like this in the table: {count}). Enter the amount, or leave it blank where there is none.',
      },
      nothing: {
        zh: '{cell} 应填金额，写的是“{text}”（本表这样的单元格共 {count} 个）。没有金额的，请留空或填 0。',
        en: '{cell} should hold an amount and says “{text}” (cells like this in the table: {count}). Leave it blank or enter 0 where there is none.',
      },
      outOfRange: {
        zh: '{cell} 的“{text}”不可能是金额（本表这样的单元格共 {count} 个）：金额不会超过十万亿亿元，也不会有四十多位小数。请改填金额。',
        en: '{cell} holds “{text}”, which is no amount (cells like this in the table: {count}): none goes beyond 10^21 元, or has over forty decimals. Enter the amount.',
      },
      error: {
        zh: '{cell} 的公式出错，显示 {text}（本表这样的单元格共 {count} 个），读不出金额。请改正公式。',
        en: '{cell} shows the error {text} (cells like this in the table: {count}); there is no amount to read. Correct the formula.',
      },
      'formula-as-text': {
        zh: '{cell} 里是写成文字的公式“{text}”（本表这样的单元格共 {count} 个），没有计算，读不出金额。请把单元格格式改为“常规”，再按 F2 和回车重新输入。',
        en: '{cell} holds the formula “{text}” as a text (cells like this in the table: {count}); it is not computed, and there is no amount to read. Set the cell’s format to General, then enter it anew with F2 and Enter.',
      },
      date: {
        zh: '{cell} 应填金额，却显示为日期（本表这样的单元格共 {count} 个）。请核对，改填金额，并把单元格格式改为数值。',
        en: '{cell} should hold an amount and is shown as a date (cells like this in the table: {count}). Look it up, enter the amount, and give the cell a number format.',
      },
      formula: {
        zh: '{cell} 的公式没有保存计算结果（本表这样的单元格共 {count} 个），读不出金额。请用 Excel 打开此文件，保存后再检查。',
        en: 'The formula in {cell} was saved without its result (cells like this in the table: {count}). Open the file in Excel, save it, and check again.',
      },
      cannotJudge: {
        zh: '{cell} 无法判断是否为金额。',
        en: 'Whether {cell} holds an amount cannot be told.',
      },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  judge: judgeTable,
};

function* judgeTable(table: Table): Iterable<Judgement> {
  const { firstAmount, unreadable, worded, dates } = tableFigures(table);
  const readable = unreadable.filter(({ cell }) => !isPlaceholder(textOf(cell)));
  const judged = [...readable, ...worded, ...dates];
  const first = firstAmount ?? unreadable[0] ?? worded[0];
  if (!first) yield notApplicable;
  else if (judged.length === 0) yield observation({ outcome: 'pass', at: addressOf(first) });
  for (const alike of alikeAmong(judged)) yield* judgeAlike(alike);
}

/** What stands there many times over is said once. */
function alikeAmong(figures: readonly Figure[]): Iterable<Group<Figure>> {
  return grouped(figures, (figure) => `${messageOf(figure)} ${shownText(figure)}`).values();
}

function* judgeAlike([first, ...others]: Group<Figure>): Iterable<Judgement> {
  const message = messageOf(first);
  yield observation({
    outcome: 'fail',
    ...((message === 'nothing' || message === 'date') && { severity: 'warning' }),
    at: addressOf(first),
    cells: others.map(addressOf),
    message,
    values: { text: shownText(first), count: others.length + 1 },
  });
}

/** `=D6+E6` in a cell whose format was that of texts when it was typed. */
const FORMULA_AS_TEXT = /^[=＝].*[A-Za-z]\$?\d/u;

function messageOf({
  cell,
  state,
}: Figure): 'fail' | 'nothing' | 'outOfRange' | 'error' | 'formula' | 'formula-as-text' | 'date' {
  const value = cell?.value ?? null;
  if (isCellError(value)) return 'error';
  if (value === null) return 'formula';
  if (state === 'amount') return 'date';
  if (isNumber(value)) return 'outOfRange';
  if (FORMULA_AS_TEXT.test(textOf(cell))) return 'formula-as-text';
  return isWordForNothing(textOf(cell)) ? 'nothing' : 'fail';
}

/** What is a number and yet no amount lies beyond what amounts can be. */
function isNumber(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && parseAmount(value).kind === 'amount');
}

function shownText({ cell }: Figure): string {
  const value = cell?.value ?? null;
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : quotedText(cell);
}
