/** Whether people write an amount so: digits before the point and no 0 too many in front. */
export function isWritten(decimal: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(decimal);
}
