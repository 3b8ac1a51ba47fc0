import type { EvaluatedEquation, Evaluation } from '../../checking/evaluate';
import type { Unit } from '../../../amount/unit';
import type { Places } from '../../tables/places';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { operandView } from './operand-view';
import type { OperandView } from './operand-view';

/** An identity written out: Σ subjects = (or ≤) Σ counterparts, with what became of it. */
export interface IdentityView {
  readonly rule: string;
  readonly title: string;
  readonly outcome: Evaluation['outcome'];
  readonly relation: '=' | '≤';
  /** What the two sides are called. */
  readonly subject: string;
  readonly counterpart: string;
  readonly subjects: readonly OperandView[];
  readonly counterparts: readonly OperandView[];
  /** How many of the subjects are judged; the others were moved to their side only to be added. */
  readonly judged: number;
  /** The unit of the amounts below. */
  readonly unit: Unit;
  /** Null where the judged side is blank. */
  readonly observed: string | null;
  readonly expected: string;
  readonly difference: string;
}

/** An evaluated equation as plain data. */
export function identityView(
  { rule, equation, evaluation }: EvaluatedEquation,
  places: Places,
  language: Language,
): IdentityView {
  const [first] = equation.subjects;
  const words = equation.words();
  const place = places.of(first);
  const decimals = place?.table.decimals ?? first.decimals;
  const view = (figure: typeof first) => operandView(figure, places, language);
  return {
    rule: rule.meta.id,
    title: pick(rule.meta.title, language),
    outcome: evaluation.outcome,
    relation: equation.relation,
    subject: pick(words.subject, language),
    counterpart: pick(words.counterpart, language),
    subjects: equation.subjects.map(view),
    counterparts: equation.counterparts.map(view),
    judged: equation.judged,
    unit: first.unit,
    observed: evaluation.observed?.toGrouped(decimals) ?? null,
    expected: evaluation.expected.toGrouped(decimals),
    difference: evaluation.difference.toGrouped(decimals),
  };
}
