import type { DerivedColumn } from './derived-columns';

/** Columns that rows are known by, and the amounts that go with them. */
export interface DerivedBlock {
  readonly keys: readonly DerivedColumn[];
  readonly amounts: readonly DerivedColumn[];
}

/**
 * The blocks of a table from left to right: each begins where texts follow amounts, and amounts follow them again. A table without
 * any column of texts is one block of amounts.
 */
export function derivedBlocks(columns: readonly DerivedColumn[]): readonly DerivedBlock[] {
  const blocks: { keys: DerivedColumn[]; amounts: DerivedColumn[] }[] = [];
  for (const [i, column] of columns.entries()) {
    if (column.use === 'aside') continue;
    const block = blocks.at(-1);
    if (column.use === 'amount') {
      if (block) block.amounts.push(column);
      else blocks.push({ keys: [], amounts: [column] });
    } else if (block?.amounts.length === 0) block.keys.push(column);
    // What is said behind the last amounts (备注) is no key.
    else if (columns.slice(i).some(({ use }) => use === 'amount'))
      blocks.push({ keys: [column], amounts: [] });
  }
  return blocks;
}

/**
 * Blocks that go on beside one another, as economic codes do in three groups: their headings are the same, and so is what stands
 * above them.
 */
export function goesOn(before: DerivedBlock, block: DerivedBlock): boolean {
  const words = ({ keys, amounts }: DerivedBlock): string =>
    [...keys, ...amounts].map(({ leaf, above }) => [leaf, ...above].join('/')).join('|');
  return (
    block.keys.some(({ use }) => use === 'code' || use === 'code-part') && words(before) === words(block)
  );
}
