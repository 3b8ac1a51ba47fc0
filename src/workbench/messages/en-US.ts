import type { RefusalDetails } from '../../ooxml/patch/patch-refusal';
import type { WorkbenchMessages } from './messages';

const BY_EXCEL = 'Change this in Excel or WPS; the proposed corrections can be downloaded under Report.';

const COUNTED = ['', 'One', 'Two', 'Three'];

export const enUS: WorkbenchMessages = {
  title: 'Gouji',
  open: 'Open a file',
  openHint: 'Open an .xlsx, .xlsm or .xls, or drop one here. It stays in the browser of this computer.',
  samples: 'Samples',
  sampleNames: {
    typed: 'Budget 2026 of a street office (typed from the published one, with its errors)',
    pasted: 'The same budget (pasted page by page, all of it text)',
    repaired: 'The same budget (mostly corrected)',
  },
  download: 'Download the workbook',
  downloadHint:
    'Your file with only the edited cells changed: formats, conditional formats, validation and print set-up stay as they are.',
  nothingToDownload: 'Nothing has been changed yet.',
  allDownloaded: 'All changes have been downloaded; nothing has been changed since.',
  downloadName: (name) => `${name} (edited)`,
  otherLanguage: '中文',
  changed: 'edited',
  areas: { grid: 'Sheets', pane: 'Check' },
  drop: 'Let go to open this workbook',
  opening: (name) => `Opening ${name}`,
  cancel: 'Cancel',
  close: 'Close',
  highlights: {
    title: (causes, shown) =>
      `A real department's budget, and ${causes} ${causes === 1 ? 'cause' : 'causes'} found in it${shown < causes ? `. ${COUNTED[shown] ?? ''} of them` : ''}:`,
    lead: 'Click one to see its cell. To check a budget of your own, drop it here: it stays in the browser of this computer.',
    ownTitle: (causes, shown) =>
      `${causes} ${causes === 1 ? 'cause' : 'causes'} found${shown < causes ? '; these first' : ''}:`,
    ownLead: 'Press one to see its cell; all of them are under Issues on the right.',
  },
  skipToPane: 'Skip to what was found',
  overview: { title: 'Overview', toGrid: 'To the tables' },
  fault: {
    title: (name) => `${name} cannot be opened`,
    tooMany: 'One file at a time can be opened.',
    internal: (reason) =>
      `The program failed on it (${reason}). That is a fault of ours: please report this sentence.`,
  },
  notices: {
    macros: 'The file has macros. They do not run here, and stay in the download as they are.',
    legacy:
      'This is an old .xls: it can be checked, but changes cannot be written into it. For a corrected workbook save it as .xlsx in Excel or WPS first.',
    saved: (name) => `${name} was downloaded; your own file is as it was.`,
  },
  refused: {
    'not-kept':
      'Contents of cells can be changed here, and rows. Change formats, columns and sheets in Excel or WPS.',
    protected:
      'This sheet is protected in the file. Unprotect it in Excel or WPS (Review) and open it again.',
  },
  unsaved: {
    title: 'Changes not downloaded yet',
    text: (name) => `Changes in ${name} have not been downloaded. They are lost when another file is opened.`,
    download: 'Download, then open',
    goOn: 'Open it all the same',
  },
  notSaved: {
    title: 'These changes cannot be put into the file',
    reasons: {
      'no-such-sheet': ({ sheet }) =>
        `The file has no sheet "${sheet ?? ''}". Open it again and repeat the change.`,
      'sheet-name-taken': ({ sheet }) =>
        `There is a sheet "${sheet ?? ''}" already. Delete the new one first.`,
      'array-formula': (details) => `${placed(details)} is part of an array formula. ${BY_EXCEL}`,
      'data-table': (details) => `${placed(details)} is part of a what-if data table. ${BY_EXCEL}`,
      'pivot-table': (details) => `${placed(details)} is part of a pivot table. ${BY_EXCEL}`,
      'table-header': (details) => `${placed(details)} is a table's header or total. ${BY_EXCEL}`,
      'text-too-long': (details) => `The text in ${placed(details)} is longer than a cell can hold.`,
      'formula-too-long': (details) => `The formula in ${placed(details)} is longer than a cell can hold.`,
      'rows-cut-array-formula': (details) =>
        `Rows cut through an array formula: ${placed(details)}. ${BY_EXCEL}`,
      'rows-cut-data-table': (details) =>
        `Rows cut through a what-if data table: ${placed(details)}. ${BY_EXCEL}`,
      'rows-cut-pivot-table': (details) => `Rows cut through a pivot table: ${placed(details)}. ${BY_EXCEL}`,
      'rows-cut-table': (details) => `Rows cut through a table: ${placed(details)}. ${BY_EXCEL}`,
      'rows-cut-sheets': (details) =>
        `A formula in ${placed(details)} adds the same cells of several sheets, which would not fit any more. ${BY_EXCEL}`,
      'rows-off-sheet': (details) => `Rows would be pushed off the sheet: ${placed(details)}.`,
      'rows-unknown-part': ({ part }) =>
        `The file has a part not known here (${part ?? ''}) that rows may be referred to in. ${BY_EXCEL}`,
    },
    internal: (reason) =>
      `The program failed to write the file (${reason}). Your changes are still on this page; please report this sentence.`,
  },
};

function placed({ sheet, cell, range }: RefusalDetails): string {
  return [sheet, cell ?? range].filter((part) => part !== undefined).join(' ') || 'a place';
}
