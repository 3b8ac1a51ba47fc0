import { parseAmount } from '../../../src/amount/parse-amount';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { hasRivalRow } from './rival-rows';
import { hasRivalRun } from './rival-runs';
import { hasRival } from './rivals';
import type { Change, Slip } from './slip';

/**
 * Whether what is in the book tells which cells went wrong: what stands there gives the slip away (an odd text, a formula),
 * or no other single cell, no row left blank and no other run of the same shift could be to blame.
 */
export function isUnique(broken: CheckResult, { changed, row, run }: Slip): boolean {
  // Where a row went or came, other cells stand now.
  const isGivenAway = !row && changed.some((change) => isEvident(broken, change));
  if (isGivenAway) return true;
  return (
    !hasRival(broken, changed) && !hasRivalRow(broken, changed) && !(run && hasRivalRun(broken, run, changed))
  );
}

function isEvident({ book }: CheckResult, { at, after }: Change): boolean {
  if (book.workbook.cell(at)?.formula !== undefined) return true;
  const parsed = parseAmount(after ?? '');
  return parsed.kind === 'text' || (parsed.kind === 'amount' && parsed.sureness !== 'certain');
}
