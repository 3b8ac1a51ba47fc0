import type { Book } from '../../tables/book';
import { FUND_TABLES, fundSources, mayHaveMoney } from '../../tables/fund-sources';
import { blockOf } from '../../tables/selection';
import { notApplicable, tieMessages } from '../rule';
import type { BookRule, CacheKey } from '../rule';
import { hasLostRows } from '../missing-rows';
import { judgeCeilings, judgeSources } from './fiscal-sources';
import { judgeFunds } from './fiscal-funds';

/** 财政拨款收支总表 against 收支总表, 收入总表 and the tables of its three funds. */
export const fiscalTie: BookRule = {
  meta: {
    id: 'fiscal-tie',
    kind: 'between',
    severity: 'error',
    title: { zh: '财政拨款收支总表与各表一致', en: 'Fiscal appropriations tie to the other tables' },
    why: {
      zh: '财政拨款的各项来源与收支总表、收入总表中的财政拨款来源相等；各类支出不大于收支总表的同类支出，并等于一般公共预算、政府性基金、国有资本经营预算三张支出表同类之和。',
      en: 'Its sources are those of the other revenue tables; each class is at most that of all expenditure, and equals the sum of the tables of its three funds.',
    },
    basis: {
      zh: '《预算法实施条例》第五条：各部门预算应当反映一般公共预算、政府性基金预算、国有资本经营预算安排的所有预算资金；本级预算拨款收入和其相对应的支出应当单独反映',
      en: 'Regulation on the Implementation of the Budget Law, article 5: a department’s budget shows all money of the general public budget, of government-managed funds and of state capital operations; appropriations and what they pay for are shown by themselves',
    },
    messages: tieMessages,
  },
  scope: 'book',
  dependsOn: 'names',
  tables: [
    'fiscal-appropriation',
    'revenue-and-expenditure',
    'revenue',
    'expenditure',
    'general-budget',
    'government-fund',
    'state-capital',
  ],
  pairs: [
    ['fiscal-appropriation', 'revenue-and-expenditure'],
    ['fiscal-appropriation', 'revenue'],
    ['fiscal-appropriation', 'general-budget'],
    ['fiscal-appropriation', 'government-fund'],
    ['fiscal-appropriation', 'state-capital'],
  ],
  cacheKeys,
  *judge(book) {
    const fiscal = book.table('fiscal-appropriation');
    const [income, expenditure] = [
      fiscal && blockOf(fiscal, 'income'),
      fiscal && blockOf(fiscal, 'expenditure'),
    ];
    if (!fiscal || !income || !expenditure) {
      yield notApplicable;
      return;
    }
    yield* judgeSources(book, fiscal, income);
    yield* judgeCeilings(book, fiscal, expenditure);
    yield* judgeFunds(book, fiscal, expenditure);
  },
};

/** What is known of rows and money that decides between = and ≤. */
function cacheKeys(book: Book): CacheKey[] {
  const fiscal = book.table('fiscal-appropriation');
  const funds = FUND_TABLES.flatMap(({ fund }) => {
    const { complete, carriedOn } = (fiscal && fundSources(fiscal, fund)) ?? {};
    return [complete, carriedOn, mayHaveMoney(fiscal, fund)];
  });
  return [hasLostRows(book), ...funds];
}
