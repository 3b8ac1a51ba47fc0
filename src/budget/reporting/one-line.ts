/** Controls of a terminal, and marks that turn the direction of writing: a workbook may hold either. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** A text of the workbook as it may stand in a line of a report: no line breaks, nothing that steers a terminal. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNPRINTABLE, '').trim();
}
