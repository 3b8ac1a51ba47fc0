import type { Unit } from '../../../amount/unit';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import type { Address } from '../../../workbook/address';
import type { Cell } from '../../../workbook/cell';
import { sanitise } from '../../../common/plain-text';
import type { EvaluatedEquation, Evaluation } from '../../checking/evaluate';
import type { Places } from '../../tables/places';
import type { CheckResult } from '../../checking/check-book';
import type { Finding } from '../../checking/finding';
import { figureLabel } from '../../tables/naming';
import type { Figure } from '../../tables/figure';
import { shownDecimals } from '../figures';

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

/** A figure of an identity: where it stands, what it is called, what is there. */
export interface OperandView {
  readonly at: Address;
  readonly label: string;
  /** As the cell shows it; the words where no amount stands there; null where nothing does. */
  readonly shown: string | null;
  readonly isReadable: boolean;
  readonly unit: Unit;
}

/** The identities that findings are about, written out. */
export function identitiesOf(
  { equations }: CheckResult,
  places: Places,
  language: Language,
): (finding: Finding) => IdentityView | undefined {
  const evaluated = new Map(equations.map((each) => [each.equation, each]));
  return ({ equation }) => {
    const found = equation && evaluated.get(equation);
    return found && identityView(found, places, language);
  };
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

/** A figure of an identity as plain data. */
function operandView(figure: Figure, places: Places, language: Language): OperandView {
  const { sheet, row, column, state, amount, cell, unit } = figure;
  const place = places.of(figure);
  return {
    at: { sheet, row, column },
    label: place ? sanitise(pick(figureLabel(place.block, place.row, place.key), language)) : '',
    shown: amount?.toGrouped(shownDecimals(cell)) ?? typedIn(cell),
    isReadable: state !== 'unreadable',
    unit,
  };
}

/** What stands in a cell that holds no amount; null where that is nothing. */
function typedIn(cell: Cell | undefined): string | null {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? null : `=${cell.formula}`;
  return sanitise(typeof value === 'object' ? value.error : String(value)) || null;
}
