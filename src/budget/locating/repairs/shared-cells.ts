import { parseAmount } from '../../../amount/parse-amount';
import type { Amount } from '../../../amount/amount';
import { textOf } from '../../../workbook/cell';
import type { Figure } from '../../tables/figure';
import { COST } from '../costs';
import { repairOf } from '../search/repair';
import type { Repair } from '../search/repair';
import type { ViolationIndex } from '../search/violation-index';

/** The amounts of two columns in the cell of the first, as a transcription leaves them, and the second's left blank. */
export function* sharedCells(violations: ViolationIndex): Iterable<Repair> {
  const { state } = violations;
  for (const block of violations.blocks) {
    for (const { figures } of violations.rowsInFocus(block)) {
      const list = figures.values();
      for (const [i, figure] of list.entries()) {
        const next = list[i + 1];
        const amounts = state.isUnreadable(figure) ? twoIn(figure) : undefined;
        if (!amounts || next?.state !== 'blank') continue;
        const changes = [
          { figure, to: amounts[0] },
          { figure: next, to: amounts[1] },
        ];
        yield repairOf('shifted-row', changes, { cost: COST.sharedCell, reproduces: true });
      }
    }
  }
}

/** Two amounts are no longer than that. */
const LONGEST = 60;

/** The two amounts that a text holds with space between them. */
function twoIn({ cell }: Figure): readonly [Amount, Amount] | undefined {
  const text = textOf(cell);
  if (text.length > LONGEST) return undefined;
  const parts = text.split(/\s+/u);
  const [one, other] = parts.map((part) => parseAmount(part));
  if (parts.length !== 2 || one?.kind !== 'amount' || other?.kind !== 'amount') return undefined;
  return one.sureness === 'certain' && other.sureness === 'certain' ? [one.amount, other.amount] : undefined;
}
