import { className } from '../../classification/functional-class';
import type { Label } from '../../../common/language';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Block, Table } from '../../tables/table';
import { equation, tie } from '../equation';
import type { Equation } from '../equation';
import { tieMessages } from '../equation-messages';
import { figureElsewhere, tableName, totalName } from '../../tables/naming';
import { joinedLabels, sameInBoth } from '../../../common/language';
import { hasLostRows } from '../lost-codes';
import { holds, notApplicable } from '../rule';
import type { BookRule, Judgement, Premise } from '../rule';
import { FUND_TABLES, fundSources, mayHaveMoney } from '../../tables/fund-sources';
import { blockOf, itemEntry, itemRow, leavesByCode, moneyIn, totalOf } from '../../tables/selection';

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
    basis: { zh: '部门预算表间勾稽关系', en: 'Ties between the tables of a department budget' },
    messages: tieMessages,
  },
  scope: 'book',
  reads: 'names',
  tables: [
    'fiscal-appropriation',
    'revenue-and-expenditure',
    'revenue',
    'expenditure',
    'general-budget',
    'government-fund',
    'state-capital',
  ],
  premises,
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
function premises(book: Book): Premise[] {
  const fiscal = book.table('fiscal-appropriation');
  const funds = FUND_TABLES.flatMap(({ fund }) => {
    const { complete, carriedOn } = (fiscal && fundSources(fiscal, fund)) ?? {};
    return [complete, carriedOn, mayHaveMoney(fiscal, fund)];
  });
  return [hasLostRows(book), ...funds];
}

function* judgeSources(book: Book, fiscal: Table, income: Block): Iterable<Judgement> {
  const [summary, revenue] = [book.table('revenue-and-expenditure'), book.table('revenue')];
  const items = summary && blockOf(summary, 'income');
  const columns = revenue && blockOf(revenue);
  for (const { fund } of FUND_TABLES) {
    const entry = itemEntry(income, fund);
    if (!entry) continue;
    const name = (): Label => figureElsewhere(fiscal, income, entry.row, 'total');
    const item = items && itemEntry(items, fund);
    if (item) yield ties('=', entry.figure, [item.figure], name, tableName(summary));
    const column = columns ? totalOf(columns, `this-year.${fund}`) : [];
    if (revenue && column.length > 0) yield ties('=', entry.figure, column, name, tableName(revenue));
  }
  for (const { fund } of FUND_TABLES) {
    const entry = itemEntry(income, `carried-in.${fund}`);
    const key = `carried-in.${fund}`;
    const column = columns ? totalOf(columns, key) : [];
    if (!entry || !revenue || !columns || column.length === 0) continue;
    const source = {
      figures: [entry.figure],
      label: () => figureElsewhere(fiscal, income, entry.row, 'total'),
    };
    yield holds(tie({ figures: column, label: () => totalName(revenue, columns, key) }, source));
  }
}

function* judgeCeilings(book: Book, fiscal: Table, expenditure: Block): Iterable<Judgement> {
  const summary = book.table('revenue-and-expenditure');
  const items = summary && blockOf(summary, 'expenditure');
  for (const row of items && hasClasses(items) ? expenditure.rows : []) {
    if (!items || row.item === undefined || className(row.item) === undefined) continue;
    const subject = row.figures.get('total');
    const ceiling = itemRow(items, row.item)?.figures.get('total');
    if (!subject) continue;
    const name = (): Label => figureElsewhere(fiscal, expenditure, row, 'total');
    yield ties('≤', subject, ceiling ? [ceiling] : [], name, tableName(summary));
  }
}

function* judgeFunds(book: Book, fiscal: Table, expenditure: Block): Iterable<Judgement> {
  const funds = FUND_TABLES.map(({ fund, table }) => ({ fund, table: book.table(table) }));
  const general = funds.find(({ fund }) => fund === 'general')?.table;
  if (!general) {
    yield notApplicable;
    return;
  }
  const present = funds.flatMap(({ fund, table }) => (table ? [{ fund, table }] : []));
  const rowsLost = hasLostRows(book);
  yield* judgeClasses(fiscal, expenditure, present, rowsLost);
  for (const { fund, table } of present) {
    const lossy = rowsLost && table === general;
    yield* judgeFundColumn(fiscal, expenditure, fund, table, lossy);
    yield judgeFundTotal(fiscal, fund, table, lossy);
  }
}

interface FundTable {
  readonly fund: string;
  readonly table: Table;
}

/** Class by class: = Σ of the fund tables, or ≥ where the table of a fund that has money is absent. */
function* judgeClasses(
  fiscal: Table,
  expenditure: Block,
  present: readonly FundTable[],
  rowsLost: boolean,
): Iterable<Judgement> {
  const absent = FUND_TABLES.filter(({ fund }) => present.every((each) => each.fund !== fund));
  const complete = !rowsLost && absent.every(({ fund }) => !mayHaveMoney(fiscal, fund));
  if (!hasClasses(expenditure)) return;
  const spending = present.map(({ table }) => spendingOf(table));
  const classes = present.map(({ table }) => classesOf(table));
  const codes = new Set([
    ...expenditure.rows
      .map(({ item }) => item)
      .filter((item) => item !== undefined && className(item) !== undefined),
    ...classes.flat(),
  ]);
  for (const code of codes) {
    if (code === undefined) continue;
    const entry = itemEntry(expenditure, code);
    const parts = spending.flatMap((each) => each(code));
    const paying = present.filter((_, i) => classes[i]?.includes(code));
    const label = classIn(code, paying.length > 0 ? paying : present);
    if (entry && complete) {
      yield ties(
        '=',
        entry.figure,
        parts,
        () => figureElsewhere(fiscal, expenditure, entry.row, 'total'),
        label,
      );
    } else {
      const ceiling = {
        figures: entry ? [entry.figure] : [],
        label: () => sameInBoth(`${fiscal.layout.title.zh} ${code}`),
      };
      yield holds(tie({ figures: parts, label: () => label }, ceiling, '≤'));
    }
  }
}

/** Whether a side of a summary table is divided by class at all. */
function hasClasses({ rows }: Block): boolean {
  return rows.some(({ item }) => item !== undefined && className(item) !== undefined);
}

/** What a table spends in a class. */
function spendingOf(table: Table): (functionalClass: string) => Figure[] {
  const block = blockOf(table);
  const leaves = block && leavesByCode(block, 'functional', 3);
  return (each) => (block ? moneyIn(block, leaves?.get(each) ?? [], 'total') : []);
}

function classesOf(table: Table): string[] {
  const block = blockOf(table);
  return block ? [...leavesByCode(block, 'functional', 3).keys()] : [];
}

function classIn(code: string, tables: readonly FundTable[]): Label {
  const names = joinedLabels(
    tables.map(({ table }) => tableName(table)),
    ' + ',
  );
  return { zh: `${names.zh} ${code} 各行之和`, en: `rows of ${code} in ${names.en}` };
}

/** Where the table has a column for the fund: class by class = the fund's own table. */
function* judgeFundColumn(
  fiscal: Table,
  expenditure: Block,
  fund: string,
  table: Table,
  rowsLost: boolean,
): Iterable<Judgement> {
  if (!expenditure.columns.has(fund)) return;
  const spending = spendingOf(table);
  for (const row of expenditure.rows) {
    const subject = row.figures.get(fund);
    if (!subject || row.item === undefined || className(row.item) === undefined) continue;
    const parts = spending(row.item);
    const label = classIn(row.item, [{ fund, table }]);
    const name = (): Label => figureElsewhere(fiscal, expenditure, row, fund);
    if (rowsLost)
      yield holds(tie({ figures: parts, label: () => label }, { figures: [subject], label: name }, '≤'));
    else yield ties('=', subject, parts, name, label);
  }
}

/** What a fund brings in and carried over = what its table spends; more where something is carried on or rows are lost. */
function judgeFundTotal(fiscal: Table, fund: string, table: Table, rowsLost: boolean): Judgement {
  const block = blockOf(table);
  const sources = fundSources(fiscal, fund);
  if (!block || !sources?.complete) return notApplicable;
  const spending = { figures: totalOf(block, 'total'), label: () => totalName(table, block, 'total') };
  const funding = {
    figures: sources.figures,
    label: () =>
      joinedLabels([tableName(fiscal), sameInBoth(sources.rows.map(({ label }) => label).join(' + '))], ' '),
  };
  return holds(tie(spending, funding, sources.carriedOn || rowsLost ? '≤' : '='));
}

function ties(
  relation: Equation['relation'],
  subject: Figure,
  counterparts: readonly Figure[],
  name: () => Label,
  counterpart: Label,
): Judgement {
  return holds(equation(relation, [subject], counterparts, () => ({ subject: name(), counterpart })));
}
