import { sameInBoth } from '../../../common/language';
import type { Balance } from '../../layouts/layout';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { blockOf, itemRow } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { equation } from '../equation';

/** 收入总计 = 支出总计. */
export const balance: TableRule = {
  meta: {
    id: 'balance',
    kind: 'within',
    severity: 'error',
    title: { zh: '收入总计等于支出总计', en: 'Revenue and expenditure balance' },
    why: {
      zh: '预算收支平衡：同一张收支总表的收入总计与支出总计相等。',
      en: 'A budget balances: both totals of a table of revenue and expenditure are the same.',
    },
    basis: {
      zh: '《预算法》第十二条：各级预算应当遵循统筹兼顾、勤俭节约、量力而行、讲求绩效和收支平衡的原则',
      en: 'Budget Law of the PRC, article 12: budgets balance',
    },
    messages: equalMessages,
  },
  scope: 'table',
  dependsOn: 'names',
  *judge(table) {
    for (const each of table.layout.balances ?? []) yield judgeBalance(table, each);
  },
};

function judgeBalance(table: Table, { left, right }: Balance): Judgement {
  const [a, b] = [left, right].map((side) => sideOf(blockOf(table, side.block), side.item));
  const [first, second] = [a?.figures.get('total'), b?.figures.get('total')];
  if (!a || !b || !first || !second) return notApplicable;
  const words = () => ({ subject: sameInBoth(a.label), counterpart: sameInBoth(b.label) });
  return equationOrNotApplicable(equation('=', [first], [second], words));
}

function sideOf(block: Block | undefined, item: string): Row | undefined {
  return block && itemRow(block, item);
}
