import { figureLabel } from '../../tables/naming';
import { sameInBoth } from '../../../common/language';
import type { Figure } from '../../tables/figure';
import { textOf } from '../../../workbook/cell';
import type { AbsentRow, Correction, Explanation } from '../cause';
import type { Network } from '../network/network';
import { isChange } from '../search/move';
import type { Change, Insertion, Move } from '../search/move';

/** A move in the words of a report. */
export function explanationOf(network: Network, { slip, changes, insertions }: Move): Explanation {
  const changed = changes.filter(isChange).map((change) => correctionOf(network, change));
  const absent = insertions.map((insertion) => absentRowOf(network, insertion));
  const [first, ...others] = [...changed, ...absent.flatMap(({ amounts }) => amounts)];
  if (!first) throw new Error(`A ${slip} that changes nothing`);
  return { slip, corrections: [first, ...others], absent };
}

/** What stands in the row before which it belongs is not its own. */
function absentRowOf(
  network: Network,
  { name, knownFrom, amounts: [main, ...others] }: Insertion,
): AbsentRow {
  const added = (change: Change): Correction => ({
    ...correctionOf(network, change),
    typed: '',
    observed: undefined,
  });
  return {
    name,
    knownFrom: knownFrom && addressOf(knownFrom),
    amounts: [added(main), ...others.map(added)],
  };
}

function correctionOf(network: Network, { figure, to }: Change): Correction {
  const place = network.places.of(figure);
  return {
    at: addressOf(figure),
    label: place ? figureLabel(place.block, place.row, place.key) : sameInBoth(''),
    row: place?.row.label ?? '',
    unit: figure.unit,
    decimals: place?.table.decimals ?? figure.decimals,
    // A figure made for a place may know nothing of the cell that is there.
    typed: textOf(network.book.workbook.cell(figure)),
    observed: figure.amount,
    proposed: to,
  };
}

function addressOf({ sheet, row, column }: Figure): Correction['at'] {
  return { sheet, row, column };
}
