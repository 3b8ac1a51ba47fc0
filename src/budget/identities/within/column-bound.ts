import { columnLabel, figureLabel } from '../../tables/naming';
import { atMostMessages, equationOrNotApplicable } from '../rule';
import type { TableRule } from '../rule';
import { equation } from '../equation';

/** In every row a part that is shown again never exceeds the whole: 扣除基建项目后预算数 ≤ 项目支出. */
export const columnBound: TableRule = {
  meta: {
    id: 'column-bound',
    kind: 'within',
    severity: 'error',
    title: { zh: '其中数不大于总数', en: 'A part never exceeds its whole' },
    why: {
      zh: '“其中”栏或扣减后的金额是总数的一部分，不会比总数大。',
      en: 'A column that shows a part of another, or what is left of it, is never larger.',
    },
    basis: { zh: '预算公开表样的栏目关系', en: 'The columns of the prescribed tables' },
    messages: atMostMessages,
  },
  scope: 'table',
  dependsOn: 'amounts',
  *judge({ blocks }) {
    for (const block of blocks) {
      for (const { part, whole } of block.layout.bounds ?? []) {
        for (const row of block.rows) {
          const [small, large] = [row.figures.get(part), row.figures.get(whole)];
          // Where the part is blank nothing is shown again: it is no 0 that could exceed a negative whole.
          if (!large || !small || small.state === 'blank') continue;
          const words = () => ({
            subject: figureLabel(block, row, part),
            counterpart: columnLabel(block, whole),
          });
          yield equationOrNotApplicable(equation('≤', [small], [large], words));
        }
      }
    }
  },
};
