import type { Block } from '../../tables/table';
import { presentParts } from '../../tables/sum-parts';
import type { Part, PartsOf } from './coverage';

/** The columns that each column of a block is the sum of; a part that the sheet lacks is replaced by its own parts. */
export function columnParts(block: Block): PartsOf<string> {
  const known = new Map<string, readonly Part<string>[]>();
  return (key) => {
    const parts = known.get(key) ?? partsOf(block, key);
    known.set(key, parts);
    return parts;
  };
}

/** Columns that some offices add and others do not: a formula may have them or not. */
export function optionalColumns({ layout }: Block): ReadonlySet<string> {
  return new Set(layout.sums?.flatMap(({ sometimes }) => sometimes ?? []));
}

function partsOf(block: Block, key: string): Part<string>[] {
  const sum = block.layout.sums?.find(({ total }) => total === key);
  return sum ? presentParts(block, sum).map((part) => ({ node: part.key, sign: part.sign })) : [];
}
