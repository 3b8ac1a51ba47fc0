/** A sheet's name as formulas and addresses write it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The name behind `Sheet1` or `'My sheet'`. */
export function unquotedSheetName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest; without a sheet, the rest is all. */
export function splitAddress(address: string): { sheet: string | undefined; rest: string } {
  const match = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/.exec(address);
  return match
    ? { sheet: unquotedSheetName(match[1] ?? ''), rest: match[2] ?? '' }
    : { sheet: undefined, rest: address };
}

/** Whether Excel takes a text for a sheet's name. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
}
