import { oncePer } from '../../../../common/once-per';
import type { Classification } from '../../../classification/classification';
import { codeText } from '../../../classification/code';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';

const CLASSIFICATIONS: readonly Classification[] = ['functional', 'governmentEconomic', 'departmentEconomic'];

/** What a missing row is called, and where that is known from. */
export interface MissingName {
  readonly text: string;
  /** What rows are ordered by. */
  readonly key: string;
  readonly from: Figure;
  /** Whether nothing of the key is left open. */
  readonly isComplete: boolean;
  /** Whether only the want of any other row of its name speaks for it. */
  readonly isGuess: boolean;
}

/** What a block would call a row of any table. */
export function rowName(block: Block, row: Row): string {
  const entries = classificationsOf(block).flatMap((each) => row.codes[each] ?? []);
  return entries.length === 0 ? row.label : entries.map(codeText).join(' ');
}

/** The key that a block would give a row of any table: its codes of the block's classifications, or its item. */
export function rowKey(block: Block, row: Row): string | undefined {
  const used = classificationsOf(block);
  // What units and projects are called is no item of another table.
  if (used.length === 0)
    return block.layout.rows.kind === 'items' && row.role === 'data' ? row.item : undefined;
  const codes = used.map((each) => row.codes[each]?.code);
  return codes.includes(undefined) ? undefined : codes.join('/');
}

/** The keys of all rows of a block. */
export const rowKeys = oncePer((block: Block): ReadonlySet<string | undefined> => {
  return new Set(block.rows.map((row) => rowKey(block, row)));
});

/** The classifications that the rows of a block are keyed by. */
export const classificationsOf = oncePer(({ layout, rows }: Block): readonly Classification[] => {
  if (layout.rows.kind === 'items') return [];
  return CLASSIFICATIONS.filter((each) => rows.some(({ codes }) => codes[each]));
});
