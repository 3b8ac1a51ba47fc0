import { oncePer } from '../../../common/once-per';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import { COST } from '../costs';
import type { CellErrorType } from './typed-error';

/** Nothing typed where an amount belongs. */
export const omittedAmount: CellErrorType = {
  name: 'omitted-amount',
  reproduces: true,
  costOf({ figure, from }) {
    return figure.state === 'blank' || from?.isZero === true ? COST.omittedAmount : undefined;
  },
};

/** The parts are right, and their total was not worked out again. */
export const staleTotal: CellErrorType = {
  name: 'stale-total',
  reproduces: false,
  costOf({ figure, state }) {
    const isTotal = state.graph.constraintsOf(figure).some(({ rule, equation, isViolated }) => {
      const { subjects, counterparts, relation } = equation;
      return (
        isViolated &&
        rule.meta.kind === 'within' &&
        relation === '=' &&
        subjects[0] === figure &&
        counterparts.length > 1
      );
    });
    return isTotal && figure.state === 'amount' ? COST.staleTotal : undefined;
  },
};

/** The parent of each row that is not its only child. */
const parentsIn = oncePer((rows: readonly Row[]): ReadonlyMap<Row, Row> => {
  const parents = new Map<Row, Row>();
  for (const [parent, children] of hierarchyOf(rows).children) {
    if (children.length > 1) for (const child of children) parents.set(child, parent);
  }
  return parents;
});

/** What belongs to the parent (the class, the total) typed into the row of its child. */
export const parentFigure: CellErrorType = {
  name: 'parent-figure',
  reproduces: true,
  costOf({ from, to, place, state }) {
    if (!from || from.isZero || !place) return undefined;
    // A parent that is a formula has grown with its child since.
    const grown = from.plus(from).minus(to);
    const { block, row, key } = place;
    const figure = parentsIn(block.rows).get(row)?.figures.get(key);
    const amount = figure && state.amountOf(figure);
    const own = figure && state.graph.derivations.isDerived(figure) ? grown : from;
    return amount?.equals(own) ? COST.parentFigure : undefined;
  },
};
