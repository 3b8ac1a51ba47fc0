import type { Label } from '../../../common/language';
import type { Book } from '../../tables/book';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { FUND_TABLES } from '../../tables/fund-sources';
import { columnLabel } from '../../tables/naming';
import { blockOf, figuresIn, isSome, leavesByCode, moneyIn } from '../../tables/selection';
import { classOf } from '../../classification/code';
import { against, equation } from '../equation';
import { equationOrNotApplicable, notApplicable, tieMessages } from '../rule';
import type { BookRule, Judgement } from '../rule';
import { FiscalCoverage } from '../fiscal-coverage';

const COLUMNS = ['total', 'basic', 'project'];

/** Code by code, what the three fund tables spend is part of 支出总表, and all of it where no other money is in the class. */
export const generalBudgetTie: BookRule = {
  meta: {
    id: 'general-budget-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '各预算支出表与支出总表逐科目一致', en: 'The fund tables tie to expenditure, code by code' },
    why: {
      zh: '一般公共预算（及政府性基金、国有资本经营预算）支出表的每个功能分类科目，合计、基本支出、项目支出都不大于支出总表的同一科目；这一类支出全部由财政拨款安排时应当相等。',
      en: 'For every functional code the total, basic and project expenditure of the fund tables are at most those of the table of all expenditure, and equal where fiscal appropriations pay for the whole class.',
    },
    basis: {
      zh: '《预算法实施条例》第五条：本级预算拨款收入和其相对应的支出，应当在部门预算中单独反映',
      en: 'Regulation on the Implementation of the Budget Law, article 5: appropriations and what they pay for are shown by themselves within a department’s budget',
    },
    messages: tieMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: [
    'revenue-and-expenditure',
    'fiscal-appropriation',
    'expenditure',
    'general-budget',
    'government-fund',
    'state-capital',
  ],
  pairs: [
    ['general-budget', 'expenditure'],
    ['government-fund', 'expenditure'],
    ['state-capital', 'expenditure'],
  ],
  cacheKeys: (book) => FiscalCoverage.of(book).wholeClasses(),
  *judge(book) {
    const detail = book.table('expenditure');
    const rows = detail && blockOf(detail);
    const funds = fundBlocks(book);
    if (!detail || !rows || funds.length === 0) {
      yield notApplicable;
      return;
    }
    const coverage = FiscalCoverage.of(book);
    const all = leavesByCode(rows, 'functional');
    if (all.size === 0) {
      yield notApplicable;
      return;
    }
    for (const [code, parts] of mergedLeaves(funds)) {
      const relation = coverage.isWhole(classOf(code)) ? '=' : '≤';
      yield* judgeCode(relation, code, parts, rows, all.get(code) ?? [], detail);
    }
  },
};

function fundBlocks(book: Book): Block[] {
  return FUND_TABLES.flatMap(({ table: key }) => {
    const table = book.table(key);
    const block = table && blockOf(table);
    return block ? [block] : [];
  });
}

/** The rows of one code in one of the fund tables. */
interface Part {
  readonly block: Block;
  readonly rows: readonly Row[];
}

function mergedLeaves(funds: readonly Block[]): Map<string, Part[]> {
  const merged = new Map<string, Part[]>();
  for (const block of funds) {
    for (const [code, rows] of leavesByCode(block, 'functional')) {
      const before = merged.get(code);
      if (before) before.push({ block, rows });
      else merged.set(code, [{ block, rows }]);
    }
  }
  return merged;
}

function* judgeCode(
  relation: '=' | '≤',
  code: string,
  parts: readonly Part[],
  rows: Block,
  wholes: readonly Row[],
  detail: Table,
): Iterable<Judgement> {
  for (const column of COLUMNS) {
    if (!rows.columns.has(column)) continue;
    const subjects = parts.flatMap((part) => moneyIn(part.block, part.rows, column));
    if (!isSome(subjects)) continue;
    const words = () => ({
      subject: {
        zh: `${code} ${columnLabel(rows, column).zh}`,
        en: `${code} ${columnLabel(rows, column).en}`,
      },
      counterpart: ofDetail(detail, code, wholes.length),
    });
    yield equationOrNotApplicable(
      against(['expenditure'], equation(relation, subjects, figuresIn(wholes, column), words)),
    );
  }
}

function ofDetail({ layout }: Table, code: string, rows: number): Label {
  return rows === 0
    ? { zh: `${layout.title.zh}（没有科目 ${code}）`, en: `${layout.title.en} (which has no code ${code})` }
    : {
        zh: `${layout.title.zh} 同科目 ${rows} 行之和`,
        en: `the ${rows} rows of that code in ${layout.title.en}`,
      };
}
