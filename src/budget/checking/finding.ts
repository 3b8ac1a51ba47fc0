import type { Amount } from '../../amount/amount';
import { a1 } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { figuresOf } from '../identities/equation';
import type { Equation } from '../identities/equation';
import type { MessageValue, Observation, RuleMeta, Severity } from '../identities/rule';
import type { Figure } from '../tables/figure';
import type { Table } from '../tables/table';
import type { EvaluatedEquation } from './evaluate';

/** Something that a rule found: a symptom, not yet its cause. */
export interface Finding {
  /** Unique in its result, in order: f1, f2 … */
  readonly id: string;
  readonly rule: RuleMeta;
  readonly severity: Severity;
  readonly outcome: 'fail' | 'cannot-judge';
  /** Where a person looks first. */
  readonly at: Address;
  /** Every other cell that takes part. */
  readonly cells: readonly Address[];
  /** Which of the rule's messages. */
  readonly message: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  /** In the unit of the table that the cell stands in; absent where the rule is not about an amount. */
  readonly observed?: Amount;
  readonly expected?: Amount;
  readonly difference?: Amount;
  /** Decimals that amounts are shown with. */
  readonly decimals: number;
  /** Where the rule is arithmetic. */
  readonly equation?: Equation;
  /** Where it is about a hidden copy of a table. */
  readonly isHidden?: true;
}

/** A finding before it has its number. */
export type FindingDraft = Omit<Finding, 'id'>;

/**
 * What a rule has seen as a finding.
 * @param tables those of the book: the one that the cell stands in says how amounts are shown
 */
export function observationDraft(
  rule: RuleMeta,
  observation: Observation,
  tables: readonly Table[],
): FindingDraft {
  const { outcome, at, cells = [], values = {}, observed, expected } = observation;
  const failed = outcome === 'fail';
  const table = tables.find(
    ({ sheet, range }) => sheet === at.sheet && range.top <= at.row && at.row <= range.bottom,
  );
  return {
    rule,
    severity: observation.severity ?? (failed ? rule.severity : 'info'),
    outcome: failed ? 'fail' : 'cannot-judge',
    at,
    cells,
    message: observation.message ?? (failed ? 'fail' : 'cannotJudge'),
    values,
    decimals: table?.decimals ?? 0,
    ...(observed && { observed }),
    ...(expected && { expected }),
    ...(observed && expected && { difference: observed.minus(expected) }),
  };
}

/** How a failing equation reads. */
const RELATIONS = {
  '=': { zh: '不等于', en: 'which is not the' },
  '≤': { zh: '大于', en: 'which is more than the' },
} as const;

/** An equation that failed, or could not be judged, as a finding. */
export function equationDraft({ rule, equation, evaluation }: EvaluatedEquation): FindingDraft {
  const failed = evaluation.outcome === 'fail';
  const [subject] = equation.subjects;
  const [culprit = subject] = evaluation.unreadable;
  const at = failed ? subject : culprit;
  const cells = figuresOf(equation).filter((figure) => figure !== at);
  const amounts = {
    ...(evaluation.observed && { observed: evaluation.observed }),
    expected: evaluation.expected,
    difference: evaluation.difference,
  };
  return {
    rule: rule.meta,
    severity: failed ? rule.meta.severity : 'info',
    outcome: failed ? 'fail' : 'cannot-judge',
    at: addressOf(at),
    cells: cells.map(addressOf),
    message: failed ? 'fail' : 'cannotJudge',
    values: {
      ...equation.words(),
      relation: RELATIONS[equation.relation],
      unreadable: evaluation.unreadable.map((figure) => `${figure.sheet} ${a1(figure)}`).join('、'),
      unit: subject.unit,
      count: cells.length,
    },
    decimals: subject.decimals,
    equation,
    ...(failed && amounts),
  };
}

function addressOf({ sheet, row, column }: Figure): Address {
  return { sheet, row, column };
}
