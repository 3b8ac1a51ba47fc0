import { joinedLabels, sameInBoth } from '../../../common/language';
import type { Label } from '../../../common/language';
import { className } from '../../classification/functional-class';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Block, Table } from '../../tables/table';
import { figureElsewhere, tableName, totalName } from '../../tables/naming';
import { FUND_TABLES, fundSources, mayHaveMoney } from '../../tables/fund-sources';
import type { FundSources } from '../../tables/fund-sources';
import { blockOf, itemEntry, leavesByCode, moneyIn, totalOf } from '../../tables/selection';
import { against, tie } from '../equation';
import type { Side } from '../equation';
import { equationOrNotApplicable, notApplicable } from '../rule';
import type { Judgement } from '../rule';
import { hasLostRows } from '../missing-rows';
import { hasClasses, ties } from './fiscal-sources';

/** What the tables of the three funds spend: class by class, in the column of the fund if there is one, and in all. */
export function* judgeFunds(book: Book, fiscal: Table, expenditure: Block): Iterable<Judgement> {
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
    yield judgeFundBalance(fiscal, expenditure, fund);
  }
}

/** The table of a fund's expenditure. */
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
        (paying.length > 0 ? paying : present).map(({ table }) => table),
      );
    } else {
      const ceiling = {
        figures: entry ? [entry.figure] : [],
        label: () => sameInBoth(`${fiscal.layout.title.zh} ${code}`),
      };
      yield equationOrNotApplicable(
        against([fiscal.layout.key], tie({ figures: parts, label: () => label }, ceiling, '≤')),
      );
    }
  }
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
      yield equationOrNotApplicable(
        tie({ figures: parts, label: () => label }, { figures: [subject], label: name }, '≤'),
      );
    else yield ties('=', subject, parts, name, label, [table]);
  }
}

/** What a fund brings in and carried over = what its table spends; more where something is carried on or rows are lost. */
function judgeFundTotal(fiscal: Table, fund: string, table: Table, rowsLost: boolean): Judgement {
  const block = blockOf(table);
  const sources = fundSources(fiscal, fund);
  if (!block || !sources?.complete) return notApplicable;
  const spending = { figures: totalOf(block, 'total'), label: () => totalName(table, block, 'total') };
  return equationOrNotApplicable(
    tie(spending, fundingOf(fiscal, sources), sources.carriedOn || rowsLost ? '≤' : '='),
  );
}

/** Where some is carried on, and expenditure has a column for the fund: what it brings in = the total of that column. */
function judgeFundBalance(fiscal: Table, expenditure: Block, fund: string): Judgement {
  const sources = fundSources(fiscal, fund);
  const total = itemEntry(expenditure, 'grand-total', fund);
  if (!sources?.complete || !sources.carriedOn || !total) return notApplicable;
  const used = {
    figures: [total.figure],
    label: () => figureElsewhere(fiscal, expenditure, total.row, fund),
  };
  return equationOrNotApplicable(tie(used, fundingOf(fiscal, sources)));
}

function fundingOf(fiscal: Table, { figures, rows }: FundSources): Side {
  const names = (): Label => sameInBoth(rows.map(({ label }) => label).join(' + '));
  return { figures, label: () => joinedLabels([tableName(fiscal), names()], ' ') };
}
