import type { CheckResult } from '../checking/check-book';
import type { Finding } from '../checking/finding';
import type { Table } from '../reading/table';
import { a1Range } from '../workbook/address';
import { messagesIn } from './catalogue/messages-in';
import { displayWidth, padded } from './display-width';
import { pick } from './language';
import { oneLine } from './one-line';
import { tableAt } from './table-at';
import { FINDING_CLASSES, tallyOf } from './tally';
import type { TextStyle } from './text-style';

/** Columns never get wider than this: one long title must not push everything else off the screen. */
const WIDEST = 36;

/** The tables of a workbook, one a line: number, title, where it stands, unit, what was found. */
export function tableLines({ book, findings }: CheckResult, style: TextStyle): string[] {
  const { language } = style;
  const packs = [...new Set(book.tables.map(({ pack }) => pick(pack.label, language)))];
  const messages = messagesIn(language);
  const rows = book.tables.map((table) => [
    table.layout.number,
    pick(table.layout.title, language),
    `${oneLine(table.sheet)} ${a1Range(table.range)}`,
    table.unit,
    tallyText(
      findings.filter(({ at }) => tableAt(book, at) === table),
      style,
    ),
  ]);
  return [
    style.emphasis.strong(messages.tables(rows.length, packs.join(messages.listSeparator))),
    ...aligned(rows).map((line) => `  ${line}`),
  ];
}

/** The table's findings by class, or that there are none. */
function tallyText(findings: readonly Finding[], { language, emphasis }: TextStyle): string {
  const messages = messagesIn(language);
  const tally = tallyOf(findings);
  const worst = FINDING_CLASSES.find((each) => tally[each] > 0);
  return worst ? emphasis.of(worst, messages.tally(tally)) : emphasis.faint(messages.noFindings);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.min(WIDEST, Math.max(...rows.map((row) => displayWidth(row[i] ?? '')))),
  );
  return rows.map((row) =>
    row.map((text, i) => (i === columns - 1 ? text : padded(text, widths[i] ?? 0))).join('  '),
  );
}
