/** What a spreadsheet may take for the beginning of a formula, in either width, behind space too. */
const FORMULA_START = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A field that is a number and stays one, or a text, which is guarded where a spreadsheet could take it for a formula. */
export type CsvField = { readonly number: string } | string;

/** A record as RFC 4180 writes it, with the line break that ends it. */
export function csvRecord(fields: readonly CsvField[]): string {
  return `${fields.map(fieldText).join(',')}\r\n`;
}

function fieldText(field: CsvField): string {
  return typeof field === 'string' ? quoted(guarded(field)) : field.number;
}

/** An apostrophe before it makes it a text to every spreadsheet. */
function guarded(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
