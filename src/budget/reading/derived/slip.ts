import type { Figure } from '../../tables/figure';
import { inRows } from './derived-sum';
import type { AmountRow, DerivedSum } from './derived-sum';
import { evidenceOf } from './evidence';

const POWERS = [-6, -4, -3, -2, -1, 1, 2, 3, 4, 6];

/**
 * Whether a sum fails in most rows for one slip of the pen: one of its columns is a power of ten too large or too small, has the
 * wrong sign, or stands a row too high or too low. Then it is a sum all the same, and its failures are errors.
 */
export function isSlip(sum: DerivedSum, rows: readonly AmountRow[]): boolean {
  const places = [sum.total, ...sum.parts, ...(sum.minus ?? [])];
  return places.some((place) => mended(place, rows).some((other) => mostlyHolds(sum, other)));
}

function mostlyHolds(sum: DerivedSum, rows: readonly AmountRow[]): boolean {
  const { strong, weak, fails } = evidenceOf(inRows(sum, rows));
  return strong > 1 && fails * 4 <= strong + weak;
}

/** The rows as they would be without a slip in a column, one kind of slip each. */
function mended(place: number, rows: readonly AmountRow[]): AmountRow[][] {
  const withAmounts = (change: (figure: Figure) => Figure): AmountRow[] =>
    rows.map((row) => {
      const figure = row.get(place);
      return figure?.amount ? new Map(row).set(place, change(figure)) : row;
    });
  const scaled = POWERS.map((power) =>
    withAmounts((figure) => ({ ...figure, amount: figure.amount?.scaledBy(power) })),
  );
  const negated = withAmounts((figure) => ({ ...figure, amount: figure.amount?.negated() }));
  const moved = [-1, 1].map((by) =>
    rows.map((row, i) => {
      const figure = rows[i + by]?.get(place);
      return figure ? new Map(row).set(place, figure) : row;
    }),
  );
  return [...scaled, negated, ...moved];
}
