import type { Change, Move } from '../search/move';
import { explains } from '../search/state';
import type { Survey } from '../search/survey';
import { correctionOf } from './cell-repair';

/** A constraint over more rows than these does not point at any one of them. */
const FEW_ROWS = 12;
/** Somebody typed the same wrong amount twice, or copied it. */
const TWICE = 0.8;

/** The same wrong amount in several columns of a row: in the total and in the part that it consists of. */
export function* wholeRows(survey: Survey): Iterable<Move> {
  const { state } = survey;
  for (const block of survey.blocks) {
    const focus = survey.rowsInFocus(block);
    for (const { places, key, wanted, constraint } of survey.of(block)) {
      if (places.length > FEW_ROWS || constraint.equation.relation !== '=') continue;
      for (const { row } of places) {
        if (!focus.has(row)) continue;
        const figure = row.figures.get(key);
        const from = figure && state.amountOf(figure);
        if (!figure || !from || state.network.derivations.isDerived(figure)) continue;
        const twins = row.figures
          .values()
          .filter((each) => state.amountOf(each)?.equals(from) && !state.network.derivations.isDerived(each));
        if (twins.length < 2) continue;
        const to = from.plus(wanted);
        const move = moveOf(twins.map((each) => ({ figure: each, to })));
        // Few do, and only of these it is worth knowing how they came about.
        if (!explains(state.effectOf(move))) continue;
        const { slip, surprise, reproduces } = correctionOf({
          figure,
          from,
          to,
          place: state.network.places.of(figure),
          state,
        });
        yield { ...move, slip, surprise: surprise + TWICE, reproduces };
      }
    }
  }
}

function moveOf(changes: readonly Change[]): Move {
  return { slip: 'unknown', changes, insertions: [], surprise: 0, reproduces: false, oddness: 0 };
}
