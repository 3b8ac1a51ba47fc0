import { cellsError } from './cell-error';
import { makeOfOne } from './choose';
import type { InjectError } from './injected-error';
import { typedSpots } from './spots';

/** The first day of 2026, as spreadsheets count days. */
const NEW_YEAR = 46_023;
const DAYS = 365;
const FORMATS = ['yyyy-mm-dd', 'm"月"d"日"', 'yyyy/m/d'] as const;

/** A date where an amount belongs: 3.10 that the program took for a day, or one typed into the wrong cell. */
export const dateForAmount: InjectError = (book, choose) =>
  makeOfOne(typedSpots(book), choose, ({ figure, printed }) => {
    const value = dayIn(printed) ?? NEW_YEAR + choose(DAYS);
    const format = FORMATS[choose(FORMATS.length)] ?? FORMATS[0];
    return cellsError(book, 'unknown', [{ figure, after: String(value), content: { value, format } }]);
  });

/** The day that an amount of a few digits looks like: 3.10 the tenth of March. */
function dayIn(printed: string): number | undefined {
  const [, month, day] = /^(\d{1,2})\.(\d{1,2})0*$/.exec(printed) ?? [];
  const date = new Date(Date.UTC(2026, Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? NEW_YEAR + (date.getTime() - Date.UTC(2026, 0, 1)) / 86_400_000 : undefined;
}
