import { counted, listed } from '../../../common/language';
import type { WorklistMessages } from './messages';

export const enUS: WorklistMessages = {
  title: 'Worklist',
  issues: 'Issues',
  columns: {
    number: 'No.',
    file: 'File',
    department: 'Department',
    status: 'Verdict',
    error: 'Errors',
    warning: 'Warnings',
    cannotJudge: 'Not judged',
    absent: 'Absent tables',
    gap: 'Largest gap (万元)',
    since: 'Since the last report',
    sentence: 'In words',
  },
  statuses: { fail: 'To correct', incomplete: 'Not all checked', pass: 'Pass', unreadable: 'Unreadable' },
  summary: ({ fail, incomplete, pass, unreadable }) =>
    `${counted(fail + incomplete + pass + unreadable, 'file')}: ${listed(
      [
        [unreadable, `${unreadable} cannot be read`],
        [fail, `${fail} to correct`],
        [incomplete, `${incomplete} not checked in full`],
        [pass, `${pass} passed`],
      ],
      ', ',
    )}.`,
  nothing: 'No file needs anybody.',
};
