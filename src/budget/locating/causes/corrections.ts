import { sameInBoth } from '../../../common/language';
import { oncePer } from '../../../common/once-per';
import { textOf } from '../../../workbook/cell';
import { figureLabel } from '../../tables/naming';
import type { Figure } from '../../tables/figure';
import type { Table } from '../../tables/table';
import type { AbsentRow, Correction, Explanation } from '../cause';
import type { ConstraintGraph } from '../graph/constraint-graph';
import { isChange } from '../search/repair';
import type { Change, Insertion, UnweightedRepair } from '../search/repair';

/** A repair in the words of a report. */
export function explanationOf(
  graph: ConstraintGraph,
  { errorType, changes, insertions }: UnweightedRepair,
): Explanation {
  const changed = changes.filter(isChange).map((change) => correctionOf(graph, change));
  const absent = insertions.map((insertion) => absentRowOf(graph, insertion));
  const [first, ...others] = [...changed, ...absent.flatMap(({ amounts }) => amounts)];
  if (!first) throw new Error(`A ${errorType} that changes nothing`);
  return { errorType, corrections: [first, ...others], absent };
}

/** What stands in the row before which it belongs is not its own. */
function absentRowOf(
  graph: ConstraintGraph,
  { name, knownFrom, amounts: [main, ...others] }: Insertion,
): AbsentRow {
  const added = (change: Change): Correction => ({
    ...correctionOf(graph, change),
    typed: '',
    observed: undefined,
  });
  return {
    name,
    knownFrom: knownFrom && addressOf(knownFrom),
    amounts: [added(main), ...others.map(added)],
  };
}

function correctionOf(graph: ConstraintGraph, { figure, to }: Change): Correction {
  const place = graph.places.of(figure);
  return {
    at: addressOf(figure),
    label: place ? figureLabel(place.block, place.row, place.key) : sameInBoth(''),
    row: place?.row.label ?? '',
    unit: figure.unit,
    decimals: place?.table.decimals ?? figure.decimals,
    // A figure made for a place may know nothing of the cell that is there.
    typed: textOf(graph.book.workbook.cell(figure)),
    observed: figure.amount,
    proposed: to?.isZero && place && printsNoZeros(place.table) ? undefined : to,
  };
}

/** Whether a table leaves blank what is no money. */
const printsNoZeros = oncePer(({ blocks }: Table): boolean =>
  blocks.every(({ rows }) =>
    rows.every(({ figures }) => figures.values().every(({ amount }) => !amount?.isZero)),
  ),
);

function addressOf({ sheet, row, column }: Figure): Correction['at'] {
  return { sheet, row, column };
}
