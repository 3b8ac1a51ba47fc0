import type { Book } from '../tables/book';
import { oncePer } from '../../common/once-per';
import type { Table } from '../tables/table';
import { FiscalCoverage } from './fiscal-coverage';
import { FUND_TABLES } from '../tables/fund-sources';
import { assessLoss } from './missing-rows';
import type { Loss } from './missing-rows';
import { blockOf, leavesByCode, totalRows } from '../tables/selection';

/** The functional codes of 支出总表 that no table of a fund has. */
export const lostCodes = oncePer((book: Book): Loss => {
  const listed = new Set(FUND_TABLES.flatMap(({ table }) => codesOf(book.table(table))));
  const detail = book.table('expenditure');
  const block = detail && blockOf(detail);
  const missing = [...(block ? leavesByCode(block, 'functional') : [])]
    .filter(([code]) => !listed.has(code))
    .map(([code, rows]) => ({ code, rows }));
  return assessLoss(FiscalCoverage.of(book), missing, 'total', false);
});

/**
 * Whether the rows of 一般公共预算支出表 are known not to be all there: it has no total row, and codes are lost.
 * Its sums are then lower bounds, and what does not reach the other tables is said once, as lost rows.
 */
export function hasLostRows(book: Book): boolean {
  const general = book.table('general-budget');
  const block = general && blockOf(general);
  return block !== undefined && totalRows(block).length === 0 && lostCodes(book).kind === 'lost';
}

function codesOf(table: Table | undefined): string[] {
  return (table?.blocks ?? []).flatMap((block) => [...leavesByCode(block, 'functional').keys()]);
}
