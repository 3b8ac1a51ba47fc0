import { withoutCommonFolder } from '../../../common/common-folder';
import { inLanguage } from '../../../common/language';
import type { Language } from '../../../common/language';
import { sanitise } from '../../../common/plain-text';
import type { Verdict } from '../../checking/check-book';
import { sinceCounts, sinceSentence } from '../since/follow-up-text';
import { enUS } from './en-US';
import type { WorklistMessages } from './messages';
import type { WorklistEntry } from './worklist-entry';
import { zhCN } from './zh-CN';

/** The texts in a language. */
export const worklistMessagesIn: (language: Language) => WorklistMessages = inLanguage(zhCN, enUS);

/** One file of a worklist, in words. */
export interface WorklistRow {
  readonly file: string;
  readonly department: string;
  readonly status: Verdict | 'unreadable';
  readonly error: number;
  readonly warning: number;
  readonly cannotJudge: number;
  /** The numbers of the tables that are to be there and are not; their titles where they have none. */
  readonly absent: readonly string[];
  readonly gap: string;
  /** What became of it since an earlier report; empty where there is none. */
  readonly since: string;
  readonly sentence: string;
}

/** The files in words, called by as much of their paths as tells them apart. */
export function worklistRows(entries: readonly WorklistEntry[], language: Language): WorklistRow[] {
  const names = withoutCommonFolder(entries.map(({ file }) => file)).map(sanitise);
  return entries.map((entry, i) => ({ file: names[i] ?? '', ...rowOf(entry, language) }));
}

function rowOf(entry: WorklistEntry, language: Language): Omit<WorklistRow, 'file'> {
  if (entry.status === 'unreadable') {
    const counts = { error: 0, warning: 0, cannotJudge: 0 };
    const nothing = { department: '', absent: [], gap: '', since: '' };
    return { ...nothing, ...counts, status: 'unreadable', sentence: entry.problem };
  }
  const { department, gap, report, since } = entry;
  const { error, warning, cannotJudge } = report.tally;
  const missed = report.absent.filter(({ isMissed }) => isMissed);
  return {
    department,
    status: report.verdict,
    error,
    warning,
    cannotJudge,
    absent: missed.map(({ number, title }) => number || title),
    gap,
    since: since ? sinceSentence(sinceCounts(since), language) : '',
    sentence: report.sentence,
  };
}

/** How many files there are of each status. */
export function statusCounts(rows: readonly WorklistRow[]): Record<Verdict | 'unreadable', number> {
  const counts = { pass: 0, fail: 0, incomplete: 0, unreadable: 0 };
  for (const { status } of rows) counts[status]++;
  return counts;
}
