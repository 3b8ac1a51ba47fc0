import { counted, listed } from '../../../common/language';
import type { TieMessages } from './messages';

export const enUS: TieMessages = {
  title: 'Map of the ties',
  caption: (tables, ties) => `${counted(tables, 'table')}; ${counted(ties, 'pair')} of them are tied`,
  set: (sheet, tables) => `${sheet} and what goes with it (${counted(tables, 'table')})`,
  errors: (count) => `${count} to correct`,
  cannotJudge: (count) => `${count} cannot be judged`,
  explained: 'explained',
  holds: (count) => `${count} hold`,
  partly: (count) => `${count} hold, some not checked`,
  notChecked: 'not checked',
  absent: 'not found',
  amount: (amount, unit) => `${amount} ${unit}`,
  failing: (count) => `${count} fail`,
  gap: (amount) => `off by ${amount}`,
  both: (one, other) => `${one} — ${other}`,
  outcome: ({ holds, fails, cannotJudge, explained, gap }) =>
    listed(
      [
        [fails, gap === '' ? `${fails} fail` : `${fails} fail, by ${gap} at most`],
        [cannotJudge, `${cannotJudge} cannot be judged`],
        [explained, `${explained} explained`],
        [holds, `${holds} hold`],
      ],
      ', ',
    ) || 'not checked',
  legend: {
    fails: 'fails: the largest gap',
    'cannot-judge': 'cannot be judged',
    explained: 'explained',
    holds: 'holds: how many',
    'not-checked': 'not checked',
  },
  columns: { tables: 'Tables', outcome: 'Outcome' },
};
