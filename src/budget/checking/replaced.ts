import type { Equation } from '../identities/equation';
import type { Figure } from '../tables/figure';

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
