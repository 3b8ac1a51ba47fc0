import type { Amount } from '../../../amount/amount';
import { unitPower } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import type { Correction, Explanation } from '../../locating/cause';
import type { Phrase } from '../messages/messages';
import { shownDecimals } from '../figures';
import { digitError, powerOf } from './amount-digits';
import { blockShift, movedAmounts, staysInRow } from './moved-amounts';
import { causeMessages } from './message-context';
import type { MessageContext } from './message-context';

const UNITS: readonly Unit[] = ['元', '千元', '万元', '亿元'];
const LONGEST_FORMULA = 60;

/** What went wrong, in a few words: `小数点误作千分位`. */
export function errorPhrase(explanation: Explanation, context: Omit<MessageContext, 'certainty'>): string {
  const { countedIn, formulaRange, phrases, rowsMissing } = causeMessages(context);
  const { errorType, corrections, absent } = explanation;
  const [first] = corrections;
  if (errorType === 'missing-row') return rowsMissing(absent.length);
  if (errorType === 'formula-range') {
    return formulaRange(corrections.length > 1 ? undefined : formulaAt(first, context));
  }
  if (errorType === 'shifted-block') return phrases[blockShift(corrections)];
  if (errorType === 'separator') return phrases[separatorPhrase(corrections)];
  if (errorType === 'shifted-row')
    return phrases[movedAmounts(corrections).every(staysInRow) ? 'shifted-row' : 'shifted-cells'];
  if (errorType === 'digit') return phrases[digitPhrase(first, context)];
  const typed = errorType === 'unit' ? unitTyped(first) : undefined;
  return typed ? countedIn(typed, first.unit) : phrases[errorType];
}

function formulaAt({ at }: Correction, { book }: Omit<MessageContext, 'certainty'>): string | undefined {
  const formula = book.workbook.cell(at)?.formula;
  if (formula === undefined) return undefined;
  return `=${formula.length > LONGEST_FORMULA ? `${formula.slice(0, LONGEST_FORMULA)}…` : formula}`;
}

/** The unit that an amount was counted in, going by how many times too large or small it is. */
function unitTyped(correction: Correction): Unit | undefined {
  const power = powerOf(correction);
  if (power === undefined) return undefined;
  return UNITS.find((unit) => unitPower(unit) === unitPower(correction.unit) - power);
}

function separatorPhrase(corrections: readonly Correction[]): Phrase {
  const kinds = new Set(corrections.map(separatorKind));
  const [only = 'separator'] = kinds;
  return kinds.size === 1 ? only : 'separator';
}

function separatorKind(correction: Correction): Phrase {
  const power = powerOf(correction);
  // Typed `11,262,466491`, and read as it was meant.
  if (power === 0) return /,\d+\s*$/.test(correction.typed) ? 'point-as-comma' : 'separator';
  if (power === undefined || power % 3 !== 0) return 'separator';
  return power > 0 ? 'point-as-comma' : 'comma-as-point';
}

function digitPhrase(
  { at, observed, proposed, decimals }: Correction,
  { book }: Omit<MessageContext, 'certainty'>,
) {
  if (!observed || !proposed) return 'digit';
  const forms = (amount: Amount) => [
    amount.toString(decimals),
    amount.toString(shownDecimals(book.workbook.cell(at))),
  ];
  return digitError(forms(observed), proposed.toString(decimals));
}
