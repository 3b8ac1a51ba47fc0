import { grouped } from '../../../common/grouped';
import type { Group } from '../../../common/grouped';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import { cellList, cellName } from '../cell-list';
import { messagesIn } from '../messages';
import { FINDING_CLASSES, tallyOf } from '../tally';
import type { FindingView } from '../view/finding-view';
import type { ReportView } from '../view/report-view';
import type { TextStyle } from './text-style';

/** Up to so many findings of one rule in one table are written out … */
const FEW = 5;
/** … of more than that, the first ones are, and the others are named by their cells. */
const FIRST = 3;

/** Findings, a part a table: there by class, then by rule, in the order of the cells. */
export function findingLines(
  findings: readonly FindingView[],
  report: ReportView,
  style: TextStyle,
): string[][] {
  const byTable = grouped(findings, ({ table }) => table);
  const places: readonly (number | undefined)[] = [...report.tables.keys(), undefined];
  return places.flatMap((table) => {
    const found = byTable.get(table);
    return found ? [[heading(table, found, report, style), ...ruleLines(found, report.language, style)]] : [];
  });
}

function heading(
  table: number | undefined,
  findings: readonly FindingView[],
  { tables, language }: ReportView,
  { emphasis }: TextStyle,
): string {
  const messages = messagesIn(language);
  const view = table === undefined ? undefined : tables[table];
  const name = view
    ? messages.tableHeading(view.number, view.title, sanitise(view.sheet))
    : messages.elsewhere;
  return emphasis.strong(name + messages.colon + messages.tally(tallyOf(findings)));
}

function ruleLines(findings: readonly FindingView[], language: Language, style: TextStyle): string[] {
  const groups = [...grouped(findings, (finding) => `${finding.class} ${finding.rule}`).values()];
  const rank = ([first]: Group<FindingView>): number => FINDING_CLASSES.indexOf(first.class);
  return groups.sort((a, b) => rank(a) - rank(b)).flatMap((group) => groupLines(group, language, style));
}

/** The findings of one rule and class in one table. */
function groupLines(findings: Group<FindingView>, language: Language, style: TextStyle): string[] {
  const [first] = findings;
  const { emphasis } = style;
  const messages = messagesIn(language);
  const shown = style.all || findings.length <= FEW ? findings : findings.slice(0, FIRST);
  const others = findings.slice(shown.length).map(({ at }) => at);
  const title = messages.ruleHeading(first.title, first.rule, findings.length);
  return [
    `  ${emphasis.of(first.class, messages.classes[first.class])}  ${title}`,
    ...shown.flatMap((finding) => sentenceLines(finding, language, style)),
    ...(others.length > 0
      ? [`    ${messages.more(others.length, cellList(others, first.at.sheet, { all: true, language }))}`]
      : []),
  ];
}

/** A finding written out: its cell and sentence, below them the cells that it was held against. */
export function sentenceLines(
  { at, cells, sentence }: FindingView,
  language: Language,
  { all, emphasis }: TextStyle,
): string[] {
  const { against } = messagesIn(language);
  return [
    `    ${emphasis.strong(cellName(at))}  ${sanitise(sentence)}`,
    ...(cells.length > 0
      ? [`      ${emphasis.faint(against(cellList(cells, at.sheet, { all, language })))}`]
      : []),
  ];
}
