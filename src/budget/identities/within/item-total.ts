import { joinedLabels, sameInBoth } from '../../../common/language';
import type { ItemRows, ItemSum } from '../../layouts/layout';
import { isUnregistered } from '../../layouts/unregistered';
import { isPartMark } from '../../classification/label';
import { isMarkedBlank } from '../../tables/figure';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { itemParts } from '../../tables/sum-parts';
import { figureLabel } from '../../tables/naming';
import { figuresIn, isSome, itemRow } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { equation } from '../equation';
import type { Equation, EquationWords } from '../equation';

/** A named total = its named parts: 本年收入合计 = Σ sources, 收入总计 = 本年收入合计 + 上年结转结余. */
export const itemTotal: TableRule = {
  meta: {
    id: 'item-total',
    kind: 'within',
    severity: 'error',
    symptom: 'item-sum',
    title: { zh: '收支项目的合计等于各项之和', en: 'A named total equals its items' },
    why: {
      zh: '本年收入（支出）合计等于各项收入（支出）之和；收入（支出）总计等于本年合计加上年（年终）结转结余；采购合计等于货物、工程、服务之和。表中没有某个中间合计时，用它的各项代替。',
      en: "This year's revenue (expenditure) equals the sum of its items; the grand total equals this year's plus what is carried over; procurement equals goods, works and services. Where an intermediate total is absent its items stand for it.",
    },
    basis: {
      zh: '收支总表、财政拨款收支总表、政府采购预算表的表内关系',
      en: 'The lines of the prescribed tables',
    },
    messages: equalMessages,
  },
  scope: 'table',
  dependsOn: 'amounts',
  *judge(table) {
    for (const block of table.blocks) {
      const { rows } = block.layout;
      if (rows.kind !== 'items') continue;
      for (const sum of rows.sums) yield* judgeSum(block, rows, sum, isUnregistered(table));
    }
  },
};

/** @param mayBeUntold whether a dash, or parts that are dashes alone, may stand for what the table does not tell */
function* judgeSum(block: Block, layout: ItemRows, sum: ItemSum, mayBeUntold: boolean): Iterable<Judgement> {
  const total = itemRow(block, sum.total);
  const parts = itemParts(block, layout, sum);
  if (!total || parts.length === 0) {
    yield notApplicable;
    return;
  }
  for (const [key, figure] of total.figures) {
    const words = () => ({
      subject: figureLabel(block, total, key),
      counterpart:
        parts.length > 4
          ? { zh: `以上 ${parts.length} 项之和`, en: `the sum of ${parts.length} items` }
          : joinedLabels(
              parts.map(({ label }) => sameInBoth(label)),
              ' + ',
            ),
    });
    const figures = figuresIn(parts, key);
    if (isShare(sum, parts, figures)) {
      yield shareOf(figure, figures, words);
      continue;
    }
    const isUntold = mayBeUntold && (isMarkedBlank(figure) || figures.every(isMarkedBlank));
    yield equationOrNotApplicable(isUntold ? undefined : equation('=', [figure], figures, words));
  }
}

/** Whether parts are shown as a share (其中), and not all of them are told. */
function isShare({ mayBeShare }: ItemSum, parts: readonly Row[], figures: readonly Figure[]): boolean {
  const isTold = figures.every(({ state }) => state !== 'blank');
  return mayBeShare === true && !isTold && parts.some(({ label }) => isPartMark(label));
}

/** A share is no more than the whole. */
function shareOf(whole: Figure, parts: readonly Figure[], words: Equation['words']): Judgement {
  const swapped = (): EquationWords => {
    const { subject, counterpart } = words();
    return { subject: counterpart, counterpart: subject };
  };
  return equationOrNotApplicable(isSome(parts) ? equation('≤', parts, [whole], swapped) : undefined);
}
