import type { Figure } from '../../tables/figure';
import type { Constraint } from './constraint';

/** A constraint that a figure takes part in, and on which side: +1 as a subject, −1 as a counterpart. */
export interface Incident {
  readonly constraint: Constraint;
  readonly sign: 1 | -1;
}

/**
 * Which constraints each figure takes part in. A book may have a million such terms, and few are ever asked for: they are
 * chained in flat arrays, the last of a figure first.
 */
export class Incidence {
  private readonly last = new Map<Figure, number>();
  /** By term: the term before it of the same figure; −1 where there is none. */
  private readonly before: Int32Array;
  /** By term: the index of the constraint, counted from 1; below 0 where the figure is a counterpart. */
  private readonly sides: Int32Array;

  constructor(private readonly constraints: readonly Constraint[]) {
    const terms = constraints.reduce(
      (sum, { equation }) => sum + equation.subjects.length + equation.counterparts.length,
      0,
    );
    this.before = new Int32Array(terms);
    this.sides = new Int32Array(terms);
    let term = 0;
    const add = (figure: Figure, side: number): void => {
      this.before[term] = this.last.get(figure) ?? -1;
      this.sides[term] = side;
      this.last.set(figure, term++);
    };
    for (const { equation, index } of constraints) {
      for (const figure of equation.subjects) add(figure, index + 1);
      for (const figure of equation.counterparts) add(figure, -index - 1);
    }
  }

  /** How many figures take part in some constraint. */
  get figures(): number {
    return this.last.size;
  }

  /** In the order of the constraints; one that a figure is in twice is there twice. */
  of(figure: Figure): Incident[] {
    const incidents: Incident[] = [];
    for (let term = this.last.get(figure) ?? -1; term >= 0; term = this.before[term] ?? -1) {
      const side = this.sides[term] ?? 0;
      const constraint = this.constraints[Math.abs(side) - 1];
      if (constraint) incidents.push({ constraint, sign: side > 0 ? 1 : -1 });
    }
    return incidents.reverse();
  }
}
