const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text with blanks behind it up to a width; unchanged where it is wider. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** A text, or its beginning with a mark that there is more. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Controls, of a terminal for one, and marks that turn the direction of writing: a workbook may hold either. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text of the workbook as it may be shown: without what nobody sees and yet does something. Line breaks stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (controls) => controls.replace(/[^\t\n]/gu, ''));
}

/** A text of the workbook as it may stand in a line of a report: no line breaks, nothing that steers a terminal. */
export function sanitise(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
}
