const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold, or would change: controls, lone surrogates, two that are no characters; and what looks like an escape. */
const UNWRITABLE = /(?![\t\n\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const LIKE_AN_ESCAPE = /_(?=x[\dA-Fa-f]{4}_)/g;

/** A text as it may stand in an attribute; what XML cannot hold is left out. */
export function xmlAttribute(text: string): string {
  return markedUp(text.replace(UNWRITABLE, ''));
}

/** A text of a cell as it may stand in an element: SpreadsheetML writes what XML cannot hold as `_xHHHH_`. */
export function xmlString(text: string): string {
  return markedUp(
    text
      .replace(LIKE_AN_ESCAPE, '_x005F_')
      .replace(UNWRITABLE, (character) => `_x${hex(character.charCodeAt(0))}_`),
  );
}

function markedUp(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/**
 * A string with its `_xHHHH_` escapes replaced: SpreadsheetML writes so what XML cannot hold
 * (`_x000D_` is a carriage return), and `_x005F_` for an underscore that would look like an escape.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
