import { Amount } from '../../../amount/amount';
import { sanitise } from '../../../common/plain-text';
import { parseA1 } from '../../../workbook/address';
import { rangeNames } from '../cell-list';
import type { ErrorType } from '../../locating/cause';
import type { JsonCause } from '../json/cause-json';
import type { JsonCell, JsonFile, JsonFinding } from '../json/json';
import type { LetterMessages } from './messages';

/** Something that a department is asked to put right or to look up. */
export interface LetterItem {
  /** The cells that are to be looked at. */
  readonly where: string;
  readonly now: string;
  readonly should: string;
  readonly why: string;
}

const DECIMAL = /^-?\d{1,21}(?:\.\d{1,40})?$/u;
/** So many ranges of cells are named; more are counted. */
const MOST_RANGES = 4;

/**
 * What a department can look up in its own workbook, what is surest and worst first: the causes, the findings that have none, the tables and
 * totals that are not there. What was explained is asked of nobody.
 */
export function letterItems(file: JsonFile, words: LetterMessages): LetterItem[] {
  const dismissed = new Set(file.dismissed.map(({ finding }) => finding));
  const alone = file.findings.filter(
    ({ id, cause, severity, outcome }) =>
      cause === undefined && !dismissed.has(id) && (severity !== 'info' || outcome === 'cannot-judge'),
  );
  const absent = file.notChecked.filter(({ kind }) => kind === 'absent-table' || kind === 'absent-total');
  return [
    ...file.causes.map((cause) => ofCause(cause, words)),
    ...[...alone].sort((a, b) => weightOf(b) - weightOf(a)).map((finding) => ofFinding(finding, words)),
    ...absent.map(({ title = '', sheet = '', reason }) => ({
      where: sanitise(`${words.table(title)} ${sheet}`),
      now: words.absent,
      should: words.toAdd,
      why: sanitise(reason),
    })),
  ];
}

function weightOf({ severity, outcome }: JsonFinding): number {
  return outcome === 'cannot-judge' ? 0 : severity === 'error' ? 2 : 1;
}

function ofCause(cause: JsonCause, words: LetterMessages): LetterItem {
  const { cells, rows = [], certainty, slip, message } = cause;
  const [first] = cells;
  const [row] = rows;
  const why = sanitise(message);
  if (!first) return { where: '', now: '', should: words.toLookUp, why };
  const now = figure(first.observed, slip, words);
  const should = figure(first.proposed, slip, words);
  if (row) {
    const where = words.beforeRow(sanitise(first.sheet), (parseA1(row.before)?.row ?? 0) + 1, rows.length);
    return { where, now: words.noRow, should: words.should[certainty](should), why };
  }
  return {
    where: placesOf(cells, words),
    now: example(cells, now, words),
    should: example(cells, words.should[certainty](should), words),
    why,
  };
}

function ofFinding(finding: JsonFinding, words: LetterMessages): LetterItem {
  const { sheet, cell, severity, outcome, observed, expected, message } = finding;
  const isError = outcome === 'fail' && severity === 'error';
  return {
    where: sanitise(`${sheet} ${cell}`),
    now: observed === undefined ? '' : amount(observed),
    // Of one sum that fails any of its figures may be the wrong one.
    should: isError && expected !== undefined ? words.tied(amount(expected)) : words.toLookUp,
    why: sanitise(message),
  };
}

/** Of many cells what is said of the first is an example. */
function example(cells: readonly JsonCell[], value: string, { such }: LetterMessages): string {
  const [first] = cells;
  if (!first || cells.length === 1) return value;
  const isOneSheet = cells.every(({ sheet }) => sheet === first.sheet);
  return such(sanitise(isOneSheet ? first.cell : `${first.sheet} ${first.cell}`), value);
}

/** Blanks between them: a narrow column breaks there, and not within the name of a cell. */
function placesOf(cells: readonly JsonCell[], words: LetterMessages): string {
  const addresses = cells.flatMap(({ sheet, cell }) => {
    const at = parseA1(cell);
    return at ? [{ sheet, ...at }] : [];
  });
  const names = rangeNames(addresses, '');
  const shown = names.slice(0, MOST_RANGES).join(' ');
  return names.length > MOST_RANGES ? words.andMore(shown, cells.length) : shown;
}

/** Amounts with their thousands, other texts in quotes, a word for nothing. */
function figure(value: string | null, slip: ErrorType, words: LetterMessages): string {
  if (value === null) return words.blank;
  return slip !== 'wrong-code' && DECIMAL.test(value) ? amount(value) : words.quoted(sanitise(value));
}

function amount(value: string): string {
  return Amount.fromDecimal(value).toGrouped(value.split('.')[1]?.length ?? 0);
}
