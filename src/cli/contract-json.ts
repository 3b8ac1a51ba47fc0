/** The contract's one object, of what is said of each file. */
export function contractJson(version: string, files: readonly unknown[]): string {
  return `${JSON.stringify({ gouji: version, files }, null, 2)}\n`;
}
