import type { Figure } from '../tables/figure';
import type { Row } from '../tables/row';
import type { Block, Table } from '../tables/table';
import { Replaced } from './replaced';

/**
 * The figures by which two readings of a table differ.
 * @returns undefined where they differ in anything else: what is the same is the same object in both
 */
export function replacedFigures(before: Table | undefined, after: Table): Replaced | undefined {
  if (before === after) return Replaced.none;
  if (!before || !sameButRows(before, after)) return undefined;
  const replaced = new Map<Figure, Figure>();
  for (const [i, block] of before.blocks.entries()) {
    for (const [j, row] of block.rows.entries()) {
      const other = after.blocks[i]?.rows[j];
      if (row === other) continue;
      if (!other || !sameButFigures(row, other)) return undefined;
      collect(row.figures.values(), other.figures.values(), replaced);
      collect(row.unknown, other.unknown, replaced);
    }
  }
  return new Replaced(replaced);
}

function collect(before: readonly Figure[], after: readonly Figure[], replaced: Map<Figure, Figure>): void {
  for (const [i, figure] of before.entries()) {
    const now = after[i];
    if (now && now !== figure) replaced.set(figure, now);
  }
}

function sameButRows(before: Table, after: Table): boolean {
  return (
    sameFields(before, after, ['blocks', 'projects', 'strays', 'displaced']) &&
    sameLists(before.strays, after.strays) &&
    sameLists(before.displaced, after.displaced) &&
    sameLists(before.blocks, after.blocks, sameBlocks) &&
    sameLists(before.projects ?? [], after.projects ?? [], (one, other) => sameFields(one, other, ['row']))
  );
}

function sameBlocks(before: Block, after: Block): boolean {
  return sameFields(before, after, ['rows']) && before.rows.length === after.rows.length;
}

function sameButFigures(before: Row, after: Row): boolean {
  return (
    sameFields(before, after, ['figures', 'unknown']) &&
    before.figures.values().length === after.figures.values().length &&
    before.unknown.length === after.unknown.length
  );
}

function sameFields<T extends object>(one: T, other: T, except: readonly (keyof T)[]): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>;
  return [...fields].every((field) => except.includes(field) || one[field] === other[field]);
}

function sameLists<T>(
  one: readonly T[],
  other: readonly T[],
  same: (one: T, other: T) => boolean = Object.is,
): boolean {
  return (
    one.length === other.length &&
    one.every((each, i) => {
      const counterpart = other[i];
      return counterpart !== undefined && same(each, counterpart);
    })
  );
}
