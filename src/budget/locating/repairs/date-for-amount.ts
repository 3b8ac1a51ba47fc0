import { Amount } from '../../../amount/amount';
import { showsDate } from '../../../workbook/number-format';
import type { Figure } from '../../tables/figure';
import { COST } from '../costs';
import type { CellErrorType } from './typed-error';

/** An amount that the program took for a day of the year: 3.10 shown as the tenth of March. */
export const amountTakenForDate: CellErrorType = {
  name: 'date-for-amount',
  reproduces: true,
  costOf({ figure, to }) {
    const day = dayOf(figure);
    const isRead = day !== undefined && readingsOf(day).some((each) => each.equals(to));
    return isRead ? COST.amountTakenForDate : undefined;
  },
};

/** A day that stands where an amount belongs. */
export const dateForAmount: CellErrorType = {
  name: 'date-for-amount',
  reproduces: false,
  costOf({ figure }) {
    return dayOf(figure) === undefined ? undefined : COST.dateForAmount;
  },
};

/** The day before the first that spreadsheets count, but for one that never was. */
const BEFORE_FIRST = Date.UTC(1899, 11, 30);
const A_DAY = 86_400_000;

function dayOf({ cell }: Figure): Date | undefined {
  const value = cell?.value;
  return typeof value === 'number' && showsDate(cell?.format)
    ? new Date(BEFORE_FIRST + value * A_DAY)
    : undefined;
}

/** What was typed for a day to come of it: 3.10 or 3.1, and 3.01 or 3.1. */
function readingsOf(day: Date): Amount[] {
  const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
  return [`${month}.${String(date).padStart(2, '0')}`, `${month}.${date}`].map((text) =>
    Amount.fromDecimal(text),
  );
}
