import { sameInBoth } from '../../../common/language';
import { className } from '../../classification/functional-class';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { figureElsewhere, totalName } from '../../tables/naming';
import {
  blockOf,
  figuresIn,
  isSome,
  itemRow,
  leavesByCode,
  moneyIn,
  totalOf,
  yearTotal,
} from '../../tables/selection';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { against, equation, tie } from '../equation';

/** 支出总表, summed by class of the functional classification = the expenditure side of 收支总表. */
export const expenditureTie: BookRule = {
  meta: {
    id: 'expenditure-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '支出总表与收支总表一致', en: 'Expenditure ties to revenue and expenditure' },
    why: {
      zh: '支出总表按功能分类科目前三位（类）汇总，应与收支总表的各类支出逐类相等；合计应等于本年支出合计。',
      en: 'Summed by the first three digits of the functional code, expenditure is the same class by class; its total is this year’s expenditure.',
    },
    basis: {
      zh: '《预算法》第三十二条：支出按其功能分类分为类、款、项；《预算法实施条例》第五条：各部门预算支出包括基本支出和项目支出',
      en: 'Budget Law, article 32: expenditure is classified by function into classes, sections and items; Regulation on its implementation, article 5: a department’s expenditure is basic and project expenditure',
    },
    messages: equalMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: ['expenditure', 'revenue-and-expenditure'],
  pairs: [['revenue-and-expenditure', 'expenditure']],
  *judge(book) {
    const [detail, summary] = [book.table('expenditure'), book.table('revenue-and-expenditure')];
    const [rows, items] = [detail && blockOf(detail), summary && blockOf(summary, 'expenditure')];
    if (!detail || !summary || !rows || !items) {
      yield notApplicable;
      return;
    }
    yield* judgeTotal(detail, rows, summary, items);
    yield* judgeClasses(detail, rows, summary, items);
  },
};

function* judgeTotal(detail: Table, rows: Block, summary: Table, items: Block): Iterable<Judgement> {
  const total = yearTotal(items);
  const counterparts = totalOf(rows, 'total');
  if (!total || counterparts.length === 0) return;
  yield equationOrNotApplicable(
    tie(
      {
        figures: [total.entry.figure],
        label: () => figureElsewhere(summary, items, total.entry.row, 'total'),
      },
      { figures: [...counterparts, ...total.less], label: () => totalName(detail, rows, 'total') },
    ),
  );
}

function* judgeClasses(detail: Table, rows: Block, summary: Table, items: Block): Iterable<Judgement> {
  const leaves = leavesByCode(rows, 'functional', 3);
  const printedClasses = items.rows.filter(({ item }) => item !== undefined && className(item) !== undefined);
  // A table that is not divided by class has nothing to hold against them.
  if (printedClasses.length === 0 || leaves.size === 0) {
    yield notApplicable;
    return;
  }
  const codes = new Set([...printedClasses.map(({ item }) => item ?? ''), ...leaves.keys()]);
  for (const code of codes) {
    const row = itemRow(items, code);
    const inDetail = moneyIn(rows, leaves.get(code) ?? [], 'total');
    const subjects = row ? figuresIn([row], 'total') : inDetail;
    const counterparts: readonly Figure[] = row ? inDetail : [];
    if (!isSome(subjects)) continue;
    yield equationOrNotApplicable(
      against(
        [row ? 'expenditure' : 'revenue-and-expenditure'],
        equation('=', subjects, counterparts, () => classWords(code, row, detail, summary)),
      ),
    );
  }
}

function classWords(code: string, row: Row | undefined, detail: Table, summary: Table) {
  const name = sameInBoth(`${code}-${className(code) ?? ''}`);
  const rows = {
    zh: `${detail.layout.title.zh} ${name.zh} 各行之和`,
    en: `${detail.layout.title.en}, rows of ${name.en}`,
  };
  const item = { zh: `${summary.layout.title.zh} ${name.zh}`, en: `${summary.layout.title.en} ${name.en}` };
  return row ? { subject: item, counterpart: rows } : { subject: rows, counterpart: item };
}
