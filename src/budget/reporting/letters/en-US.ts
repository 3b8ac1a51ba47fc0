import { counted } from '../../../common/language';
import type { LetterMessages } from './messages';

const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

export const enUS: LetterMessages = {
  title: 'Figures to be corrected or confirmed',
  columns: ['No.', 'Where', 'Now', 'Should be', 'Why'],
  salutation: (department) => `To: ${department}`,
  asked: (file, items) =>
    `In ${file}, as you submitted it, ${counted(items, 'item')} ${items === 1 ? 'is' : 'are'} to be corrected or confirmed. Each can be looked up in that file, in the cells that are named.`,
  unreadable: (file, why) => `${file}, as you submitted it, cannot be read: ${why}`,
  reserved:
    'What is "likely" or "possibly" so is inferred from other figures; of two figures that do not agree, either may be wrong. Please go by your own records.',
  request: (by) =>
    by === undefined
      ? 'Please correct or confirm it, and submit the file again.'
      : `Please correct or confirm it, and submit the file again by ${by}.`,
  day: (year, month, day) => `${day} ${MONTHS.format(Date.UTC(year, month - 1, day))} ${year}`,
  should: {
    certain: (value) => value,
    likely: (value) => `likely ${value}`,
    possible: (value) => `possibly ${value}`,
  },
  tied: (value) => `to agree with ${value}`,
  toLookUp: 'please confirm',
  toAdd: 'please add',
  absent: 'not there',
  noRow: 'no such row',
  blank: 'blank',
  quoted: (text) => `"${text}"`,
  table: (title) => title,
  beforeRow: (sheet, row, rows) =>
    rows === 1 ? `${sheet}, before row ${row}` : `${sheet}, before row ${row} and others (${rows} rows)`,
  such: (cell, value) => `such as ${cell}: ${value}`,
  andMore: (cells, count) => `${cells} and others (${count} cells)`,
};
