/** Markup without prefixes in the prefix (`x:`, or nothing) of the part that it goes into. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
