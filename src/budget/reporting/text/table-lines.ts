import { a1Range } from '../../../workbook/address';
import { displayWidth, padded, sanitise } from '../../../common/plain-text';
import { pick } from '../../../common/language';
import type { CheckResult } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import type { Book } from '../../tables/book';
import type { Table } from '../../tables/table';
import { messagesIn } from '../messages';
import { tableOf } from '../table-of';
import { FINDING_CLASSES, tallyOf } from '../tally';
import { isNear } from '../nearness';
import type { TextStyle } from './text-style';

/** A text wider than this does not widen its column: one long title must not push everything else off the screen. */
const WIDEST = 44;

/** The tables of a workbook, one a line: number, title, where it stands, unit, what was found. */
export function tableLines({ book, findings }: CheckResult, style: TextStyle): string[] {
  const { language } = style;
  const packs = [...new Set(book.tables.map(({ pack }) => pick(pack.label, language)))];
  const messages = messagesIn(language);
  const rows = book.tables.map((table) => [
    table.layout.number,
    pick(table.layout.title, language),
    placeOf(table, book),
    table.unit,
    tallyText(
      findings.filter((finding) => tableOf(finding, book) === table),
      style,
    ),
  ]);
  return [
    style.emphasis.strong(messages.tables(rows.length, packs.join(messages.listSeparator))),
    ...aligned(rows).map((line) => `  ${line}`),
  ];
}

/** The sheet of a table; with its cells where the sheet holds several. */
function placeOf(table: Table, { tables }: Book): string {
  const alone = tables.every(({ sheet }, i) => sheet !== table.sheet || tables[i] === table);
  return sanitise(table.sheet) + (alone ? '' : ` ${a1Range(table.range)}`);
}

/** The table's findings by class, or that there are none. */
function tallyText(findings: readonly Finding[], { language, emphasis }: TextStyle): string {
  const messages = messagesIn(language);
  const tally = tallyOf(findings);
  const worst = FINDING_CLASSES.find((each) => tally[each] > 0);
  return worst ? emphasis.of(worst, messages.tally(tally)) : emphasis.faint(messages.noFindings);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const last = (rows[0]?.length ?? 0) - 1;
  const widths = Array.from({ length: last }, (_, i) =>
    Math.max(...rows.map((row) => displayWidth(row[i] ?? '')).filter((width) => width <= WIDEST)),
  );
  return rows.map((row) => row.map((text, i) => padded(text, widths[i] ?? 0)).join('  '));
}

/** The sheets that hold no table, each with what it comes nearest to; covers, texts and empty ones in a line together. */
export function unrecognisedLines({ unrecognised }: Book, { language, emphasis }: TextStyle): string[] {
  if (unrecognised.length === 0) return [];
  const messages = messagesIn(language);
  const near = unrecognised.filter(isNear);
  const others = unrecognised.filter((each) => !isNear(each));
  const lines = near.map(
    ({ sheet, nearest }) =>
      sanitise(sheet) +
      messages.colon +
      messages.nearest(pick(nearest.layout.title, language), Math.round(nearest.recognition.score * 100)),
  );
  const names = others.map(({ sheet, empty }) =>
    empty ? `${sanitise(sheet)}${messages.inBrackets(messages.emptySheet)}` : sanitise(sheet),
  );
  return [
    emphasis.strong(messages.unrecognised),
    ...[...lines, ...(names.length > 0 ? [names.join(messages.listSeparator)] : [])].map(
      (line) => `  ${line}`,
    ),
  ];
}
