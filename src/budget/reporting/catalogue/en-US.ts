import type { CauseTally } from '../cause-messages';
import type { ReportMessages } from '../messages';
import type { Tally } from '../tally';
import { enUSCauses } from './en-US-causes';
import { enUSList } from './en-US-list';
import { enUSPage } from './en-US-page';
import { counted, listed } from '../../../common/language';

export const enUS: ReportMessages = {
  verdicts: {
    pass: (tally, causes, passed) =>
      `Pass${others({ ...tally, error: 0 })}${found(causes)}; ${counted(passed, 'check')} passed.`,
    fail: (tally, causes, passed) =>
      `${tally.error} to correct${others(tally)}${found(causes)}; ${counted(passed, 'check')} passed.`,
    incomplete: (tally, causes, passed) =>
      `No error found, but ${tally.cannotJudge} could not be judged${others({ ...tally, cannotJudge: 0 })}${found(causes)}; ${counted(passed, 'check')} passed.`,
    noTables: 'No budget table found; nothing was checked.',
    nothingToCheck: 'The tables hold no amounts to check; nothing could be judged.',
  },
  lookedFor:
    "Looked for the published tables of a department's budget or final accounts: a title (such as 收支总表, 支出预算总表, 财政拨款收支总表, 项目支出绩效表) " +
    'above a header (such as 科目编码, 合计, 基本支出, 项目支出) and amounts. Names and order of the sheets do not matter.',
  classes: { error: 'error', warning: 'warning', cannotJudge: 'cannot judge', info: 'note' },
  tables: (count, packs) => `${counted(count, 'table')} recognised (${packs})`,
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
  causes: enUSCauses,
  list: enUSList,
  page: enUSPage,
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
  const rest = listed(
    [
      [warning, `${warning} to review`],
      [cannotJudge, `${cannotJudge} could not be judged`],
    ],
    ', ',
  );
  return rest && `, ${rest}`;
}
