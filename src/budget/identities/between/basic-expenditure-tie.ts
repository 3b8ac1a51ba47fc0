import { joinedLabels } from '../../../common/language';
import type { Label } from '../../../common/language';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Table } from '../../tables/table';
import { columnLabel, tableName, totalName } from '../../tables/naming';
import { blockOf, figuresIn, functionalClass, isSome, moneyIn, totalOf } from '../../tables/selection';
import { against, equation, tie } from '../equation';
import { equationOrNotApplicable, notApplicable, tieMessages } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { FiscalCoverage } from '../fiscal-coverage';
import { economicPairs } from '../economic-pairs';
import { hasLostRows } from '../missing-rows';

/** 基本支出表 = the basic expenditure of 一般公共预算支出表, and by economic code part of the basic expenditure of 支出总表. */
export const basicExpenditureTie: BookRule = {
  meta: {
    id: 'basic-expenditure-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '基本支出表与各表一致', en: 'Basic expenditure ties to the other tables' },
    why: {
      zh: '一般公共预算基本支出表的合计、人员经费、公用经费，等于一般公共预算支出表的基本支出；每个经济分类科目不大于支出总表同一科目的基本支出，全部由财政拨款安排的部分应全部列入。',
      en: 'Its total, personnel and public funds are the basic expenditure of the general budget table; each economic code is at most the basic expenditure of that code in all expenditure, and holds all of it that only fiscal appropriations pay for.',
    },
    basis: {
      zh: '《预算法实施条例》第五条：基本支出包括人员经费和公用经费；第六条：按其经济性质分类，基本支出应当公开到款',
      en: 'Regulation on the Implementation of the Budget Law, article 5: basic expenditure is personnel and public funds; article 6: it is published by economic nature down to sections',
    },
    messages: tieMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: [
    'basic-expenditure',
    'revenue-and-expenditure',
    'fiscal-appropriation',
    'expenditure',
    'general-budget',
    'government-fund',
    'state-capital',
  ],
  pairs: [
    ['basic-expenditure', 'general-budget'],
    ['basic-expenditure', 'expenditure'],
  ],
  cacheKeys: (book) => [hasLostRows(book), ...FiscalCoverage.ofGeneralBudget(book).wholeClasses()],
  *judge(book) {
    const basic = book.table('basic-expenditure');
    const [general, detail] = [book.table('general-budget'), book.table('expenditure')];
    if (!basic || !(general ?? detail)) {
      yield notApplicable;
      return;
    }
    if (general) yield* judgeTotals(basic, general, hasLostRows(book));
    if (detail) yield* judgeCodes(basic, detail, FiscalCoverage.ofGeneralBudget(book));
  },
};

function* judgeTotals(basic: Table, general: Table, rowsLost: boolean): Iterable<Judgement> {
  const there = blockOf(general);
  if (!there) return;
  for (const [key, column] of [
    ['basic', 'total'],
    ['personnel', 'personnel'],
    ['public', 'public'],
  ] as const) {
    const [figures, counterparts] = [basicFigures(basic, column), totalOf(there, key)];
    if (figures.length === 0 || counterparts.length === 0) continue;
    const here = {
      figures,
      label: () => joinedLabels([tableName(basic), columnLabelOf(basic, column)], ' '),
    };
    const elsewhere = { figures: counterparts, label: () => totalName(general, there, key) };
    yield equationOrNotApplicable(rowsLost ? tie(elsewhere, here, '≤') : tie(here, elsewhere));
  }
}

/** One block has a column for each kind; two blocks are one kind each. */
function basicFigures(basic: Table, column: 'total' | 'personnel' | 'public'): Figure[] {
  if (basic.blocks.length === 1) return basic.blocks.flatMap((block) => totalOf(block, column));
  return basic.blocks
    .filter(({ layout }) => column === 'total' || layout.key === column)
    .flatMap((block) => totalOf(block, 'total'));
}

function columnLabelOf(basic: Table, column: string): Label {
  const [block] = basic.blocks;
  return block?.columns.has(column) ? columnLabel(block, column) : { zh: '合计', en: 'total' };
}

function* judgeCodes(basic: Table, detail: Table, coverage: FiscalCoverage): Iterable<Judgement> {
  const { here, there } = economicPairs(basic, detail);
  if (there.size === 0 || !blockOf(detail)?.columns.has('basic')) return;
  for (const [pair, own] of here)
    yield* judgePair(pair, own, there.get(pair) ?? [], [basic, detail], coverage);
}

function* judgePair(
  pair: string,
  here: readonly Row[],
  there: readonly Row[],
  [basic, detail]: readonly [Table, Table],
  coverage: FiscalCoverage,
): Iterable<Judgement> {
  const name = { zh: pair.replace('/', '、'), en: pair.replace('/', ', ') };
  const inBasic = (): Label => joinedLabels([tableName(basic), name], ' ');
  const inDetail = {
    zh: `${detail.layout.title.zh} 基本支出 ${name.zh}`,
    en: `basic expenditure of ${name.en}`,
  };
  const subjects = basic.blocks.flatMap((block) =>
    moneyIn(
      block,
      here.filter((row) => block.rows.includes(row)),
      'total',
    ),
  );
  if (isSome(subjects)) {
    const words = () => ({ subject: inBasic(), counterpart: inDetail });
    yield equationOrNotApplicable(
      against(['expenditure'], equation('≤', subjects, figuresIn(there, 'basic'), words)),
    );
  }
  const whole = figuresIn(
    there.filter((row) => isWhole(row, coverage)),
    'basic',
  );
  if (isSome(whole)) {
    yield equationOrNotApplicable(
      against(
        ['basic-expenditure'],
        equation('≤', whole, subjects, () => ({ subject: inDetail, counterpart: inBasic() })),
      ),
    );
  }
}

function isWhole(row: Row, coverage: FiscalCoverage): boolean {
  return coverage.isWhole(functionalClass(row) ?? '');
}
