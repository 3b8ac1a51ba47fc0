import { shiftedRange, type RowShift } from './row-shift';
import { parseRangeName } from './area';
import { quotedSheetName, unquotedSheetName } from './sheet-name';

/** One reference within a formula's text. */
interface Reference {
  /** As written, with the `!`; empty where the formula's own sheet is meant. */
  readonly sheet: string;
  /** As written: `A1`, `$A$1:B2`, `A:A`, `3:5`. */
  readonly range: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const RANGE = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
/** A text, or a reference that is no part of a longer word and no function's name. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(${SHEET})?(${RANGE})(?![\p{L}\p{N}_.(!])`,
  'gu',
);

function mapReferences(formula: string, map: (reference: Reference) => string): string {
  return formula.replace(TOKEN, (token, sheet: string | undefined, range: string | undefined) =>
    range === undefined ? token : map({ sheet: sheet ?? '', range }),
  );
}

/** Whether a reference leads to a sheet. */
function leadsTo({ sheet }: Reference, ownSheet: string, target: string): boolean {
  const named = sheet === '' ? ownSheet : unquotedSheetName(sheet.slice(0, -1));
  return named.toLowerCase() === target.toLowerCase();
}

/**
 * A formula's text after rows of a sheet were inserted or deleted. References lost become `#REF!`.
 * @param ownSheet where the formula stands
 * @param target whose rows moved
 */
export function shiftFormula(formula: string, ownSheet: string, target: string, shift: RowShift): string {
  return mapReferences(formula, (reference) => {
    const { sheet, range } = reference;
    if (!leadsTo(reference, ownSheet, target)) return sheet + range;
    const parsed = parseRangeName(range);
    if (!parsed) return sheet + range;
    const moved = shiftedRange(parsed, shift);
    if (!moved) return `${sheet}#REF!`;
    const [first = '', second] = range.split(':');
    const from = withRow(first, moved.top);
    return sheet + (second === undefined ? from : `${from}:${withRow(second, moved.bottom)}`);
  });
}

/** The same reference, but for its row; a whole column has none. */
function withRow(reference: string, row: number): string {
  return reference.replace(/\d+$/, String(row + 1));
}

/** A formula's text after a sheet got another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== '' && leadsTo(reference, '', from)
      ? `${quotedSheetName(to)}!${reference.range}`
      : reference.sheet + reference.range,
  );
}

/** A formula's text after a sheet was deleted. */
export function loseSheetInFormula(formula: string, sheet: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet !== '' && leadsTo(reference, '', sheet) ? '#REF!' : reference.sheet + reference.range,
  );
}

/** A formula's text with something put before every sheet's name, all of them in quotes. */
export function prefixSheetNames(formula: string, prefix: string): string {
  return mapReferences(formula, ({ sheet, range }) => {
    if (sheet === '') return range;
    const name = sheet.startsWith("'") ? sheet.slice(1, -2) : sheet.slice(0, -1);
    return `'${prefix}${name}'!${range}`;
  });
}
