import type { Label } from '../../../common/language';
import { className } from '../../classification/functional-class';
import type { Book } from '../../tables/book';
import type { Figure } from '../../tables/figure';
import type { Block, Table } from '../../tables/table';
import { figureElsewhere, tableName, totalName } from '../../tables/naming';
import { FUND_TABLES } from '../../tables/fund-sources';
import { blockOf, itemEntry, itemRow, totalOf } from '../../tables/selection';
import { against, equation, tie } from '../equation';
import type { Equation } from '../equation';
import { equationOrNotApplicable } from '../rule';
import type { Judgement } from '../rule';

/** Each source, in 收支总表 and in the total of 收入总表; what was carried over, in 收入总表. */
export function* judgeSources(book: Book, fiscal: Table, income: Block): Iterable<Judgement> {
  const [summary, revenue] = [book.table('revenue-and-expenditure'), book.table('revenue')];
  const items = summary && blockOf(summary, 'income');
  const columns = revenue && blockOf(revenue);
  // Without a row for it, what was carried over may be told with this year's.
  const toldTogether = items && !itemRow(items, 'carried-in') && itemRow(income, 'carried-in');
  const relation = toldTogether ? '≤' : '=';
  for (const { fund } of FUND_TABLES) {
    const entry = itemEntry(income, fund);
    if (!entry) continue;
    const name = (): Label => figureElsewhere(fiscal, income, entry.row, 'total');
    const item = items && itemEntry(items, fund);
    if (item) yield ties(relation, entry.figure, [item.figure], name, tableName(summary), [summary]);
    const column = columns ? totalOf(columns, `this-year.${fund}`) : [];
    if (revenue && column.length > 0)
      yield ties('=', entry.figure, column, name, tableName(revenue), [revenue]);
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
    yield equationOrNotApplicable(
      tie({ figures: column, label: () => totalName(revenue, columns, key) }, source),
    );
  }
}

/** Each class of expenditure: at most that of 收支总表. */
export function* judgeCeilings(book: Book, fiscal: Table, expenditure: Block): Iterable<Judgement> {
  const summary = book.table('revenue-and-expenditure');
  const items = summary && blockOf(summary, 'expenditure');
  for (const row of items && hasClasses(items) ? expenditure.rows : []) {
    if (!items || row.item === undefined || className(row.item) === undefined) continue;
    const subject = row.figures.get('total');
    const ceiling = itemRow(items, row.item)?.figures.get('total');
    if (!subject) continue;
    const name = (): Label => figureElsewhere(fiscal, expenditure, row, 'total');
    yield ties('≤', subject, ceiling ? [ceiling] : [], name, tableName(summary), [summary]);
  }
}

/** Whether a side of a summary table is divided by class at all. */
export function hasClasses({ rows }: Block): boolean {
  return rows.some(({ item }) => item !== undefined && className(item) !== undefined);
}

/** A figure against what other tables have. */
export function ties(
  relation: Equation['relation'],
  subject: Figure,
  counterparts: readonly Figure[],
  name: () => Label,
  counterpart: Label,
  others: readonly Table[],
): Judgement {
  return equationOrNotApplicable(
    against(
      others.map(({ layout }) => layout.key),
      equation(relation, [subject], counterparts, () => ({ subject: name(), counterpart })),
    ),
  );
}
