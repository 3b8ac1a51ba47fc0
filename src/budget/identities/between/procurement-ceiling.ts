import { joinedLabels, sameInBoth } from '../../../common/language';
import type { Label } from '../../../common/language';
import type { Figure } from '../../tables/figure';
import type { Book } from '../../tables/book';
import type { Block } from '../../tables/table';
import { figureElsewhere, tableName } from '../../tables/naming';
import { blockOf, figuresIn, isSome, itemEntry, totalOf } from '../../tables/selection';
import { atMostMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule } from '../rule';
import { equation } from '../equation';

/** Government procurement is paid from expenditure: its total never exceeds it. */
export const procurementCeiling: BookRule = {
  meta: {
    id: 'procurement-ceiling',
    kind: 'between',
    severity: 'error',
    title: { zh: '政府采购不超过支出', en: 'Procurement within expenditure' },
    why: {
      zh: '政府采购预算是支出预算的一部分，合计不会超过支出总表的合计，也不会超过收支总表的支出总计。',
      en: 'What is procured is part of what is spent: never more than the total of either table of expenditure.',
    },
    basis: {
      zh: '《政府采购法》第三十三条：政府采购项目及资金预算应当在部门预算中列出',
      en: 'Government Procurement Law of the PRC, article 33: procurement is listed within the department budget',
    },
    messages: atMostMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['procurement', 'expenditure', 'revenue-and-expenditure'],
  pairs: [
    ['procurement', 'expenditure'],
    ['procurement', 'revenue-and-expenditure'],
  ],
  *judge(book) {
    const procurement = book.table('procurement');
    const block = procurement && blockOf(procurement);
    const procured = block ? procuredIn(block) : [];
    const ceilings = [expenditureTotal(book), summaryTotal(book)].filter((each) => each !== undefined);
    if (!procurement || !isSome(procured) || ceilings.length === 0) {
      yield notApplicable;
      return;
    }
    for (const { figures, label } of ceilings) {
      const words = () => ({
        subject: joinedLabels([tableName(procurement), sameInBoth('合计')], ' '),
        counterpart: label,
      });
      yield equationOrNotApplicable(equation('≤', procured, figures, words));
    }
  },
};

/** The total, or, where the table has none, its categories. */
function procuredIn(block: Block): Figure[] {
  const total = itemEntry(block, 'grand-total');
  if (total) return [total.figure];
  return figuresIn(
    block.rows.filter(({ role }) => role === 'data'),
    'total',
  );
}

interface Ceiling {
  readonly figures: readonly Figure[];
  readonly label: Label;
}

function expenditureTotal(book: Book): Ceiling | undefined {
  const table = book.table('expenditure');
  const block = table && blockOf(table);
  const figures = block ? totalOf(block, 'total') : [];
  return table && figures.length > 0 ? { figures, label: tableName(table) } : undefined;
}

function summaryTotal(book: Book): Ceiling | undefined {
  const table = book.table('revenue-and-expenditure');
  const block = table && blockOf(table, 'expenditure');
  const total = block && itemEntry(block, 'grand-total');
  return total && { figures: [total.figure], label: figureElsewhere(table, block, total.row, 'total') };
}
