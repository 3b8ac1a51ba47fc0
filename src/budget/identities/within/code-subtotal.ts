import { hierarchyOf } from '../../tables/hierarchy';
import type { Block } from '../../tables/table';
import { figureLabel } from '../../tables/naming';
import { figuresIn } from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { Judgement, TableRule } from '../rule';
import { equation } from '../equation';

/** A row whose code other rows go on from = the sum of those rows: 类 = Σ 款, 款 = Σ 项, department = Σ units. */
export const codeSubtotal: TableRule = {
  meta: {
    id: 'code-subtotal',
    kind: 'within',
    severity: 'error',
    symptom: 'code-sum',
    title: { zh: '上级科目等于下级科目之和', en: 'A parent code equals its children' },
    why: {
      zh: '类级科目等于所属款级科目之和，款级等于所属项级之和，部门等于所属单位之和。',
      en: 'A class equals the sum of its sections, a section the sum of its items, a department the sum of its units.',
    },
    basis: {
      zh: '政府收支分类科目的类、款、项层级',
      en: 'The levels of the government classification of revenue and expenditure',
    },
    messages: equalMessages,
  },
  scope: 'table',
  dependsOn: 'names',
  *judge({ blocks }) {
    for (const block of blocks) yield* judgeBlock(block);
  },
};

function* judgeBlock(block: Block): Iterable<Judgement> {
  const { children } = hierarchyOf(block.rows);
  if (children.size === 0) yield notApplicable;
  for (const [parent, parts] of children) {
    for (const [key, figure] of parent.figures) {
      const words = () => ({
        subject: figureLabel(block, parent, key),
        counterpart: { zh: `下级 ${parts.length} 行之和`, en: `the sum of its ${parts.length} rows` },
      });
      yield equationOrNotApplicable(equation('=', [figure], figuresIn(parts, key), words));
    }
  }
}
