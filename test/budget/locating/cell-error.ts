import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import { Network } from '../../../src/budget/locating/network/network';
import { State } from '../../../src/budget/locating/search/state';
import type { CellError } from '../../../src/budget/locating/repairs/typed-error';
import { readBook } from '../../../src/budget/reading/read-book';
import { procurementSheet } from '../sheet-sources/procurement';
import { workbookOf } from '../workbook-of';

/** What is typed, and the amount that should stand there. */
export type TypedAmount = readonly [typed: string, right: string];

/** A cell of a table in two decimals that somebody typed an amount into where another belongs. */
export function cellError(typed: string, right: string): CellError {
  const rows = [
    ['货物', typed],
    ['工程', '1.00'],
  ];
  const workbook = workbookOf({ '04': procurementSheet(rows) });
  const network = new Network(checkBook(readBook(workbook)));
  const [place] = network.book.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.get('total') ?? [])),
  );
  if (!place) throw new Error('No such cell');
  return {
    figure: place,
    from: place.amount,
    to: Amount.fromDecimal(right),
    place: network.places.of(place),
    state: State.of(network),
  };
}
