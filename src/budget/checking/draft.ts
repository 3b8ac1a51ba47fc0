import { figuresOf } from '../identities/equation';
import type { Observation, RuleMeta } from '../identities/rule';
import type { Figure } from '../tables/figure';
import type { Table } from '../tables/table';
import { a1 } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import type { EvaluatedEquation } from './evaluate';
import type { Finding } from './finding';

/** A finding before it has its number. */
export type Draft = Omit<Finding, 'id'>;

/**
 * What a rule has seen as a finding.
 * @param tables those of the book: the one that the cell stands in says how amounts are shown
 */
export function observationDraft(rule: RuleMeta, observation: Observation, tables: readonly Table[]): Draft {
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
export function equationDraft({ rule, equation, evaluation }: EvaluatedEquation): Draft {
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
