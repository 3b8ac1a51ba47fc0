import { figureLabel, printed } from '../../identities/naming';
import type { Figure } from '../../reading/figure';
import { textOf } from '../../workbook/cell';
import type { AbsentRow, Correction, Explanation } from '../cause';
import type { Network } from '../network/network';
import type { Change, Move } from '../search/move';

/** A move in the words of a report. */
export function explanationOf(network: Network, { slip, changes, insertions }: Move): Explanation {
  const all = [...changes.filter(isChange), ...insertions.flatMap(({ amounts }) => amounts)];
  const [first, ...others] = all.map((change, i) =>
    correctionOf(network, change, i >= changes.filter(isChange).length),
  );
  if (!first) throw new Error(`A ${slip} that changes nothing`);
  return {
    slip,
    corrections: [first, ...others],
    absent: insertions.map(({ name, knownFrom }): AbsentRow => ({
      name,
      knownFrom: knownFrom && addressOf(knownFrom),
    })),
  };
}

/** Where several slips meet in a cell, one may put back what the other took away. A text becomes a number all the same. */
function isChange({ figure, to }: Change): boolean {
  if (!figure.amount && !to) return false;
  if (figure.text || !figure.amount || !to) return true;
  return !figure.amount.equals(to);
}

/** @param isNew whether the cell is of a row that is not there yet */
function correctionOf(network: Network, { figure, to }: Change, isNew: boolean): Correction {
  const place = network.places.of(figure);
  return {
    at: addressOf(figure),
    label: place ? figureLabel(place.block, place.row, place.key) : printed(''),
    row: place?.row.label ?? '',
    unit: figure.unit,
    decimals: place?.table.decimals ?? figure.decimals,
    typed: isNew ? '' : textOf(figure.cell),
    observed: isNew ? undefined : figure.amount,
    proposed: to,
  };
}

function addressOf({ sheet, row, column }: Figure): Correction['at'] {
  return { sheet, row, column };
}
