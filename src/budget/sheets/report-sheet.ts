import { messagesIn } from '../reporting/messages';
import type { ReportMessages, SheetColumn } from '../reporting/messages/messages';
import type { CauseView, CorrectionView } from '../reporting/view/cause-view';
import { reasonsOf } from '../reporting/view/dismissed';
import type { Dismissed, Reasons } from '../reporting/view/dismissed';
import type { FindingView } from '../reporting/view/finding-view';
import type { ReportView } from '../reporting/view/report-view';
import { a1 } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { PAGE, PAGES } from '../../workbook/sheet-plan';
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from '../../workbook/sheet-plan';
import { amountCell } from './amount-cell';
import { BODY, CENTRED, HEAD, LINE_HEIGHT, RIGHT, ROOM } from './list-styles';
import { linesOf } from './wrapped-text';

/** The columns in their order, with their widths. */
const COLUMNS: readonly (readonly [SheetColumn, width: number])[] = [
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

/** The cells of a line; a column left out is empty. */
type Line = Readonly<Partial<Record<SheetColumn, CellPlan>>>;

/** What every line is made with. */
interface Context {
  readonly report: ReportView;
  readonly messages: ReportMessages;
  /** Why something is no error, by its fingerprint. */
  readonly reasons: Reasons;
}

/**
 * A report as a sheet: a line for every cell to correct, cause by cause, then one for every finding without a cause. What was
 * said to be no error is listed too, with the reason as its remark.
 */
export function reportSheet(report: ReportView, dismissed: readonly Dismissed[]): SheetPlan {
  const messages = messagesIn(report.language);
  const { title, columns, foot, nothing, page } = messages.page;
  const reasons = reasonsOf(dismissed);
  const context: Context = { report, messages, reasons };
  const lines = [
    ...report.causes.flatMap((cause) => causeLines(cause, context)),
    ...report.findings.filter(({ cause }) => cause === undefined).map((each) => findingLine(each, context)),
  ].map((line, i) => ({ ...line, number: { value: i + 1, style: CENTRED } }));
  return {
    name: title,
    widths: COLUMNS.map(([, width]) => width),
    rows: [
      { cells: [{ value: report.sentence, style: { bold: true } }] },
      rowOf(COLUMNS.map(([column]) => ({ value: columns[column], style: HEAD }))),
      ...(lines.length > 0 ? lines : [{ problem: text(nothing) }]).map((line) => rowOf(cellsOf(line))),
    ],
    frozenRows: 2,
    page: { orientation: 'landscape', repeatedRows: 2, footer: { left: foot, right: page(PAGE, PAGES) } },
  };
}

function causeLines(cause: CauseView, context: Context): Line[] {
  const { causes, page } = context.messages;
  const common = {
    table: tableCell(cause.table, context),
    certainty: text(causes.certainties[cause.certainty], CENTRED),
    problem: text(cause.title),
  };
  const lines: Line[] = [
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
  const remark = text(remarkOf(cause, context));
  return lines.map((line, i) => (i === 0 ? { ...line, remark } : line));
}

function correctionCells(correction: CorrectionView, { messages }: Context): Line {
  const { at, standing, shown, proposed } = correction;
  const { value } = standing;
  return {
    ...placeCells(at),
    observed: typeof value === 'number' ? { value, style: RIGHT } : text(shown ?? messages.blank, RIGHT),
    proposed: proposed === null ? text(messages.causes.remove, RIGHT) : amountCell(proposed, RIGHT),
  };
}

function findingLine(finding: FindingView, context: Context): Line {
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
    remark: text(remarkOf(finding, context)),
  };
}

function remarkOf(
  { sentence, fingerprint }: Pick<FindingView, 'sentence' | 'fingerprint'>,
  { messages, reasons }: Context,
): string {
  const reason = reasons.get(fingerprint);
  return reason === undefined ? sentence : `${messages.page.dismissedBecause(reason)}\n${sentence}`;
}

function tableCell(table: number | undefined, { report, messages }: Context): CellPlan {
  const view = table === undefined ? undefined : report.tables[table];
  return text(view ? `${view.number} ${view.title}`.trim() : messages.elsewhere);
}

function placeCells(at: Address): Line {
  return { sheet: text(at.sheet), cell: text(a1(at), CENTRED) };
}

/** A row as high as its longest text needs in the width of its column. */
function rowOf(cells: readonly CellPlan[]): RowPlan {
  const lines = cells.map(({ value }, i) =>
    typeof value === 'string' ? linesOf(value, COLUMNS[i]?.[1] ?? 0) : 1,
  );
  return { cells, height: Math.max(...lines) * LINE_HEIGHT + ROOM };
}

function cellsOf(line: Line): CellPlan[] {
  return COLUMNS.map(([column]) => line[column] ?? { value: null, style: BODY });
}

function text(value: string, style: CellStyle = BODY): CellPlan {
  return { value, style };
}
