import type { Equation } from '../identities/equation';
import type { Figure } from '../tables/figure';
import type { Row } from '../tables/row';
import type { Block, Table } from '../tables/table';

/** Figures that stand now where others stood before. */
export class Replaced {
  static readonly none = new Replaced(new Map());
  private readonly top: number;
  private readonly bottom: number;

  /** @param figures those that stand there now, by those that they replace */
  constructor(private readonly figures: ReadonlyMap<Figure, Figure>) {
    const rows = [...figures.keys()].map(({ row }) => row);
    this.top = Math.min(...rows);
    this.bottom = Math.max(...rows);
  }

  /** All that several replace. */
  static all(several: readonly Replaced[]): Replaced {
    const [first = Replaced.none, ...more] = several.filter(({ size }) => size > 0);
    if (more.length === 0) return first;
    return new Replaced(new Map([first, ...more].flatMap(({ figures }) => [...figures])));
  }

  get size(): number {
    return this.figures.size;
  }

  /** Whether one of them takes part in an equation. */
  isIn({ subjects, counterparts }: Equation): boolean {
    return this.isAmong(subjects) || this.isAmong(counterparts);
  }

  /** An equation with what stands there now. */
  over(equation: Equation): Equation {
    const [first, ...more] = equation.subjects;
    return {
      ...equation,
      subjects: [this.now(first), ...more.map((figure) => this.now(figure))],
      counterparts: equation.counterparts.map((figure) => this.now(figure)),
    };
  }

  /** Most figures are told by their row alone, which is quicker than to look each up. */
  private isAmong(figures: readonly Figure[]): boolean {
    for (const figure of figures) {
      const { row } = figure;
      if (row >= this.top && row <= this.bottom && this.figures.has(figure)) return true;
    }
    return false;
  }

  private now(figure: Figure): Figure {
    return this.figures.get(figure) ?? figure;
  }
}

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
