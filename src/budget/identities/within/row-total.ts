import type { Amount } from '../../amount/amount';
import type { ColumnSum, Label } from '../../layouts/layout';
import type { Figure } from '../../reading/figure';
import type { Row } from '../../reading/row';
import type { Block } from '../../reading/table';
import { hasColumn, presentParts } from '../column-sums';
import { equation } from '../equation';
import { equalMessages } from '../equation-messages';
import type { Equation } from '../equation';
import { columnLabel, figureLabel, joined } from '../naming';
import { holds, notApplicable } from '../rule';
import type { Judgement, Rule } from '../rule';

/** 合计 of a row = its parts, as the layout says which columns those are (cross-footing). */
export const rowTotal: Rule = {
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
  *judge(book) {
    for (const table of book.tables) {
      for (const block of table.blocks) {
        for (const sum of block.layout.sums ?? []) yield* judgeSum(block, sum);
      }
    }
  },
};

function* judgeSum(block: Block, sum: ColumnSum): Iterable<Judgement> {
  const present = presentParts(block, sum);
  const parts = present.filter(({ sign }) => sign > 0).map(({ key }) => key);
  const minus = present.filter(({ sign }) => sign < 0).map(({ key }) => key);
  if (parts.length === 0) {
    yield notApplicable;
    return;
  }
  const all = [...parts, ...partsAlsoAdded(block, sum, parts)];
  for (const row of block.rows) {
    const found = rowEquation(block, row, sum.total, all, minus);
    if (found) yield holds(found);
  }
}

function rowEquation(
  block: Block,
  row: Row,
  key: string,
  parts: readonly string[],
  minus: readonly string[],
): Equation | undefined {
  const total = row.figures.get(key);
  if (!total) return undefined;
  const words = () => ({ subject: figureLabel(block, row, key), counterpart: sumLabel(block, parts, minus) });
  return { ...equation('=', [total, ...figuresOf(row, minus)], figuresOf(row, parts), words), judged: 1 };
}

/** A sum of more parts than these is told by their number. */
const LISTED = 4;

function sumLabel(block: Block, parts: readonly string[], minus: readonly string[]): Label {
  const labels = (keys: readonly string[]): Label[] => keys.map((key) => columnLabel(block, key));
  if (parts.length > LISTED) {
    return { zh: `所含 ${parts.length} 栏之和`, en: `the sum of its ${parts.length} columns` };
  }
  return joined([joined(labels(parts), ' + '), ...labels(minus)], ' − ');
}

function figuresOf(row: Row, keys: readonly string[]): Figure[] {
  const figures: Figure[] = [];
  for (const key of keys) {
    const figure = row.figures.get(key);
    if (figure) figures.push(figure);
  }
  return figures;
}

/** Some offices add the columns under 其中, some show them again: whichever comes nearer the total in more rows. */
function partsAlsoAdded(block: Block, sum: ColumnSum, parts: readonly string[]): readonly string[] {
  const candidates = (sum.sometimes ?? []).filter((key) => hasColumn(block, key));
  const votes = block.rows.map((row) => addingIsNearer(row, sum.total, parts, candidates));
  const count = (vote: boolean): number => votes.filter((each) => each === vote).length;
  return count(true) > count(false) ? candidates : [];
}

/** Undefined where a row does not tell. */
function addingIsNearer(
  row: Row,
  total: string,
  parts: readonly string[],
  candidates: readonly string[],
): boolean | undefined {
  const extra = amountsOf(row, candidates);
  const [whole] = amountsOf(row, [total]);
  if (!whole || extra.every(({ isZero }) => isZero)) return undefined;
  const without = amountsOf(row, parts).reduce((rest, each) => rest.minus(each), whole);
  const rest = extra.reduce((left, each) => left.minus(each), without);
  return rest.abs().compareTo(without.abs()) < 0;
}

function amountsOf(row: Row, keys: readonly string[]): Amount[] {
  return figuresOf(row, keys)
    .map(({ amount }) => amount)
    .filter((amount) => amount !== undefined);
}
