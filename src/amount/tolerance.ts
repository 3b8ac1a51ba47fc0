/** A plain decimal from 0 on. */
const TOLERANCE = /^\d{1,12}(\.\d{1,6})?$/;

/** Whether a text is a tolerance: a plain decimal in 元. */
export function isTolerance(text: string): boolean {
  return TOLERANCE.test(text);
}
