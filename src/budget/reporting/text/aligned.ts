import { displayWidth, padded } from '../../../common/plain-text';

/** A text wider than this does not widen its column: one long title must not push everything else off the screen. */
const WIDEST = 44;

/** Rows as lines of columns; the last column is as long as it is. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const last = (rows[0]?.length ?? 0) - 1;
  const widths = Array.from({ length: last }, (_, i) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[i] ?? '')).filter((width) => width <= WIDEST)),
  );
  return rows.map((row) =>
    row
      .map((text, i) => padded(text, widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
