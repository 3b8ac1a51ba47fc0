/** So many rows are still looked at for a slip that few constraints speak for. */
const FEW_ROWS = 400;
/** Beyond these, so many rows a constraint that speaks for it. */
const ROWS_A_WITNESS = 20;

/** Whether a slip in so many rows would have to show in more constraints than it does. */
export function isTooWide(rows: number, witnesses: number): boolean {
  return rows > FEW_ROWS && rows > witnesses * ROWS_A_WITNESS;
}
