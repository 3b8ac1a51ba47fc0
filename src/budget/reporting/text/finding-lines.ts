import { grouped } from '../../../common/grouped';
import type { Group } from '../../../common/grouped';
import { pick } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { Finding } from '../../checking/finding';
import type { Book } from '../../tables/book';
import type { Table } from '../../tables/table';
import { cellList, cellName } from '../cell-list';
import { messagesIn } from '../messages';
import { render } from '../render';
import { tableOf } from '../table-of';
import { findingClass, FINDING_CLASSES, tallyOf } from '../tally';
import type { TextStyle } from './text-style';

/** Up to so many findings of one rule in one table are written out … */
const FEW = 5;
/** … of more than that, the first ones are, and the others are named by their cells. */
const FIRST = 3;

/** Findings, a part a table: there by class, then by rule, in the order of the cells. */
export function findingLines(findings: readonly Finding[], book: Book, style: TextStyle): string[][] {
  const byTable = grouped(findings, (finding) => tableOf(finding, book));
  const places: readonly (Table | undefined)[] = [...book.tables, undefined];
  return places.flatMap((table) => {
    const found = byTable.get(table);
    return found ? [[heading(table, found, style), ...ruleLines(found, book, style)]] : [];
  });
}

function heading(
  table: Table | undefined,
  findings: readonly Finding[],
  { language, emphasis }: TextStyle,
): string {
  const messages = messagesIn(language);
  const name = table
    ? messages.tableHeading(table.layout.number, pick(table.layout.title, language), sanitise(table.sheet))
    : messages.elsewhere;
  return emphasis.strong(name + messages.colon + messages.tally(tallyOf(findings)));
}

function ruleLines(findings: readonly Finding[], book: Book, style: TextStyle): string[] {
  const groups = [...grouped(findings, (finding) => `${findingClass(finding)} ${finding.rule.id}`).values()];
  const rank = ([first]: Group<Finding>): number => FINDING_CLASSES.indexOf(findingClass(first));
  return groups.sort((a, b) => rank(a) - rank(b)).flatMap((group) => groupLines(group, book, style));
}

/** The findings of one rule and class in one table. */
function groupLines(findings: Group<Finding>, book: Book, style: TextStyle): string[] {
  const [first] = findings;
  const { language, emphasis } = style;
  const messages = messagesIn(language);
  const kind = findingClass(first);
  const shown = style.all || findings.length <= FEW ? findings : findings.slice(0, FIRST);
  const others = findings.slice(shown.length).map(({ at }) => at);
  const title = messages.ruleHeading(pick(first.rule.title, language), first.rule.id, findings.length);
  return [
    `  ${emphasis.of(kind, messages.classes[kind])}  ${title}`,
    ...shown.flatMap((finding) => sentenceLines(finding, book, style)),
    ...(others.length > 0
      ? [`    ${messages.more(others.length, cellList(others, first.at.sheet, { ...style, all: true }))}`]
      : []),
  ];
}

/** A finding written out: its cell and sentence, below them the cells that it was held against. */
export function sentenceLines(finding: Finding, book: Book, style: TextStyle): string[] {
  const { at, cells } = finding;
  const sentence = sanitise(render(finding, book.workbook, style.language));
  const against = messagesIn(style.language).against;
  return [
    `    ${style.emphasis.strong(cellName(at))}  ${sentence}`,
    ...(cells.length > 0 ? [`      ${style.emphasis.faint(against(cellList(cells, at.sheet, style)))}`] : []),
  ];
}
