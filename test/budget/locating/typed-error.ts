import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import { ConstraintGraph } from '../../../src/budget/locating/graph/constraint-graph';
import { State } from '../../../src/budget/locating/search/state';
import type { TypedError } from '../../../src/budget/locating/repairs/typed-error';
import { readBook } from '../../../src/budget/reading/read-book';
import { procurementSheet } from '../sheet-sources/procurement';
import { workbookOf } from '../workbook-of';
import type { CellSource } from '../workbook-of';

/** What is typed, and the amount that should stand there. */
export type TypedAmount = readonly [typed: string, right: string];

/** A cell of a table in two decimals that somebody typed an amount into where another belongs. */
export function typedError(typed: CellSource, right: string): TypedError {
  const rows = [
    ['货物', typed],
    ['工程', '1.00'],
  ];
  const workbook = workbookOf({ '04': procurementSheet(rows) });
  const graph = new ConstraintGraph(checkBook(readBook(workbook)));
  const [place] = graph.book.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures.get('total') ?? [])),
  );
  if (!place) throw new Error('No such cell');
  return {
    figure: place,
    from: place.amount,
    to: Amount.fromDecimal(right),
    place: graph.places.of(place),
    state: State.of(graph),
  };
}
