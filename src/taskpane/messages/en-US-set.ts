import { counted } from '../../common/language';
import type { SetMessages } from './set-messages';

export const enUSSet: SetMessages = {
  action: 'Write set',
  title: 'Write the disclosure set',
  intro:
    'Writes every table to publish, laid out as prescribed, behind your sheets. Your own sheets are left alone.',
  layout: 'Layout',
  layouts: { 'beijing-12': 'Beijing, 12 tables', 'shanghai-9': 'Shanghai, 9 tables' },
  totals: 'Totals',
  totalsKinds: { formulas: 'As formulas', values: 'As values' },
  totalsHint: 'Formulas follow their parts; values stay.',
  year: 'Budget year',
  yearInvalid: 'Four digits, such as 2026',
  department: 'Department',
  notStated: 'Not stated in the workbook',
  tablesHaveErrors: (errors) =>
    `These tables have ${errors === 1 ? 'an error' : `${errors} errors`}, and a set made from them is no better. Correct them first, under Issues.`,
  write: (sheets) => `Write ${counted(sheets, 'sheet')}`,
  lookAgain: 'Read again',
  sources: {
    'base-sheets':
      'Made from the base sheets of this workbook. Their figures are written as values: after a change, write the set again.',
    tables: 'Made from the budget tables of this workbook',
  },
  notes: (count) => `Not known (${count})`,
  notesHint: 'These places stay blank. Fill them in afterwards, or at their source first and read again.',
  faults: (count) => `${counted(count, 'cell')} of the base sheets to correct`,
  faultsHint: 'Correct them and read again. Nothing was written.',
  nothing: 'No data to write from',
  nothingHint:
    'The workbook has neither base sheets nor detail tables that are recognised. Open one that has base sheets or a department’s tables, and read it again.',
  notRead: 'The workbook could not be read. Read it again.',
  taken: (sheets) => `Sheets of these names are there: ${sheets}`,
  takenChoice: 'What about these names?',
  namesTaken: {
    number: 'Give the new sheets other names (a number behind)',
    replace: 'Replace: rename and hide the old sheets; one click restores them',
  },
  replaceHint:
    'Formulas that refer to an old sheet go with it, and keep their figures. After a replacement Ctrl+Z in Excel takes back nothing that was done before.',
  cannotReplace:
    'The new sheets get a number behind their names; sheets of the file cannot be replaced here.',
  takenMeanwhile: 'More names are taken now; nothing was written. Choose what to do, and write again.',
  structureProtected:
    'The structure of the workbook is protected: no sheets can be added or removed, and nothing was changed. Unprotect the workbook on the Review tab and try again.',
  stages: {
    reading: 'Reading the workbook',
    preparing: 'Preparing the set',
    writing: 'Writing the sheets',
    'taking-off': 'Taking the set off',
  },
  written: (sheets) => `${counted(sheets, 'sheet')} written. `,
  keptAside: (sheets) => `Old sheets are renamed and hidden: ${sheets}. `,
  notPrinted:
    'The print set-up was refused (is there a printer?): choose A4, one page wide, before printing.',
  writtenTitle: 'Written last',
  takeOff: 'Undo writing',
  takeOffHint:
    'Takes these sheets off with whatever was changed on them since; old sheets get their names back. After that Ctrl+Z in Excel takes back nothing that was done before.',
  takenOff: (sheets, restored) =>
    restored > 0
      ? `${counted(sheets, 'sheet')} taken off, ${restored} restored.`
      : `${counted(sheets, 'sheet')} taken off.`,
  asideName: (name) => `${name} (old)`,
};
