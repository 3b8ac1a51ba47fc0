import { plainLabel } from '../../classification/label';
import type { Balance } from '../../layouts/layout';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { isTotalRow } from './item-tree';

/** The totals at the foot of blocks of items, of which one is of revenue and another of expenditure. */
export function derivedBalances(blocks: readonly Block[]): readonly Balance[] {
  const feet = blocks.flatMap((block) => {
    const total =
      block.layout.rows.kind === 'items' ? block.rows.findLast(({ label }) => isTotalRow(label)) : undefined;
    return total ? [{ block, total, side: sideOf(block, total) }] : [];
  });
  const income = feet.find(({ side }) => side === 'income');
  if (!income) return [];
  return feet
    .filter(({ side }) => side === 'expenditure')
    .map(({ block, total }) => ({
      left: { block: income.block.layout.key, item: income.total.item ?? '' },
      right: { block: block.layout.key, item: total.item ?? '' },
    }));
}

function sideOf({ layout }: Block, total: Row): 'income' | 'expenditure' | undefined {
  const headings = layout.columns.flatMap(({ label, under = [] }) => [label.zh, ...under]).join(' ');
  const words = `${plainLabel(total.label)} ${headings}`;
  if (/支出/u.test(words) && !/收入/u.test(words)) return 'expenditure';
  return /收入/u.test(words) && !/支出/u.test(words) ? 'income' : undefined;
}
