import type { Table } from '../../tables/table';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { quotedText } from './found-text';
import { addressOf, tableFigures } from './table-figures';
import type { TextFigure } from './table-figures';

/** The unit stands above the table, not behind its amounts. */
export const strayUnit: TableRule = {
  meta: {
    id: 'stray-unit',
    kind: 'form',
    severity: 'warning',
    title: { zh: '金额后面不写单位', en: 'No unit behind an amount' },
    why: {
      zh: '单位写在表头（“单位：万元”）。金额后面再写单位，单元格就成了文本，Excel 求和时不计；写的单位与表头不同时，还会差出一万倍。',
      en: 'The unit is stated above the table. Typed behind an amount it makes the cell a text that Excel does not add up, and where it differs from the stated unit the amount is off by its factor.',
    },
    basis: { zh: '预算公开表样的“单位：万元”', en: 'The unit stated above the prescribed tables' },
    messages: {
      pass: { zh: '金额后面没有单位。', en: 'No unit stands behind an amount.' },
      fail: {
        zh: '{cell} 的“{text}”带着单位，成了文本，Excel 求和时不计；核对时按 {expected} {unit}计。请只填数字。',
        en: '{cell} holds “{text}” with its unit, which makes it a text that Excel does not add up; it is taken for {expected} {unit} here. Enter the number only.',
      },
      otherUnit: {
        zh: '{cell} 的“{text}”单位是{typed}，本表的单位是{unit}；核对时换算为 {expected} {unit}。请核对后按本表的单位只填数字。',
        en: '{cell} holds “{text}”, in {typed} where the table is in {unit}; it is taken for {expected} {unit} here. Look it up and enter the number only, in the unit of the table.',
      },
      cannotJudge: { zh: '{cell} 的单位无法判断。', en: 'The unit of {cell} cannot be told.' },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  judge: judgeTable,
};

function* judgeTable(table: Table): Iterable<Judgement> {
  const { firstAmount, texts } = tableFigures(table);
  const withUnit = texts.filter(({ text }) => text.unit !== undefined);
  if (!firstAmount) yield notApplicable;
  else if (withUnit.length === 0) yield observation({ outcome: 'pass', at: addressOf(firstAmount) });
  yield* withUnit.map(strayUnitAt);
}

function strayUnitAt(figure: TextFigure): Judgement {
  const { unit, amount, cell, text } = figure;
  const typed = text.unit ?? unit;
  return observation({
    outcome: 'fail',
    at: addressOf(figure),
    message: typed === unit ? 'fail' : 'otherUnit',
    values: { text: quotedText(cell), typed, unit },
    ...(amount && { expected: amount }),
  });
}
