import { Amount } from '../../../amount/amount';
import { percentage } from '../../../amount/percentage';
import { statedPercentages } from './stated-percentage';
import type { StatedPercentage } from './stated-percentage';
import { addressOf } from '../form/table-figures';
import type { ColumnChange } from '../../layouts/layout';
import type { Figure } from '../../tables/figure';
import { figureLabel } from '../../tables/naming';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { Workbook } from '../../../workbook/workbook';
import { slackOf } from '../../tables/rounding';
import { notApplicable, observation } from '../rule';
import type { Judgement, TableRule } from '../rule';

/** 增减% = what this year exceeds last year by, in percent, to half of the last digit printed. */
export const increaseRate: TableRule = {
  meta: {
    id: 'increase-rate',
    kind: 'within',
    severity: 'error',
    title: { zh: '增减百分比与两年金额相符', en: 'The percentage of increase is that of the two years' },
    why: {
      zh: '增减%等于本年预算数减去上年执行数，再除以上年执行数。上年没有金额时不核对。',
      en: 'The percentage is this year less last year, divided by last year. Without money last year it is not checked.',
    },
    basis: {
      zh: '一般公共预算支出表的栏目关系',
      en: 'The columns of the prescribed table of general public budget expenditure',
    },
    messages: {
      pass: { zh: '{name} 与两年金额相符。', en: '{name} is that of the two years.' },
      fail: {
        zh: '{name} 为 {observed}%，本年 {now}、上年 {before} {unit}，应为 {expected}%。',
        en: '{name} is {observed}%; {now} this year and {before} {unit} last year make {expected}%.',
      },
      cannotJudge: { zh: '{name} 无法核对。', en: '{name} cannot be checked.' },
    },
  },
  scope: 'table',
  dependsOn: 'cells',
  *judge({ blocks }, workbook) {
    for (const block of blocks) {
      for (const change of block.layout.changes ?? []) {
        for (const row of block.rows) yield judgeRow(workbook, block, row, change);
      }
    }
  },
};

function judgeRow(workbook: Workbook, block: Block, row: Row, change: ColumnChange): Judgement {
  const column = block.columns.get(change.percentage);
  const [now, before] = [row.figures.get(change.now), row.figures.get(change.before)];
  if (column === undefined || !now || before?.amount?.sign !== 1 || now.state === 'unreadable')
    return notApplicable;
  // Where the amounts do not agree among themselves, their sums say so.
  if (!agrees(block, row, now, before)) return notApplicable;
  const at = { ...addressOf(now), column };
  const stated = statedPercentages(workbook.cell(at));
  const [first] = stated;
  if (!first) return notApplicable;
  const name = figureLabel(block, row, change.percentage);
  if (stated.some((each) => fits(each, now, before)))
    return observation({ outcome: 'pass', at, values: { name } });
  const difference = amountOf(now).minus(before.amount);
  const expected = percentage(difference, before.amount, first.decimals);
  return observation({
    outcome: 'fail',
    at,
    cells: [addressOf(now), addressOf(before)],
    observed: first.percent,
    ...(expected && { expected }),
    values: {
      name,
      observed: first.percent,
      expected: expected ?? Amount.zero,
      now: amountOf(now),
      before: before.amount,
      unit: now.unit,
    },
  });
}

/** Whether the amounts of a row keep to the differences that its columns are. */
function agrees({ layout }: Block, { figures }: Row, now: Figure, before: Figure): boolean {
  const own = figures.keyOf(now) ?? '';
  const sum = layout.sums?.find(({ parts, minus }) => minus && parts.includes(own));
  const change = sum && figures.get(sum.total);
  if (!change?.amount) return true;
  const rest = change.amount.minus(amountOf(now)).plus(amountOf(before));
  const slack = [change, now, before].reduce((all, each) => all.plus(slackOf(each)), Amount.zero);
  return rest.abs().compareTo(slack) <= 0;
}

const HUNDRED = 100;

/** Whether |percent × before − 100 × (now − before)| is within what the digits printed leave open. */
function fits({ percent, decimals }: StatedPercentage, now: Figure, before: Figure): boolean {
  const last = amountOf(before);
  const gap = percent.times(last).minus(amountOf(now).minus(last).times(HUNDRED)).abs();
  const half = Amount.ofScaled(5, decimals + 1);
  const amounts = slackOf(now).plus(slackOf(before)).times(HUNDRED);
  const open = half
    .times(last)
    .plus(amounts)
    .plus(percent.abs().times(slackOf(before)));
  return gap.compareTo(open) <= 0;
}

/** A blank is no money. */
function amountOf({ amount }: Figure): Amount {
  return amount ?? Amount.zero;
}
