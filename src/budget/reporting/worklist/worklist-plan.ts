import type { Language } from '../../../common/language';
import { amountCell } from '../../../workbook/amount-cell';
import { CENTRED, RIGHT } from '../../../workbook/list-styles';
import type { CellPlan, CellStyle, SpreadsheetPlan } from '../../../workbook/sheet-plan';
import { messagesIn } from '../messages';
import type { SheetColumn } from '../messages/messages';
import { listSheet, text } from '../sheet/list-sheet';
import type { Columns, Line } from '../sheet/list-sheet';
import { REPORT_COLUMNS, reportLines } from '../sheet/report-sheet';
import type { WorklistColumn } from './messages';
import { sinceMessagesIn } from '../since/follow-up-text';
import { statusCounts, worklistMessagesIn, worklistRows } from './worklist';
import type { WorklistRow } from './worklist';
import type { WorklistEntry } from './worklist-entry';

const FONT = { name: '宋体', size: 11 };

const FILE_COLUMNS: Columns<WorklistColumn> = [
  ['number', 6],
  ['file', 30],
  ['department', 24],
  ['status', 12],
  ['error', 8],
  ['warning', 8],
  ['cannotJudge', 10],
  ['absent', 18],
  ['gap', 18],
  ['since', 22],
  ['sentence', 60],
];

type IssueColumn = Exclude<SheetColumn, 'number'> | 'file' | 'department' | 'since';

const ISSUE_COLUMNS: Columns<IssueColumn> = [
  ['number', 6],
  ['file', 24],
  ['department', 20],
  ['since', 10],
  ...REPORT_COLUMNS.flatMap(([column, width]) => (column === 'number' ? [] : [[column, width] as const])),
];

const FILLS: Readonly<Record<WorklistRow['status'], string>> = {
  unreadable: 'F8CBAD',
  fail: 'FCE4D6',
  incomplete: 'FFF2CC',
  pass: 'E2EFDA',
};

/**
 * The worklist over several files as a workbook: a sheet with a row a file, and one of all that is to be looked at in them, both to be
 * filtered; a file's name leads to its first issue.
 * @param entries in the order of the list
 * @param terms by which settings the files were checked; empty where they are the defaults
 */
export function worklistPlan(
  entries: readonly WorklistEntry[],
  terms: string,
  language: Language,
): SpreadsheetPlan {
  const messages = worklistMessagesIn(language);
  const { foot, page } = messagesIn(language).page;
  const rows = worklistRows(entries, language);
  const isFollowed = rows.some(({ since }) => since !== '');
  const issues = entries.map((entry, i) => issueLines(entry, rows[i], language));
  const first = firstRows(issues.map(({ length }) => length));
  const around = { foot, page, isFiltered: true };
  return {
    font: FONT,
    sheets: [
      listSheet(shown(FILE_COLUMNS, isFollowed), {
        ...around,
        name: messages.title,
        headings: messages.columns,
        above: [
          { cells: [{ value: messages.summary(statusCounts(rows)), style: { bold: true } }] },
          ...(terms === '' ? [] : [{ cells: [{ value: terms }] }]),
        ],
        lines: rows.map((row, i) => fileLine(row, linkTo(messages.issues, first[i]), language)),
        nothing: { sentence: text(messages.nothing) },
      }),
      listSheet(shown(ISSUE_COLUMNS, isFollowed), {
        ...around,
        name: messages.issues,
        headings: { ...messagesIn(language).page.columns, ...messages.columns },
        lines: issues.flat(),
        nothing: { problem: text(messages.nothing) },
      }),
    ],
  };
}

/** Without the column about an earlier report where there is none. */
function shown<C extends string>(columns: Columns<C>, isFollowed: boolean): Columns<C> {
  return columns.filter(([column]) => column !== 'since' || isFollowed);
}

/** The row of the sheet of issues at which each file's begin; undefined for a file without any. */
function firstRows(counts: readonly number[]): (number | undefined)[] {
  // Below the headings.
  let next = 2;
  return counts.map((count) => {
    const own = next;
    next += count;
    return count === 0 ? undefined : own;
  });
}

function linkTo(sheet: string, row: number | undefined): Partial<CellPlan> {
  return row === undefined ? {} : { link: sheet, linkCell: `B${row}` };
}

function fileLine(row: WorklistRow, link: Partial<CellPlan>, language: Language): Line<WorklistColumn> {
  const { statuses } = worklistMessagesIn(language);
  return {
    file: { ...text(row.file), ...link },
    department: text(row.department),
    status: text(statuses[row.status], { ...CENTRED, fill: FILLS[row.status] }),
    error: count(row.error),
    warning: count(row.warning),
    cannotJudge: count(row.cannotJudge),
    absent: text(row.absent.join(messagesIn(language).listSeparator)),
    since: text(row.since),
    gap: row.gap === '' ? text('') : amountCell(row.gap.replaceAll(',', ''), RIGHT),
    sentence: text(row.sentence),
  };
}

function count(number: number, style: CellStyle = CENTRED): CellPlan {
  return { value: number === 0 ? null : number, style };
}

function issueLines(
  entry: WorklistEntry,
  row: WorklistRow | undefined,
  language: Language,
): Line<IssueColumn>[] {
  if (!row) return [];
  const whose = { file: text(row.file), department: text(row.department) };
  if (entry.status === 'unreadable') return [{ ...whose, problem: text(entry.problem) }];
  const { fresh, remaining, mended } = sinceMessagesIn(language);
  const isFresh = new Set(entry.since?.fresh.map(({ id }) => id));
  const isKnown = new Set(entry.since?.remaining.map(({ issue }) => issue.id));
  const word = (id = ''): string => (isFresh.has(id) ? fresh : isKnown.has(id) ? remaining : '');
  return [
    ...reportLines(entry.report).map(({ id, line }) => ({
      ...line,
      ...whose,
      since: text(word(id), CENTRED),
    })),
    ...(entry.since?.mended ?? []).map(({ sheet, cell, message }) => ({
      ...whose,
      since: text(mended, CENTRED),
      sheet: text(sheet),
      cell: text(cell, CENTRED),
      remark: text(message),
    })),
  ];
}
