import { a1 } from '../../../workbook/address';
import type { BaseSheetWords } from './words';

export const enUS: BaseSheetWords = {
  at: (place, said) => `${place}: ${said}`,
  faults: {
    'repeated-sheet': ({ name, other }, label) =>
      `sheet ${other} is "${label(name)}" already, and both would be counted. Keep one of them.`,
    'missing-column': ({ heading }, label) =>
      `the column "${label(heading)}" is missing. Add its heading and what belongs below, as in the template.`,
    'repeated-column': ({ heading }, label) => `the column "${label(heading)}" is there twice. Keep one.`,
    'example-row': () => 'this row is still one of the template’s examples. Delete the whole row.',
    'total-row': () => 'this row is a total. Totals are made by the program: delete the whole row.',
    'missing-value': ({ heading }, label) => `"${label(heading)}" is not filled in.`,
    'missing-project': () => 'project expenditure needs the name of its project.',
    'purposeless-item': () =>
      'neither a procurement class, a catalogue, a three-public item nor a project is filled in, so the row goes into no table. Fill one in, or delete the row.',
    'missing-catalogue-level': ({ heading }, label) =>
      `a lower level of the catalogue is filled in: "${label(heading)}" is needed too.`,
    'needless-code': () =>
      'only what is left for the next year has a code. Clear it, or change the direction.',
    'missing-result': () =>
      'the result of the formula was not saved. Open, recalculate and save the file in Excel, or type the value.',
    'error-value': ({ error }) => `the formula ends in an error (${error}). Correct it, or type the value.`,
    'no-text': ({ heading, shown }, label) =>
      `"${label(heading)}" is a text, and the cell holds ${shown}. Format the cell as text and type it again.`,
    'unknown-choice': ({ heading, text, nearest }, label) =>
      `"${text}" is no choice of "${label(heading)}". ${
        nearest.length > 0 ? `The nearest: ${nearest.join(', ')}. ` : ''
      }Choose from the list.`,
    'text-amount': ({ text, seems }) =>
      seems
        ? `"${text}" is a text that looks like ${seems.toGrouped()}. Type the number, in 10,000 yuan.`
        : `"${text}" is no amount. Type a number, in 10,000 yuan.`,
    'amount-out-of-range': ({ holds }) =>
      `${holds} is no amount: none goes beyond 10^21 元, or has over forty decimals. Enter the amount in 万元.`,
    'dressed-amount': ({ holds }) =>
      `the cell is formatted as a date, a time or a percentage and holds ${holds}. Format it as a number and type the amount again, in 10,000 yuan.`,
    'too-many-decimals': ({ amount }) =>
      `${amount.toString()} has more than six decimals, which is less than a fen. Check that it is in 10,000 yuan.`,
    'malformed-year': ({ text }) => `"${text}" is no year. Type four digits, such as 2026.`,
    'malformed-code': ({ text }) => `"${text}" has no code. Write "code-name", such as 2010301-行政运行.`,
    'wrong-level': ({ code, name }) =>
      `${[code, name].filter((part) => part !== '').join('-')} is not of the lowest level: 7 digits of the functional, 5 of the economic classifications.`,
    'nameless-code': ({ code }) => `the list has no ${code}, so its name is not known. Write "code-name".`,
    'second-name': ({ code, name, first, firstAt }) =>
      `${code} is "${name}" here and "${first}" in ${firstAt.sheet} ${a1(firstAt)}. Use one name.`,
    'unknown-project': ({ project, unit }) =>
      `neither the base sheet nor the memo items have a project "${project}" of "${unit}". Compare the names.`,
    'second-row': () => 'this sheet has a single row. Delete the others.',
  },
  notices: {
    'only-examples': () => 'the sheets hold the examples of the template only, and so does the data.',
    'unread-column': ({ text }) =>
      `no heading of the base sheet is above this column ("${text}"): it is not read.`,
  },
  unknown: {
    'department-year': 'Budget year',
    'department-name': 'Department',
    unit: 'Unit: there are several, and the tables do not say which',
    fund: 'Fund source: the tables do not prove which; split a row that several pay for',
    'other-fund': 'Fund source: not the general public budget, and the tables do not say what else',
    year: 'Year of the money: this year’s, or carried over',
    category: 'Category: personnel or public funds',
    project: 'Project: the expenditure table names none; split a row that belongs to several',
    construction: 'Capital construction: 是 where it is, blank where it is not',
    fiscal: 'Money: fiscal appropriations or other',
    text: 'Indicators that lack a text, or have one that is no choice',
  },
  known: ({ total, general, notGeneral }, entries) => {
    const all = `these ${entries} rows are ${total.toGrouped(6)} in all`;
    if (!general || !notGeneral) return all;
    return `${all}: ${general.toGrouped(6)} general public budget, ${notGeneral.toGrouped(6)} not`;
  },
  sources: (sources) => `money that is no fiscal appropriation: ${sources.join(', ')}`,
  source: (fund, isCarriedIn, amount) => `${fund} (${isCarriedIn ? 'carried over' : 'this year'}) ${amount}`,
  own: "the unit's own funds",
  missing: {
    lines: 'No expenditure table by all three classifications: fill in the base sheet',
    revenues: 'No revenue table by unit: fill in the revenue',
    carryOvers: 'The tables do not say of which fund money is left: fill in the carry-over',
    indicators: 'No table of project performance: fill in the indicators',
    memoItems: 'Fill in the memo items',
  },
  unreadable: 'These cells of the expenditure table hold no amount and are left out',
};
