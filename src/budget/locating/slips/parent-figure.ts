import { hierarchyOf } from '../../reading/hierarchy';
import type { CellSlip } from './cell-error';

/** What belongs to the parent (the class, the total) typed into the row of its child. */
export const parentFigure: CellSlip = {
  slip: 'parent-figure',
  reproduces: true,
  surpriseOf({ from, place, state }) {
    if (!from || from.isZero || !place) return undefined;
    const { block, row, key } = place;
    for (const [parent, children] of hierarchyOf(block.rows).children) {
      const figure = children.length > 1 && children.includes(row) ? parent.figures.get(key) : undefined;
      if (figure && state.amountOf(figure)?.equals(from)) return 1.5;
    }
    return undefined;
  },
};
