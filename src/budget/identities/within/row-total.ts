import type { Amount } from '../../../amount/amount';
import { joinedLabels } from '../../../common/language';
import type { Label } from '../../../common/language';
import type { ColumnSum } from '../../layouts/layout';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { presentParts } from '../../tables/sum-parts';
import { columnLabel, figureLabel } from '../../tables/naming';
import { equalMessages, equationOrNotApplicable, notApplicable } from '../rule';
import type { CacheKey, Judgement, TableRule } from '../rule';
import { equation } from '../equation';

/** 合计 of a row = its parts, as the layout says which columns those are (cross-footing). */
export const rowTotal: TableRule = {
  meta: {
    id: 'row-total',
    kind: 'within',
    severity: 'error',
    title: { zh: '一行的合计等于各栏之和', en: 'A row adds up across' },
    why: {
      zh: '每一行的合计、小计栏应等于它所包含的各栏之和；“其中”栏是重复列示，不再相加。',
      en: 'The total of every row equals the columns it consists of; columns that show a part again (其中) are not added.',
    },
    basis: { zh: '预算公开表样的栏目关系', en: 'The columns of the prescribed tables' },
    messages: equalMessages,
  },
  scope: 'table',
  dependsOn: 'names',
  cacheKeys: ({ blocks }) =>
    blocks.flatMap((block) => (block.layout.sums ?? []).flatMap((sum) => cacheKeysOf(block, sum))),
  *judge({ blocks }) {
    for (const block of blocks) {
      for (const sum of block.layout.sums ?? []) yield* judgeSum(block, sum);
    }
  },
};

/** Whether doubtful columns are added, and which of those that the layout does not know hold amounts. */
function cacheKeysOf(block: Block, sum: ColumnSum): CacheKey[] {
  const { parts } = partsOf(block, sum);
  const extras = doubtfulParts(block, sum, parts);
  return [
    ...extras.map((extra) => isAdded(block, sum.total, parts, extra)),
    ...block.rows.flatMap(({ unknown }) =>
      unknown.map(({ state, amount }) => `${state} ${amount?.isZero ?? true}`),
    ),
  ];
}

function partsOf(block: Block, sum: ColumnSum): Readonly<Record<'parts' | 'minus', readonly string[]>> {
  const present = presentParts(block, sum);
  return {
    parts: present.filter(({ sign }) => sign > 0).map(({ key }) => key),
    minus: present.filter(({ sign }) => sign < 0).map(({ key }) => key),
  };
}

function* judgeSum(block: Block, sum: ColumnSum): Iterable<Judgement> {
  const { parts, minus } = partsOf(block, sum);
  if (parts.length === 0) {
    yield notApplicable;
    return;
  }
  const doubtful = doubtfulParts(block, sum, parts).filter((extra) =>
    isAdded(block, sum.total, parts, extra),
  );
  const isOpen = doubtful.length === 0 && lacksPart(block, sum);
  for (const row of block.rows) {
    const total = row.figures.get(sum.total);
    if (!total) continue;
    // What stands in a column that nobody knows may be what is lacking.
    if (isOpen && row.unknown.some(({ amount }) => amount && !amount.isZero)) {
      yield notApplicable;
      continue;
    }
    const figures = figuresOf(row, parts);
    for (const extra of doubtful) figures.push(...extra(row));
    const words = () => ({
      subject: figureLabel(block, row, sum.total),
      counterpart: sumLabel(block, parts, minus, figures.length - parts.length),
    });
    yield equationOrNotApplicable(equation('=', [total, ...figuresOf(row, minus)], figures, words, 1));
  }
}

/** Whether the sheet has no column for a part of a sum, nor for what that is the sum of. */
function lacksPart(block: Block, { parts, minus = [] }: ColumnSum): boolean {
  return [...parts, ...minus].some((key) => presentParts(block, { total: '', parts: [key] }).length === 0);
}

/** A sum of more parts than these is told by their number. */
const LISTED = 4;

function sumLabel(block: Block, parts: readonly string[], minus: readonly string[], more: number): Label {
  const labels = (keys: readonly string[]): Label[] => keys.map((key) => columnLabel(block, key));
  const count = parts.length + more;
  if (count > LISTED || more > 0) {
    return { zh: `所含 ${count} 栏之和`, en: `the sum of its ${count} columns` };
  }
  return joinedLabels([joinedLabels(labels(parts), ' + '), ...labels(minus)], ' − ');
}

function figuresOf(row: Row, keys: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  for (const key of keys) {
    const figure = row.figures.get(key);
    if (figure) figures.push(figure);
  }
  return figures;
}

type Extra = (row: Row) => readonly Figure[];

/** What may or may not be added besides the parts, row by row. */
function doubtfulParts(block: Block, sum: ColumnSum, parts: readonly string[]): Extra[] {
  const { sometimes = [] } = sum;
  const extras: Extra[] = [];
  if (sometimes.some((key) => block.columns.has(key))) extras.push((row) => figuresOf(row, sometimes));
  if (block.rows.some(({ unknown }) => unknown.length > 0))
    extras.push((row) => unknownAmong(block, row, sum, parts));
  return extras;
}

/**
 * A row's amounts in columns that the layout does not know and that stand among the parts or right behind them; where a part has no
 * column of its own, between the total and them too.
 */
function unknownAmong(block: Block, row: Row, sum: ColumnSum, parts: readonly string[]): Figure[] {
  const all = sum.parts.every((part) => block.columns.has(part)) ? parts : [...parts, sum.total];
  const columns = all.map((key) => block.columns.get(key)).filter((column) => column !== undefined);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const next = Math.min(...[...block.columns.values()].filter((column) => column > last));
  return row.unknown.filter(({ state, column }) => state === 'amount' && first < column && column < next);
}

/**
 * Whether columns that may or may not be parts are: some offices add the columns under 其中, some show them again, and
 * some have columns of their own. Whichever comes nearer the total in more rows.
 */
function isAdded(block: Block, total: string, parts: readonly string[], extra: Extra): boolean {
  const votes = block.rows.map((row) => addingIsNearer(row, total, parts, extra(row)));
  const count = (vote: boolean): number => votes.filter((each) => each === vote).length;
  return count(true) > count(false);
}

/** Undefined where a row does not tell. */
function addingIsNearer(
  row: Row,
  total: string,
  parts: readonly string[],
  extra: readonly Figure[],
): boolean | undefined {
  const whole = row.figures.get(total)?.amount;
  if (!whole || extra.every(({ amount }) => amount?.isZero ?? true)) return undefined;
  const without = less(whole, figuresOf(row, parts));
  return less(without, extra).abs().compareTo(without.abs()) < 0;
}

function less(whole: Amount, figures: readonly Figure[]): Amount {
  return figures.reduce((rest, { amount }) => (amount ? rest.minus(amount) : rest), whole);
}
