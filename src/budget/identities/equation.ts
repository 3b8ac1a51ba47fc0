import type { Amount } from '../../amount/amount';
import { unitPower } from '../../amount/unit';
import type { Label } from '../../common/language';
import type { TableKey } from '../layouts/layout';
import type { Figure } from '../tables/figure';

/** What the two sides of an equation are called. */
export interface EquationWords {
  /** The figure that is judged: `合计 · 基本支出`. */
  readonly subject: Label;
  /** What it is held against: `各行之和`. */
  readonly counterpart: Label;
}

/**
 * Σ subjects = (or ≤) Σ counterparts, over figures of one or several tables, counted in the unit of the first subject.
 * The one form of every arithmetic rule: it is checked, explained and localised from here.
 */
export interface Equation {
  readonly relation: '=' | '≤';
  /** The first is the figure that a person looks at first. */
  readonly subjects: readonly [Figure, ...Figure[]];
  readonly counterparts: readonly Figure[];
  /** How many of the subjects are judged; the others were only moved to their side, to be added and not taken off. */
  readonly judged: number;
  /** Where its counterparts would stand, which is asked of an equation that has none. */
  readonly against?: readonly TableKey[];
  /** By how much it may miss whatever is printed, in the unit of the first subject; by nothing where left out. */
  readonly tolerance?: Amount;
  /** Made only when somebody reads them. */
  readonly words: () => EquationWords;
}

/** By how many powers of ten a figure is counted up to the unit of the subject. */
export function powerTo(subject: Figure, figure: Figure): number {
  return figure.unit === subject.unit ? 0 : unitPower(figure.unit) - unitPower(subject.unit);
}

/** An equation whose subjects are all judged, unless it says how many are. */
export function equation(
  relation: Equation['relation'],
  subjects: Equation['subjects'],
  counterparts: readonly Figure[],
  words: Equation['words'],
  judged = subjects.length,
): Equation {
  return { relation, subjects, counterparts, judged, words };
}

/** The same equation, told in which tables its counterparts would stand if there are none. */
export function against<E extends Equation | undefined>(tables: readonly TableKey[], equation: E): E {
  return equation && { ...equation, against: tables };
}

/** Every figure that takes part in an equation, subjects first. */
export function figuresOf({ subjects, counterparts }: Equation): Figure[] {
  return [...subjects, ...counterparts];
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
