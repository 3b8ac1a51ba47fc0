import type { Amount } from '../../../amount/amount';
import type { Book } from '../../tables/book';
import { leafRows, placedTable } from '../../tables/selection';
import type { FundedLine } from './funded-lines';
import { amountAt } from '../../tables/amounts';
import { totalled } from '../../../amount/sum';
import { grouped } from '../../../common/grouped';

/**
 * Whether a line is of capital construction: 06 tells project expenditure with and without it, code by code. None where both are the
 * same, all of it where nothing is without; undefined in between, and where the table does not tell.
 */
export function constructionsOf(book: Book): (line: FundedLine) => boolean | undefined {
  const placed = placedTable(book, 'general-budget');
  const rows = grouped(placed ? leafRows(placed.block) : [], ({ codes }) => codes.functional?.code ?? '');
  const stated = (code: string, column: string): Amount | undefined =>
    totalled((rows.get(code) ?? []).map(({ figures }) => amountAt(figures.get(column)) ?? undefined));
  return ({ raw: { part, functional }, isNotGeneral }) => {
    if (part !== 'project') return false;
    if (isNotGeneral) return undefined;
    const [all, without] = ['project', 'project-without-construction'].map((column) =>
      stated(functional.code, column),
    );
    if (!all || !without) return undefined;
    return all.equals(without) ? false : without.isZero ? true : undefined;
  };
}
