import { parseAmount } from '../../../src/budget/amount/parse-amount';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { hasRival } from './rivals';
import type { Change, Slip } from './slip';

/**
 * Whether what is in the book tells which cells went wrong: what stands there gives the slip away (an odd text, a formula),
 * or no other single cell could be to blame.
 */
export function isUnique(broken: CheckResult, { changed, row }: Slip): boolean {
  // Where a row went or came, other cells stand now.
  const isGivenAway = !row && changed.some((change) => isEvident(broken, change));
  return isGivenAway || !hasRival(broken, changed);
}

function isEvident({ book }: CheckResult, { at, after }: Change): boolean {
  if (book.workbook.cell(at)?.formula !== undefined) return true;
  const parsed = parseAmount(after ?? '');
  return parsed.kind === 'text' || (parsed.kind === 'amount' && parsed.sureness !== 'certain');
}
