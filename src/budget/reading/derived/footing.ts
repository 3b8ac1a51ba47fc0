import type { TableLayout } from '../../layouts/layout';
import type { Figure } from '../../tables/figure';
import { hierarchyOf } from '../../tables/hierarchy';
import type { Row } from '../../tables/row';
import { figuresIn, itemRow, totalRows } from '../../tables/selection';
import { itemParts, presentParts } from '../../tables/sum-parts';
import type { Block } from '../../tables/table';
import { evidenceOf, NO_EVIDENCE } from './evidence';
import type { Evidence, FootedSum } from './evidence';

/** The sums of one kind that a layout says a table has: one sum of columns, one of items, one tree, the total rows. */
export interface Family {
  /** Whether columns are added, or rows. */
  readonly adds: 'columns' | 'rows';
  readonly sums: readonly FootedSum[];
}

/** A kind of sum with what the figures say of it. */
export interface FootedFamily extends Family {
  readonly evidence: Evidence;
}

/** How well a table foots by its layout. */
export interface Footing {
  readonly families: readonly FootedFamily[];
  /** Of all kinds together. */
  readonly evidence: Evidence;
}

/** What becomes of all sums within a table. */
export function footingOf(layout: TableLayout, blocks: readonly Block[]): Footing {
  const families = familiesOf(layout, blocks).map((family) => ({
    ...family,
    evidence: evidenceOf(family.sums),
  }));
  const evidence = families.reduce(
    (all, { evidence: each }) => ({
      strong: all.strong + each.strong,
      weak: all.weak + each.weak,
      fails: all.fails + each.fails,
    }),
    NO_EVIDENCE,
  );
  return { families, evidence };
}

/** The sums within a table, by kind. */
function familiesOf(layout: TableLayout, blocks: readonly Block[]): Family[] {
  const balances = (layout.balances ?? []).map(({ left, right }): Family => {
    const [one, other] = [left, right].map(({ block, item }) => {
      const own = blocks.find((each) => each.layout.key === block);
      return own && itemRow(own, item)?.figures.values()[0];
    });
    return { adds: 'rows', sums: one && other ? [{ total: one, parts: [other] }] : [] };
  });
  return [...blocks.flatMap(familiesIn), ...balances];
}

function familiesIn(block: Block): Family[] {
  const { rows, sums = [] } = block.layout;
  const across = sums.map((sum): Family => {
    const parts = presentParts(block, sum);
    const keys = (sign: 1 | -1): string[] => parts.filter((part) => part.sign === sign).map(({ key }) => key);
    const inRow = ({ figures }: Row): FootedSum[] => {
      const total = figures.get(sum.total);
      const some = (of: readonly string[]): Figure[] => of.flatMap((key) => figures.get(key) ?? []);
      return total ? [{ total, parts: some(keys(1)), minus: some(keys(-1)) }] : [];
    };
    return { adds: 'columns', sums: block.rows.flatMap(inRow) };
  });
  if (rows.kind === 'items') {
    const down = rows.sums
      .filter(({ mayBeShare }) => !mayBeShare)
      .map((sum): Family => {
        const total = itemRow(block, sum.total);
        return { adds: 'rows', sums: total ? over(total, itemParts(block, rows, sum)) : [] };
      });
    return [...across, ...down];
  }
  const { tops, children } = hierarchyOf(block.rows);
  return [
    ...across,
    { adds: 'rows', sums: totalRows(block).flatMap((total) => over(total, tops)) },
    { adds: 'rows', sums: [...children].flatMap(([parent, parts]) => over(parent, parts)) },
  ];
}

function over(total: Row, parts: readonly Row[]): FootedSum[] {
  return [...total.figures].map(([key, figure]) => ({ total: figure, parts: figuresIn(parts, key) }));
}
