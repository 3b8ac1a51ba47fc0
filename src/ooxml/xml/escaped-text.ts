/**
 * A string with its `_xHHHH_` escapes replaced: SpreadsheetML writes so what XML cannot hold
 * (`_x000D_` is a carriage return), and `_x005F_` for an underscore that would look like an escape.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
