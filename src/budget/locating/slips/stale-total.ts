import type { CellSlip } from './cell-error';

/** The parts are right, and their total was not worked out again. */
export const staleTotal: CellSlip = {
  slip: 'stale-total',
  reproduces: false,
  surpriseOf({ figure, state }) {
    const isTotal = state.network.constraintsOf(figure).some(({ rule, equation, isOpen }) => {
      const { subjects, counterparts, relation } = equation;
      return (
        isOpen &&
        rule.meta.kind === 'within' &&
        relation === '=' &&
        subjects[0] === figure &&
        counterparts.length > 1
      );
    });
    return isTotal && figure.state === 'amount' ? 4.5 : undefined;
  },
};
