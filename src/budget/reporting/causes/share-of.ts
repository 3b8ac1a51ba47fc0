import type { Correction, Explanation, Slip } from '../../locating/cause';
import { movesOf } from './moves';

/** Slips that only all of their corrections together make. */
const WHOLE: readonly Slip[] = ['shifted-block', 'swapped-rows'];

/** The part of an explanation that is about one of its corrections: the cell, the amount moved, or the row that is not there. */
export function shareOf(explanation: Explanation, correction: Correction): Explanation {
  const { slip, corrections } = explanation;
  if (WHOLE.includes(slip)) return explanation;
  const absent = explanation.absent.find(({ amounts }) => amounts.includes(correction));
  if (absent) return withCorrections(explanation, absent.amounts, [absent]);
  if (slip !== 'shifted-row') return withCorrections(explanation, [correction]);
  const move = movesOf(corrections).find(({ from, to }) => from === correction || to === correction);
  return move ? withCorrections(explanation, [move.from, move.to]) : explanation;
}

function withCorrections(
  explanation: Explanation,
  [first, ...others]: readonly Correction[],
  absent = explanation.absent,
): Explanation {
  return first ? { slip: explanation.slip, corrections: [first, ...others], absent } : explanation;
}
