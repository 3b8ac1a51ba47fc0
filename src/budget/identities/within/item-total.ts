import type { Amount } from '../../amount/amount';
import { className } from '../../classification/functional-class';
import type { ItemRows, ItemSum } from '../../layouts/layout';
import type { Row } from '../../reading/row';
import type { Block } from '../../reading/table';
import { equation } from '../equation';
import { equalMessages } from '../equation-messages';
import { figureLabel, joined, printed } from '../naming';
import { holds, notApplicable } from '../rule';
import type { Judgement, Rule } from '../rule';
import { figuresIn, itemRow } from '../selection';

/** A named total = its named parts: 本年收入合计 = Σ sources, 收入总计 = 本年收入合计 + 上年结转结余. */
export const itemTotal: Rule = {
  meta: {
    id: 'item-total',
    kind: 'within',
    severity: 'error',
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
  *judge(book) {
    for (const { blocks } of book.tables) {
      for (const block of blocks) {
        const { rows } = block.layout;
        if (rows.kind === 'items') for (const sum of rows.sums) yield* judgeSum(block, rows, sum);
      }
    }
  },
};

function* judgeSum(block: Block, layout: ItemRows, sum: ItemSum): Iterable<Judgement> {
  const total = itemRow(block, sum.total);
  const parts = total ? withLooseRows(block, layout, sum, total, partsOf(block, layout, sum)) : [];
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
          : joined(
              parts.map(({ label }) => printed(label)),
              ' + ',
            ),
    });
    yield holds(equation('=', [figure], figuresIn(parts, key), words));
  }
}

/** The rows a sum adds; an item without a row of its own is replaced by the rows it is the sum of. */
function partsOf(block: Block, layout: ItemRows, sum: ItemSum): Row[] {
  const named = (sum.items ?? []).flatMap((item) => rowsFor(block, layout, item));
  if (sum.group === undefined) return named;
  const loose = looseRows(block, layout);
  const grouped = block.rows.filter(
    (row) => row.group === sum.group && row.role === 'data' && !loose.includes(row),
  );
  const absent = layout.items.filter(({ key, group }) => group === sum.group && !itemRow(block, key));
  return [...named, ...grouped, ...absent.flatMap(({ key }) => rowsFor(block, layout, key))];
}

function rowsFor(block: Block, layout: ItemRows, item: string): Row[] {
  const own = itemRow(block, item);
  if (own) return [own];
  const sum = layout.sums.find(({ total }) => total === item);
  return sum ? partsOf(block, layout, sum) : [];
}

/**
 * Rows of a name that the layout does not know, below the total of the group they would belong to:
 * 用事业基金弥补收支差额 between 本年收入合计 and 收入总计, or a part of 上年结转 shown again.
 */
function looseRows(block: Block, layout: ItemRows): Row[] {
  const known = new Set(layout.items.map(({ key }) => key));
  return layout.sums.flatMap(({ total: item, group }) => {
    const total = group === undefined ? undefined : itemRow(block, item);
    const members = block.rows.filter((row) => row.group === group && row.role === 'data');
    if (!total || !members.some(({ index }) => index < total.index)) return [];
    return members.filter(
      (row) =>
        row.index > total.index && !known.has(row.item ?? '') && className(row.item ?? '') === undefined,
    );
  });
}

/** Loose rows above a grand total are added to it where it comes nearer that way. */
function withLooseRows(
  block: Block,
  layout: ItemRows,
  sum: ItemSum,
  total: Row,
  parts: readonly Row[],
): readonly Row[] {
  const loose = looseRows(block, layout).filter(({ index }) => index < total.index);
  const whole = total.figures.get('total')?.amount;
  if (sum.group !== undefined || loose.length === 0 || !whole) return parts;
  const without = less(whole, parts);
  return less(without, loose).abs().compareTo(without.abs()) < 0 ? [...parts, ...loose] : parts;
}

function less(whole: Amount, rows: readonly Row[]): Amount {
  return figuresIn(rows, 'total').reduce((rest, { amount }) => (amount ? rest.minus(amount) : rest), whole);
}
