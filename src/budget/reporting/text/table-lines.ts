import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { a1Range } from '../../../workbook/address';
import { messagesIn } from '../messages';
import type { ReportMessages } from '../messages/messages';
import { notCheckedMessagesIn } from '../not-checked/not-checked-view';
import { FINDING_CLASSES } from '../tally';
import type { Tally } from '../tally';
import type { ReportView } from '../view/report-view';
import type { TableView } from '../view/table-view';
import { aligned } from './aligned';
import type { Emphasis, TextStyle } from './text-style';

/** So many of what was not checked are told, unless all are asked for. */
const MOST_NOT_CHECKED = 20;

/** The tables of a workbook, one a line: number, title, where it stands, unit, what was found. */
export function tableLines({ language, tables, packs }: ReportView, { emphasis }: TextStyle): string[] {
  const messages = messagesIn(language);
  const rows = tables.map((table) => [
    table.isUnregistered ? messages.unregistered : table.number,
    table.title,
    placeOf(table, tables, messages),
    table.unit,
    tallyText(table.tally, language, emphasis),
  ]);
  return [
    emphasis.strong(messages.tables(rows.length, packs.join(messages.listSeparator))),
    ...aligned(rows).map((line) => `  ${line}`),
  ];
}

/** The sheet of a table; with its cells where the sheet holds several, and whether it is hidden. */
function placeOf(table: TableView, tables: readonly TableView[], messages: ReportMessages): string {
  const alone = tables.every((each) => each === table || each.sheet !== table.sheet);
  const place = sanitise(table.sheet) + (alone ? '' : ` ${a1Range(table.range)}`);
  return table.isHidden ? place + messages.inBrackets(messages.hiddenSheet) : place;
}

/** The table's findings by class, or that there are none. */
function tallyText(tally: Tally, language: Language, emphasis: Emphasis): string {
  const messages = messagesIn(language);
  const worst = FINDING_CLASSES.find((each) => tally[each] > 0);
  return worst ? emphasis.of(worst, messages.tally(tally)) : emphasis.faint(messages.noFindings);
}

/** What was not checked, one a line. */
export function notCheckedLines(
  { language, notChecked }: ReportView,
  { all, emphasis }: TextStyle,
): string[] {
  if (notChecked.length === 0) return [];
  const { colon } = messagesIn(language);
  const { heading, more } = notCheckedMessagesIn(language);
  const shown = all ? notChecked : notChecked.slice(0, MOST_NOT_CHECKED);
  const rest = notChecked.length - shown.length;
  return [
    emphasis.strong(heading(notChecked.length)),
    ...shown.map(({ place, reason }) => `  ${place}${colon}${reason}`),
    ...(rest > 0 ? [`  ${more(rest)}`] : []),
  ];
}

/** The sheets that hold no table, each with what it comes nearest to; covers, texts and empty ones in a line together. */
export function unrecognisedLines({ language, others }: ReportView, { emphasis }: TextStyle): string[] {
  if (others.length === 0) return [];
  const messages = messagesIn(language);
  const lines = others.flatMap(({ sheet, nearest }) =>
    nearest
      ? [sanitise(sheet) + messages.colon + messages.nearest(nearest.title, Math.round(nearest.score * 100))]
      : [],
  );
  const names = others
    .filter(({ nearest }) => !nearest)
    .map(({ sheet, empty }) => sanitise(sheet) + (empty ? messages.inBrackets(messages.emptySheet) : ''));
  return [
    emphasis.strong(messages.unrecognised),
    ...[...lines, ...(names.length > 0 ? [names.join(messages.listSeparator)] : [])].map(
      (line) => `  ${line}`,
    ),
  ];
}
