import type { TemplateWords } from './words';

export const enUS: TemplateWords = {
  sheets: { explanations: 'How to fill in', codes: 'Codes', choices: 'Choices', open: 'To be completed' },
  guide: [
    'All twelve tables follow from these sheets: the base sheet has a row an expenditure; department, revenue, carry-over, memo items and indicators hold what it does not tell. Every figure is stated once.',
    'The yellow rows of each sheet are examples whose amounts tie. Delete them as whole rows, then begin right below the headings; keep the headings and what is above them.',
    'Columns with a dark heading are required, those with a light one as the case may be. Blank means none: no 0 is needed. Write no totals and merge no cells.',
    'Amounts are in 万元 (10,000 yuan), with up to six decimals. Cells with a list may also be typed or pasted into; the lists of codes are incomplete, and any other code may be written as "code-name".',
  ],
  fields: {
    sheet: 'Sheet',
    column: 'Column',
    explanation: 'What belongs there',
    content: 'How',
    required: 'Required',
    example: 'Example',
    mappings: 'Goes into (table: columns)',
  },
  unitLine: 'Unit: 万元 (10,000 yuan)',
  examplesBelow: 'The yellow rows are examples: delete them first. Dark headings are required.',
  openBelow:
    'Filled in from the tables of the workbook. What they do not tell is orange and has to be completed: see "To be completed". Dark headings are required.',
  dataBelow:
    'The tables come of these rows. Totals that are formulas follow them; insert new rows between those that are there. Dark headings are required.',
  open: {
    note: 'The tables of the workbook do not tell the following, or do not prove it, so nothing was filled in. Complete the cells named; their rows move once you add or split any.',
    nothing: 'Nothing is to be completed.',
    fields: { sheet: 'Sheet', cells: 'Cells', missing: 'What is missing', known: 'What is known' },
  },
  contents: {
    code: 'one of the sheet of codes, or "code-name"',
    choice: (choices) => `one of: ${choices}`,
    amount: 'a number (10,000 yuan)',
    year: 'a year in four digits',
    text: 'text',
  },
  required: 'yes',
  optional: '',
  mapping: (number, title, columns) => `${number} ${title}${columns && `: ${columns}`}`,
  noMapping: 'no column of the twelve tables of Beijing',
  separator: ', ',
  codesNote:
    'The codes that the lists in cells offer, of the lowest level. They are incomplete: others may be written too.',
  choicesNote: 'The choices that the lists in cells offer. Do not change them.',
  errors: {
    title: 'Please check',
    code: 'The list has no such code. Go on if code and name are right, such as one added locally.',
    choice: 'Choose from the list; what is typed must be the same as there.',
    amount: 'A number alone, in 10,000 yuan: no unit, no spaces, no words.',
    year: 'A year in four digits, such as 2026.',
  },
  foot: 'Gouji: template of data for the tables',
  page: (page, pages) => `Page ${page} of ${pages}`,
};
