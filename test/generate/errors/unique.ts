import { parseAmount } from '../../../src/amount/parse-amount';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { hasAlternativeRow } from './alternative-rows';
import { hasAlternativeRun } from './alternative-runs';
import { hasAlternative } from './alternatives';
import { hasAlternativeLink } from './alternative-links';
import type { Change, InjectedError } from './injected-error';

/**
 * Whether what is in the book tells which cells went wrong: what stands there gives the error away (an odd text, a formula),
 * or no other single cell, no row left blank, no other run of the same shift and no other amount carried on could be to blame.
 */
export function isUnique(broken: CheckResult, { changed, row, run, instead }: InjectedError): boolean {
  // Where a row went or came, other cells stand now.
  const isGivenAway = !row && changed.some((change) => isEvident(broken, change));
  if (isGivenAway) return true;
  return (
    !hasAlternative(broken, changed) &&
    !hasAlternativeRow(broken, changed) &&
    !(run && hasAlternativeRun(broken, run, changed)) &&
    !(instead && hasAlternativeLink(broken, instead(), changed))
  );
}

function isEvident({ book }: CheckResult, { at, after }: Change): boolean {
  if (book.workbook.cell(at)?.formula !== undefined) return true;
  const parsed = parseAmount(after ?? '');
  return parsed.kind === 'text' || (parsed.kind === 'amount' && parsed.sureness !== 'certain');
}
