const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;

/**
 * Makes sure that a workbook can have these sheets.
 * @throws RangeError where Excel does not allow a name, or two are the same but for case
 */
export function assertSheetNames(sheets: readonly { readonly name: string }[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (name === '' || name.length > LONGEST_NAME || FORBIDDEN.test(name)) {
      throw new RangeError(`No name that a sheet can have: ${name}`);
    }
    if (taken.has(name.toLowerCase())) throw new RangeError(`Two sheets of one name: ${name}`);
    taken.add(name.toLowerCase());
  }
}
