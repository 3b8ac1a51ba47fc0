import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import { slackOf } from '../../tables/rounding';
import type { Repair } from './repair';

/** A blank that a repair fills, with the slack of what is put there: it had none of its own. */
export interface Filled {
  readonly figure: Figure;
  readonly slack: Amount;
}

/** The blanks that changes fill. */
export function filledBy({ changes }: Pick<Repair, 'changes'>): Filled[] {
  const filled: Filled[] = [];
  for (const { figure, to } of changes) {
    if (figure.amount || !to || to.isZero) continue;
    const slack = slackOf({ ...figure, amount: to });
    if (!slack.isZero) filled.push({ figure, slack });
  }
  return filled;
}
