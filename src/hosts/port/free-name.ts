/** Excel allows no longer names. */
const LONGEST_NAME = 31;

/** The name of a new sheet, or with the first free number behind it; names that differ in case alone are the same to Excel. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
