import { figuresOf } from '../../identities/equation';
import type { Figure } from '../../tables/figure';
import type { EvaluatedEquation } from '../evaluate';

/** The figures that some identity was evaluated over; one between blanks alone proves nothing and covers nothing. */
export class Coverage {
  private readonly figures = new Set<Figure>();
  /** The sheets whose figures were held against those of others. */
  private readonly tied = new Set<string>();

  constructor(equations: readonly EvaluatedEquation[]) {
    for (const { rule, equation, evaluation } of equations) {
      if (evaluation.outcome === 'not-applicable') continue;
      const figures = figuresOf(equation);
      for (const figure of figures) this.figures.add(figure);
      if (rule.meta.kind === 'between') for (const { sheet } of figures) this.tied.add(sheet);
    }
  }

  has(figure: Figure): boolean {
    return this.figures.has(figure);
  }

  /** Whether figures of a sheet were held against another table. */
  ties(sheet: string): boolean {
    return this.tied.has(sheet);
  }
}
