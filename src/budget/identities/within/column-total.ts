import { hierarchyOf } from '../../tables/hierarchy';
import type { Block } from '../../tables/table';
import { figureLabel } from '../../tables/naming';
import { figuresIn, totalRows } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { equation } from '../equation';

/** The 合计 row = the sum of the rows, column by column (footing). */
export const columnTotal: TableRule = {
  meta: {
    id: 'column-total',
    kind: 'within',
    severity: 'error',
    symptom: 'column-sum',
    title: { zh: '合计行等于各行之和', en: 'A column adds up down' },
    why: {
      zh: '合计行的每一栏应等于各行之和。有上下级科目的表只加最上一级；本页小计、“其中”行不再相加。',
      en: 'Every column of the total row equals the sum of the rows. Where rows have parents only the topmost are added; page subtotals and rows that show a part again (其中) are not.',
    },
    basis: { zh: '预算公开表样的合计行', en: 'The total row of the prescribed tables' },
    messages: equalMessages,
  },
  scope: 'table',
  dependsOn: 'names',
  *judge({ blocks }) {
    for (const block of blocks) if (block.layout.rows.kind !== 'items') yield* judgeBlock(block);
  },
};

function* judgeBlock(block: Block): Iterable<Judgement> {
  const totals = totalRows(block);
  const { tops } = hierarchyOf(block.rows);
  if (totals.length === 0 || tops.length === 0) yield notApplicable;
  for (const total of totals) {
    for (const [key, figure] of total.figures) {
      const words = () => ({
        subject: figureLabel(block, total, key),
        counterpart: { zh: `各行（${tops.length} 行）之和`, en: `the sum of the ${tops.length} rows` },
      });
      yield equationOrNotApplicable(equation('=', [figure], figuresIn(tops, key), words));
    }
  }
}
