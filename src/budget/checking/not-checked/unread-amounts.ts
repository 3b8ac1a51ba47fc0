import { sameInBoth } from '../../../common/language';
import type { Table } from '../../tables/table';
import type { NotChecked } from './not-checked';
import { around } from './around';

/** The columns of a table that were not read: the layout does not know them, or they are of another year. */
export function unreadAmounts(table: Table): NotChecked[] {
  return table.unread.map(({ heading, ofAnotherYear, amounts }): NotChecked => ({
    kind: 'column',
    code: ofAnotherYear ? 'column-of-another-year' : 'column-unknown',
    prescribed: table,
    at: around(amounts, table),
    name: sameInBoth(heading),
    amounts: amounts.length,
  }));
}
