import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import { blockOf, totalOf } from '../../tables/selection';
import { economicPairs } from '../economic-pairs';
import { FiscalCoverage } from '../fiscal-coverage';
import { assessLoss, judgeLoss } from '../missing-rows';
import type { Missing } from '../missing-rows';
import { inYuan } from '../../tables/rounding';
import { notApplicable } from '../rule';
import type { BookRule } from '../rule';

/** Every economic code with basic expenditure is in 基本支出表, unless other money than the general public budget pays for it. */
export const economicCoverage: BookRule = {
  meta: {
    id: 'economic-coverage',
    kind: 'between',
    severity: 'error',
    symptom: 'absent-economic-codes',
    title: {
      zh: '经济分类科目在基本支出表中没有遗漏',
      en: 'No economic code is missing from basic expenditure',
    },
    why: {
      zh: '支出总表中由一般公共预算安排基本支出的经济分类科目，都应列入一般公共预算基本支出表。两表基本支出合计相等时，不应缺少任何科目。',
      en: 'Economic codes whose basic expenditure the general public budget pays for stand in its table of basic expenditure. Where both tables have the same total none may be missing.',
    },
    basis: {
      zh: '《预算法实施条例》第六条：按其经济性质分类，基本支出应当公开到款',
      en: 'Regulation on the Implementation of the Budget Law, article 6: basic expenditure is published by economic nature down to sections',
    },
    messages: {
      pass: {
        zh: '基本支出的经济分类科目没有遗漏。',
        en: 'No economic code of basic expenditure is missing.',
      },
      fail: {
        zh: '{table}缺少支出总表中有基本支出的 {count} 个经济分类科目：{codes}，合计 {amount} {unit}。请检查是漏行，还是支出总表把项目支出列入了基本支出。',
        en: '{table} lacks {count} economic codes that have basic expenditure in the table of expenditure: {codes}, {amount} {unit} in all. Either rows are lost, or project expenditure stands under basic expenditure there.',
      },
      cannotJudge: {
        zh: '没有财政拨款收支总表或收支总表的总计，无法判断 {count} 个未列入的经济分类科目（{codes}）是否遗漏。',
        en: 'Without the grand totals of both summary tables it cannot be told whether {count} economic codes ({codes}) are missing.',
      },
    },
  },
  scope: 'book',
  dependsOn: 'amounts',
  tables: [
    'basic-expenditure',
    'revenue-and-expenditure',
    'fiscal-appropriation',
    'expenditure',
    'general-budget',
    'government-fund',
    'state-capital',
  ],
  pairs: [['basic-expenditure', 'expenditure']],
  *judge(book: Book) {
    const [detail, basic] = [book.table('expenditure'), book.table('basic-expenditure')];
    const missing = detail && basic ? missingPairs(basic, detail) : undefined;
    if (!detail || !basic || !missing) yield notApplicable;
    else {
      const coverage = FiscalCoverage.ofGeneralBudget(book);
      yield judgeLoss(basic, assessLoss(coverage, missing, 'basic', sameTotal(basic, detail)), 'basic');
    }
  },
};

function missingPairs(basic: Table, detail: Table): Missing[] | undefined {
  const { here, there } = economicPairs(basic, detail);
  if (there.size === 0 || !blockOf(detail)?.columns.has('basic')) return undefined;
  return [...there].filter(([code]) => !here.has(code)).map(([code, rows]) => ({ code, rows }));
}

/** Whether both tables have the same basic expenditure: then none of it is other money. */
function sameTotal(basic: Table, detail: Table): boolean {
  const there = blockOf(detail);
  const mine = basic.blocks.flatMap((block) => totalOf(block, 'total'));
  const theirs = there ? totalOf(there, 'basic') : [];
  return isFilled(mine) && isFilled(theirs) && inYuan(mine).equals(inYuan(theirs));
}

function isFilled(figures: readonly Figure[]): boolean {
  return figures.some(({ amount }) => amount !== undefined);
}
