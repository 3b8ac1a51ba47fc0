import { unitPower } from '../amount/unit';
import type { Label } from '../layouts/layout';
import type { Figure } from '../reading/figure';

/** One figure of an equation and what it is multiplied with. */
export interface Term {
  readonly figure: Figure;
  readonly coefficient: 1 | -1;
}

/** What the two sides of an equation are called. */
export interface EquationWords {
  /** The figure that is judged: `合计 · 基本支出`. */
  readonly subject: Label;
  /** What it is held against: `各行之和`. */
  readonly counterpart: Label;
}

/**
 * Σ coefficient × figure = 0, or ≤ 0, over figures of one or several tables, counted in the unit of the subject.
 * The one form of every arithmetic rule: it is checked, explained, localised and turned into a formula from here.
 */
export interface Equation {
  readonly relation: '=' | '≤';
  /** The first is the subject: the figure a person looks at first; its coefficient is 1. */
  readonly terms: readonly [Term, ...Term[]];
  /** How many terms from the first on make up the side that is judged; the others are its counterpart. */
  readonly judged: number;
  /** Made only when somebody reads them. */
  readonly words: () => EquationWords;
}

/** By how many powers of ten a figure is counted up to the unit of the subject. */
export function powerTo(subject: Figure, figure: Figure): number {
  return figure.unit === subject.unit ? 0 : unitPower(figure.unit) - unitPower(subject.unit);
}

/**
 * subject + more = (or ≤) Σ counterparts.
 * @param judged how many of the subjects are judged: with 1 the others are only moved to this side
 */
export function equation(
  relation: Equation['relation'],
  subjects: readonly [Figure, ...Figure[]],
  counterparts: readonly Figure[],
  words: Equation['words'],
  judged = subjects.length,
): Equation {
  const terms: [Term, ...Term[]] = [{ figure: subjects[0], coefficient: 1 }];
  for (let i = 1; i < subjects.length; i++) {
    const figure = subjects[i];
    if (figure) terms.push({ figure, coefficient: 1 });
  }
  for (const figure of counterparts) terms.push({ figure, coefficient: -1 });
  return { relation, terms, judged, words };
}

/** One side of a tie between tables: its figures, added, and what they are called. */
export interface Side {
  readonly figures: readonly Figure[];
  readonly label: () => Label;
}

/**
 * Two sides that are equal. The one that is a single figure is the subject, for a person looks at a total before its rows;
 * undefined where a side has no figure to be one.
 * @param relation `≤` where the first side is only known to be a part of the other
 */
export function tie(one: Side, other: Side, relation: Equation['relation'] = '='): Equation | undefined {
  const swapped = relation === '=' && one.figures.length > 1 && other.figures.length === 1;
  const [subject, counterpart] = swapped ? [other, one] : [one, other];
  const [first, ...more] = subject.figures;
  if (!first) return undefined;
  return equation(relation, [first, ...more], counterpart.figures, () => ({
    subject: subject.label(),
    counterpart: counterpart.label(),
  }));
}
