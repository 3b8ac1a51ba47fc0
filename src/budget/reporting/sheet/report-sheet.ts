import { a1 } from '../../../workbook/address';
import type { Language } from '../../../common/language';
import type { Address } from '../../../workbook/address';
import type { CellPlan, SheetPlan } from '../../../workbook/sheet-plan';
import { amountCell } from '../../../workbook/amount-cell';
import { CENTRED, RIGHT } from '../../../workbook/list-styles';
import { messagesIn } from '../messages';
import type { ReportMessages, SheetColumn } from '../messages/messages';
import { notCheckedMessagesIn } from '../not-checked/not-checked-view';
import type { NotCheckedView } from '../not-checked/not-checked-view';
import type { ChangeView } from '../document/change-view';
import type { DocumentView } from '../document/document-view';
import { documentMessagesIn } from '../document/words';
import type { CauseView, CorrectionView } from '../view/cause-view';
import type { DismissedView } from '../view/dismissed-view';
import type { FindingView } from '../view/finding-view';
import type { ReportView } from '../view/report-view';
import { listSheet, text } from './list-sheet';
import type { Columns, Line } from './list-sheet';

/** The columns in their order, with their widths. */
export const REPORT_COLUMNS: Columns<SheetColumn> = [
  ['number', 6],
  ['table', 22],
  ['sheet', 12],
  ['cell', 12],
  ['problem', 30],
  ['observed', 18],
  ['proposed', 18],
  ['certainty', 10],
  ['remark', 60],
];

/** Room to sign in, in points. */
const SIGNED = 36;

type ReportLine = Line<SheetColumn>;

/** What every line is made with. */
interface Context {
  readonly report: ReportView;
  readonly messages: ReportMessages;
}

/**
 * A report as a sheet, to be filtered: a line for every cell to correct, cause by cause, then one for every finding without a cause, what was
 * not checked, what a user has said is no error, with the reason as its remark, and what was changed. Over it what it says of itself,
 * under it where those sign who answer for it.
 */
export function reportSheet(report: ReportView, document: DocumentView): SheetPlan {
  const messages = messagesIn(report.language);
  const { title, columns, foot, nothing, page } = messages.page;
  return listSheet(REPORT_COLUMNS, {
    name: title,
    headings: columns,
    above: [
      { cells: [{ value: report.sentence, style: { bold: true } }] },
      { cells: [{ value: particularsText(document, messages) }] },
    ],
    lines: [
      ...reportLines(report).map(({ line }) => line),
      ...document.changes.map((change) => changeLine(change, report.language)),
    ],
    isFiltered: true,
    below: [{ cells: [] }, { cells: [{ value: signatureText(report.language, messages) }], height: SIGNED }],
    nothing: { problem: text(nothing) },
    foot,
    page,
  });
}

/** What it says of itself in a line. */
function particularsText({ particulars }: DocumentView, { colon }: ReportMessages): string {
  return particulars.map(({ name, value }) => `${name}${colon}${value}`).join('　');
}

function signatureText(language: Language, { colon }: ReportMessages): string {
  return documentMessagesIn(language)
    .signatures.map((name) => `${name}${colon}${'＿'.repeat(10)}`)
    .join('　　');
}

/** A line of such a sheet, with the id of the cause, or of the finding without one, that it is of. */
interface IssueLine {
  readonly id?: string;
  readonly line: ReportLine;
}

/** The lines of such a sheet. */
export function reportLines(report: ReportView): IssueLine[] {
  const context: Context = { report, messages: messagesIn(report.language) };
  return [
    ...report.causes.flatMap((cause) => causeLines(cause, context).map((line) => ({ id: cause.id, line }))),
    ...report.findings
      .filter(({ cause }) => cause === undefined)
      .map((each) => ({ id: each.id, line: findingLine(each, context) })),
    ...report.notChecked.map((each) => ({ line: notCheckedLine(each, report.language) })),
    ...report.dismissed.map((each) => ({ line: dismissedLine(each, context) })),
  ];
}

function causeLines(cause: CauseView, context: Context): ReportLine[] {
  const { causes, page } = context.messages;
  const common = {
    table: tableCell(cause.table, context),
    certainty: text(causes.certainties[cause.certainty], CENTRED),
    problem: text(cause.title),
  };
  const lines: ReportLine[] = [
    ...cause.corrections.map((correction) => ({ ...common, ...correctionCells(correction, context) })),
    ...cause.absent.flatMap(({ name, before, amounts }) =>
      amounts.map((amount) => ({
        ...common,
        ...placeCells(before),
        ...correctionCells(amount, context),
        cell: text(page.insertBefore(before.row + 1), CENTRED),
        problem: text([cause.title, name ?? causes.nameless, amount.label].filter(Boolean).join(' · ')),
        observed: text(page.newRow, RIGHT),
      })),
    ),
  ];
  // The sentence says it of all its cells.
  const remark = text(cause.sentence);
  return lines.map((line, i) => (i === 0 ? { ...line, remark } : line));
}

function correctionCells(correction: CorrectionView, { messages }: Context): ReportLine {
  const { at, standing, shown, proposed, name } = correction;
  const { value } = standing;
  return {
    ...placeCells(at),
    observed: typeof value === 'number' ? { value, style: RIGHT } : text(shown ?? messages.blank, RIGHT),
    proposed: proposed === null ? text(name ?? messages.causes.remove, RIGHT) : amountCell(proposed, RIGHT),
  };
}

function findingLine(finding: FindingView, context: Context): ReportLine {
  const { identity } = finding;
  return {
    ...placeCells(finding.at),
    table: tableCell(finding.table, context),
    problem: text(finding.title),
    ...(identity && {
      observed: text(identity.observed ?? context.messages.blank, RIGHT),
      proposed: text(identity.expected, RIGHT),
    }),
    certainty: text(context.messages.classes[finding.class], CENTRED),
    remark: text(finding.sentence),
  };
}

function dismissedLine(
  { at, table, title, sentence, reason, since }: DismissedView,
  context: Context,
): ReportLine {
  const { page } = context.messages;
  return {
    ...placeCells(at),
    table: tableCell(table, context),
    problem: text(title),
    certainty: text(page.explained, CENTRED),
    remark: text(`${page.dismissedBecause(reason, since)}\n${sentence}`),
  };
}

function changeLine({ sheet, at, label, before, after, seen }: ChangeView, language: Language): ReportLine {
  const { change, seen: seenAt } = documentMessagesIn(language);
  return {
    ...(at ? placeCells(at) : { sheet: text(sheet) }),
    problem: text(label),
    observed: text(before, RIGHT),
    proposed: text(after, RIGHT),
    certainty: text(change, CENTRED),
    remark: text(seenAt(seen)),
  };
}

function notCheckedLine({ place, reason, at }: NotCheckedView, language: Language): ReportLine {
  const { problem } = notCheckedMessagesIn(language);
  return {
    ...(at && placeCells(at)),
    table: text(place),
    problem: text(problem),
    remark: text(reason),
  };
}

function tableCell(table: number | undefined, { report, messages }: Context): CellPlan {
  const view = table === undefined ? undefined : report.tables[table];
  return text(view ? `${view.number} ${view.title}`.trim() : messages.elsewhere);
}

function placeCells(at: Address): ReportLine {
  return { sheet: text(at.sheet), cell: text(a1(at), CENTRED) };
}
