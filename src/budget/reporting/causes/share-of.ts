import type { Correction, Explanation, Slip } from '../../locating/cause';

/** Slips that only all of their corrections together make. */
const WHOLE: readonly Slip[] = ['shifted-block', 'swapped-rows'];

/** The part of an explanation that is about one of its corrections: the cell, its row, or the row that is not there. */
export function shareOf(explanation: Explanation, correction: Correction): Explanation {
  const { slip, corrections } = explanation;
  if (WHOLE.includes(slip)) return explanation;
  const absent = explanation.absent.find(({ amounts }) => amounts.includes(correction));
  if (absent) return withCorrections(explanation, absent.amounts, [absent]);
  if (slip !== 'shifted-row') return withCorrections(explanation, [correction]);
  const row = corrections.filter(
    ({ at }) => at.sheet === correction.at.sheet && at.row === correction.at.row,
  );
  // An amount that came from another row, or went there, is told with all others.
  return row.length > 1 ? withCorrections(explanation, row) : explanation;
}

function withCorrections(
  explanation: Explanation,
  [first, ...others]: readonly Correction[],
  absent = explanation.absent,
): Explanation {
  return first ? { slip: explanation.slip, corrections: [first, ...others], absent } : explanation;
}
