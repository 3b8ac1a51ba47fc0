import type { Amount } from '../../../amount/amount';
import { inReadingOrder } from '../../../workbook/address';
import type { Correction } from '../cause';
import { powerBetween } from '../repairs/typing-errors';
import type { CauseDraft } from './cause-draft';
import { leastCertain } from './certainty';

/**
 * The same error made in the same way in the same table is one cause: separators astray by as many places, amounts moved
 * from the same columns to the same columns.
 */
export function merged(drafts: readonly CauseDraft[]): CauseDraft[] {
  const byWay = new Map<unknown, CauseDraft>();
  for (const draft of drafts) {
    const way = wayOf(draft) ?? draft;
    const before = byWay.get(way);
    byWay.set(way, before ? together(before, draft) : draft);
  }
  return [...byWay.values()];
}

/** How an error was made, where others may have been made likewise. */
function wayOf({ errorType, table, corrections }: CauseDraft): string | undefined {
  const name = `${errorType} ${table.sheet} ${table.range.top}`;
  if (errorType === 'separator') return `${name} ${shiftOf(corrections[0]) ?? ''}`;
  if (errorType === 'shifted-row') return `${name} ${columnsOf(corrections)}`;
  return undefined;
}

/** By how many places the point is astray, taking what was typed for a whole number where its separators say nothing. */
function shiftOf({ typed, observed, proposed }: Correction): number | undefined {
  const digits = typed.replace(/[^\d]/g, '');
  const whole = /,\d{4,}|,\d{1,2}$/.test(typed) ? digits : undefined;
  if (!proposed || !observed) return undefined;
  return whole === undefined ? powerBetween(observed, proposed) : -decimalsBetween(whole, proposed);
}

function decimalsBetween(whole: string, amount: Amount): number {
  return whole.length - (amount.abs().toString().split('.')[0]?.length ?? 0);
}

function columnsOf(corrections: readonly Correction[]): string {
  const columns = (emptied: boolean): number[] =>
    [
      ...new Set(
        corrections.filter(({ proposed }) => (proposed === undefined) === emptied).map(({ at }) => at.column),
      ),
    ].sort((a, b) => a - b);
  return `${columns(true).join()}>${columns(false).join()}`;
}

/** Two causes as one, which is named after the first. */
export function together(one: CauseDraft, other: CauseDraft): CauseDraft {
  const absent = [...one.absent, ...other.absent];
  const added = new Set(absent.flatMap(({ amounts }) => amounts));
  const changed = [...one.corrections, ...other.corrections].filter((each) => !added.has(each));
  const [first = one.corrections[0], ...others] = [
    ...changed.sort(({ at: a }, { at: b }) => inReadingOrder(a, b)),
    ...added,
  ];
  return {
    ...one,
    corrections: [first, ...others],
    absent,
    certainty: leastCertain([one.certainty, other.certainty]),
    explains: [...one.explains, ...other.explains],
    satisfiedCount: one.satisfiedCount + other.satisfiedCount,
    corroboratedBy: [...new Set([...one.corroboratedBy, ...other.corroboratedBy])],
    alternatives: [...one.alternatives, ...other.alternatives],
  };
}
