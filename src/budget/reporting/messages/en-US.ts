import { counted, listed } from '../../../common/language';
import type { Tally } from '../tally';
import { causesEnUS } from './causes/en-US';
import type { CauseTally, ListMessages, PageMessages, ReportMessages, VerdictFacts } from './messages';

const LIST: ListMessages = {
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

const PAGE: PageMessages = {
  title: 'Budget check report',
  tables: 'Tables',
  tableColumns: { table: 'Table', sheet: 'Sheet', unit: 'Unit' },
  outcomes: { pass: 'hold', fail: 'fail', cannotJudge: 'cannot be judged', notApplicable: 'not applicable' },
  absent: 'Tables not found',
  causes: 'Causes and proposed corrections',
  columns: {
    number: 'No.',
    table: 'Table',
    sheet: 'Sheet',
    cell: 'Cell',
    problem: 'Problem',
    observed: 'Now',
    proposed: 'Should be',
    certainty: 'Certainty',
    remark: 'Remark',
  },
  errorTypes: {
    separator: 'Point or comma out of place',
    unit: 'Wrong unit',
    digit: 'Wrong digits',
    transposition: 'Two digits swapped',
    sign: 'Wrong sign',
    'shifted-row': 'Amounts in the wrong column',
    'shifted-block': 'Amounts in the wrong row',
    'swapped-rows': 'Two rows exchanged',
    'missing-row': 'Rows left out',
    'duplicate-row': 'A row entered twice',
    'omitted-amount': 'Amount left out',
    'formula-range': 'Formula over the wrong range',
    'stale-total': 'Total not updated',
    'parent-figure': 'Figure of the class above',
    'date-for-amount': 'Date in place of an amount',
    transfer: 'Booked in another row',
    'wrong-code': 'Wrong code',
    'text-number': 'Number stored as text',
    unknown: 'Wrong amount',
  },
  cause: (number) => `Cause ${number}`,
  ledTo: (count) => `led to ${counted(count, 'finding')}`,
  insertBefore: (row) => `insert before row ${row}`,
  newRow: 'new row',
  explained: 'Explained',
  dismissed: (findings) => `Explained by the user as no error (${findings})`,
  dismissedBecause: (reason, since) =>
    `Explained as no error: ${reason}${since === undefined ? '' : ` (${since})`}`,
  nothing: 'Nothing was found.',
  foot: 'Made by Gouji. Look up what is only likely or possible before you correct it.',
  page: (page, pages) => `Page ${page} of ${pages}`,
};

export const enUS: ReportMessages = {
  verdicts: {
    pass: ({ tally, causes, tables, ...facts }) =>
      `Pass${others({ ...tally, error: 0 })}${found(causes)}; ${counted(tables, 'table')} checked${rest(facts)}`,
    fail: ({ tally, causes, ...facts }) =>
      `${tally.error} to correct${others(tally)}${found(causes)}${besides(facts)}${rest(facts)}`,
    incomplete: ({ tally, causes, ...facts }) =>
      `No error found, but ${tally.cannotJudge} could not be judged${others({ ...tally, cannotJudge: 0 })}${found(causes)}${besides(facts)}${rest(facts)}`,
    partial: ({ tally, causes, unchecked, ...facts }) =>
      `Whatever was checked holds${others(tally)}${found(causes)}; ${unchecked}${rest(facts)}`,
    explained: ({ tally, causes, ...facts }) =>
      `All issues explained${others(tally)}${found(causes)}${besides(facts)}${rest(facts)}`,
    onlyBaseSheets: 'There are base sheets, and no budget tables yet; nothing was checked.',
    noTables: 'No budget table found; nothing was checked.',
    nothingToCheck: 'The tables hold no amounts to check; nothing could be judged.',
  },
  lookedFor:
    "Looked for the published tables of a department's budget or final accounts: a title (such as 收支总表, 支出预算总表, 财政拨款收支总表, 项目支出绩效表) " +
    'above a header (such as 科目编码, 合计, 基本支出, 项目支出) and amounts. Names and order of the sheets do not matter.',
  classes: { error: 'error', warning: 'warning', cannotJudge: 'cannot judge', info: 'note' },
  tables: (count, packs) => `${counted(count, 'table')} recognised (${packs})`,
  unregistered: 'other form',
  figure: {
    table: (title) => `Table: ${title}`,
    amount: (amount, unit) => `Amount: ${amount} ${unit}`,
    blank: 'blank',
    scope: (scope) => `What it is about: ${scope}`,
    noScope: 'What it is about: neither headings nor row say more',
    identities: (count) => `It takes part in ${counted(count, 'check')}:`,
    noIdentities: 'No check makes use of it.',
    difference: (amount, unit) => `off by ${amount} ${unit}`,
    more: (count) => counted(count, 'more figure'),
  },
  forms: {
    writable: 'a whole set can be written',
    byHeadings: 'of no registered form, read by its own headings and figures',
    unknown: 'no budget table recognised',
    nearest: (table) => `no budget table recognised; nearest to ${table}`,
    scores: (score, title, header, rows) =>
      `${score}% alike: title ${title}%, header ${header}%${rows === undefined ? '' : `, rows ${rows}%`}`,
    unit: (unit, isStated) => `in ${unit}${isStated ? '' : ' (not stated; as the other tables)'}`,
    columns: (columns, rows) => `${counted(rows, 'row')}; columns: ${columns}`,
    sums: (sums) => `between columns: ${sums}`,
    unread: (column, heading, amounts) =>
      `column not read: ${column} "${heading}" with ${counted(amounts, 'amount')}`,
  },
  noFindings: 'nothing found',
  tally: ({ error, warning, cannotJudge, info }) =>
    listed(
      [
        [error, counted(error, 'error')],
        [warning, counted(warning, 'warning')],
        [cannotJudge, `${cannotJudge} could not be judged`],
        [info, counted(info, 'note')],
      ],
      ', ',
    ),
  unrecognised: 'Sheets not recognised as a budget table (not checked)',
  nearest: (title, percent) =>
    `nearest to ${title} (${percent}% alike); if it is that table, look at its title and header`,
  emptySheet: 'empty',
  hiddenSheet: 'hidden',
  onHiddenSheet: (sentence) => `Hidden sheet: ${sentence}`,
  elsewhere: 'The whole workbook and other sheets',
  tableHeading: (number, title, sheet) => `${number} ${title} (sheet ${sheet})`,
  ruleHeading: (title, rule, count) => `${title} (${rule})${count > 1 ? ` × ${count}` : ''}`,
  against: (cells) => `against ${cells}`,
  more: (count, cells) => `${count} more: ${cells}`,
  moreCells: (count) => ` … ${counted(count, 'cell')} in all`,
  inBrackets: (text) => ` (${text})`,
  listSeparator: ', ',
  colon: ': ',
  blank: 'blank',
  assumed: (count) => `Adopted without being sure, still to be looked up (${counted(count, 'cell')})`,
  causes: causesEnUS,
  list: LIST,
  page: PAGE,
};

/** `; 12 causes found (7 certain, 3 likely, 2 possible), behind 48 of them`; nothing where there is none. */
function found({ certain, likely, possible, explained }: CauseTally): string {
  const count = certain + likely + possible;
  if (count === 0) return '';
  const kinds = listed(
    [
      [certain, `${certain} certain`],
      [likely, `${likely} likely`],
      [possible, `${possible} possible`],
    ],
    ', ',
  );
  return `; ${counted(count, 'cause')} found (${kinds}), behind ${explained} of them`;
}

function others({ warning, cannotJudge }: Tally): string {
  const told = listed(
    [
      [warning, `${warning} to review`],
      [cannotJudge, `${cannotJudge} could not be judged`],
    ],
    ', ',
  );
  return told && `, ${told}`;
}

/** What was not checked, behind what was found. */
function besides({ unchecked }: Pick<VerdictFacts, 'unchecked'>): string {
  return unchecked && `; besides, ${unchecked}`;
}

/** How much was explained, told apart, and how much holds. */
function rest({ passed, explained }: Pick<VerdictFacts, 'passed' | 'explained'>): string {
  return `${explained > 0 ? `; ${explained} explained by the user` : ''}; ${counted(passed, 'check')} passed.`;
}
