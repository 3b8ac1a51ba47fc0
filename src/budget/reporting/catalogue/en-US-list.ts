import type { ListMessages } from '../list-messages';

export const enUSList: ListMessages = {
  title: 'Proposed corrections',
  columns: {
    number: 'No.',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    figure: 'Figure',
    observed: 'Now',
    proposed: 'Should be',
    unit: 'Unit',
    certainty: 'Certainty',
    why: 'Why',
    cause: 'Cause',
  },
  insertBefore: (row) => `insert before row ${row}`,
  newRow: 'new row',
  nothing: 'No corrections to propose.',
  foot: 'Made by Gouji; no file was changed. Look up what is only likely or possible before you correct it. Findings without a cause are not listed.',
  page: (page, pages) => `Page ${page} of ${pages}`,
};
