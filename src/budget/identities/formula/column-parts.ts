import type { ColumnSum } from '../../layouts/layout';
import type { Block } from '../../reading/table';
import type { Part, PartsOf } from './coverage';

/** The columns that each column of a block is the sum of; a part that the sheet lacks is replaced by its own parts. */
export function columnParts(block: Block): PartsOf<string> {
  const known = new Map<string, readonly Part<string>[]>();
  return (key) => {
    const parts = known.get(key) ?? partsOf(block, key, 1);
    known.set(key, parts);
    return parts;
  };
}

/** Columns that some offices add and others do not: a formula may have them or not. */
export function optionalColumns({ layout }: Block): ReadonlySet<string> {
  return new Set(layout.sums?.flatMap(({ sometimes }) => sometimes ?? []));
}

function partsOf(block: Block, key: string, sign: 1 | -1): Part<string>[] {
  const sum = block.layout.sums?.find(({ total }) => total === key);
  return sum ? signedParts(sum).flatMap((part) => presentPart(block, part, sign)) : [];
}

function signedParts({ parts, minus = [] }: ColumnSum): Part<string>[] {
  return [
    ...parts.map((node) => ({ node, sign: 1 }) as const),
    ...minus.map((node) => ({ node, sign: -1 }) as const),
  ];
}

function presentPart(block: Block, part: Part<string>, sign: 1 | -1): Part<string>[] {
  const own = part.sign === sign ? 1 : -1;
  return block.columns.has(part.node) ? [{ node: part.node, sign: own }] : partsOf(block, part.node, own);
}
