import { hierarchyOf } from '../../reading/hierarchy';
import type { CellSlip } from './cell-error';

/** What belongs to the parent (the class, the total) typed into the row of its child. */
export const parentFigure: CellSlip = {
  slip: 'parent-figure',
  reproduces: true,
  surpriseOf({ from, to, place, state }) {
    if (!from || from.isZero || !place) return undefined;
    // A parent that is a formula has grown with its child since.
    const grown = from.plus(from).minus(to);
    const { block, row, key } = place;
    for (const [parent, children] of hierarchyOf(block.rows).children) {
      const figure = children.length > 1 && children.includes(row) ? parent.figures.get(key) : undefined;
      const amount = figure && state.amountOf(figure);
      if (!amount) continue;
      const own = state.network.derivations.isDerived(figure) ? grown : from;
      if (amount.equals(own)) return 1.5;
    }
    return undefined;
  },
};
