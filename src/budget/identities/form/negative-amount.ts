import type { Amount } from '../../../amount/amount';
import type { Label } from '../../../common/language';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { figureLabel } from '../../tables/naming';
import { notApplicable, observation } from '../rule';
import { mayBeNegative } from '../../tables/may-be-negative';
import type { Judgement, TableRule } from '../rule';
import { addressOf } from './table-figures';

/** What is taken in, spent or bought is not less than nothing. */
export const negativeAmount: TableRule = {
  meta: {
    id: 'negative-amount',
    kind: 'form',
    severity: 'warning',
    symptom: 'negative',
    title: { zh: '收入、支出、采购不为负数', en: 'No negative revenue, expenditure or procurement' },
    why: {
      zh: '预算的收入、支出、采购、“三公”经费都不应是负数，负数多是符号打错。结转结余、收支差额可以是负数。',
      en: 'Revenue, expenditure, procurement and official expenses are not negative; a minus is mostly a slip. What is carried over may be negative.',
    },
    basis: { zh: '预算收支的含义', en: 'The meaning of budget figures' },
    messages: {
      pass: { zh: '没有不应有的负数。', en: 'No amount is negative that cannot be.' },
      fail: {
        zh: '{cell}（{name}）是负数 {observed} {unit}。请核对正负号；确是冲减的，请在说明里写明。',
        en: '{cell} ({name}) is negative: {observed} {unit}. Check its sign; where it is a true reduction, say so in the notes.',
      },
      cannotJudge: { zh: '{cell} 的正负号无法判断。', en: 'The sign of {cell} cannot be told.' },
    },
  },
  scope: 'table',
  dependsOn: 'amounts',
  *judge({ blocks }) {
    for (const block of blocks) yield* judgeBlock(block);
  },
};

function* judgeBlock(block: Block): Iterable<Judgement> {
  const columns = block.layout.columns.filter(({ role }) => role.kind === 'amount');
  let first: Figure | undefined;
  let negative = false;
  for (const row of block.rows) {
    for (const { key } of columns) {
      const figure = row.figures.get(key);
      if (!figure?.amount) continue;
      // What few amounts of a large table need is not asked of all.
      if (first && figure.amount.sign >= 0) continue;
      if (mayBeNegative(block, row, key)) continue;
      first ??= figure;
      if (figure.amount.sign >= 0 || followsFromParts(block, row, key)) continue;
      negative = true;
      yield negativeAt(figure, figure.amount, figureLabel(block, row, key));
    }
  }
  if (!first) yield notApplicable;
  else if (!negative) yield observation({ outcome: 'pass', at: addressOf(first) });
}

function negativeAt(figure: Figure, observed: Amount, name: Label): Judgement {
  return observation({
    outcome: 'fail',
    at: addressOf(figure),
    observed,
    values: { name, unit: figure.unit },
  });
}

/** A total is negative because a part of it is: that is said of the part, or the part may be negative. */
function followsFromParts({ layout }: Block, row: Row, key: string): boolean {
  const sum = layout.sums?.find(({ total }) => total === key);
  return sum?.parts.some((part) => row.figures.get(part)?.amount?.sign === -1) ?? false;
}
