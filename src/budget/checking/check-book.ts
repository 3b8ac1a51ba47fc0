import { rules as allRules } from '../identities/rules';
import { figuresOf } from '../identities/equation';
import type { Equation } from '../identities/equation';
import type { Judgement, Observation, Rule } from '../identities/rule';
import type { Book } from '../reading/book';
import type { Figure } from '../reading/figure';
import { a1 } from '../workbook/address';
import type { Address } from '../workbook/address';
import { evaluate } from './evaluate';
import type { EvaluatedEquation } from './evaluate';
import type { Finding } from './finding';
import { roundingRemark } from './rounding-remark';

/** How many checks came out how. A gap within rounding counts as a pass. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly cannotJudge: number;
  readonly notApplicable: number;
}

/** `incomplete`: nothing failed, and something could not be judged or nothing was there to be. */
export type Verdict = 'pass' | 'fail' | 'incomplete';

export interface CheckResult {
  readonly book: Book;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** By table, row and column. */
  readonly findings: readonly Finding[];
  readonly equations: readonly EvaluatedEquation[];
}

type Draft = Omit<Finding, 'id'>;

/**
 * Checks a book by every rule. Pure and deterministic.
 * @param rules the rules to check by; all of them where left out
 */
export function checkBook(book: Book, rules: readonly Rule[] = allRules): CheckResult {
  const counts = { pass: 0, fail: 0, cannotJudge: 0, notApplicable: 0 };
  const equations: EvaluatedEquation[] = [];
  const drafts: Draft[] = [];
  for (const rule of rules) {
    for (const judgement of rule.judge(book)) {
      const { outcome, draft, evaluated } = judged(book, rule, judgement);
      counts[outcome]++;
      if (draft) drafts.push(draft);
      if (evaluated) equations.push(evaluated);
    }
  }
  const remark = roundingRemark(equations);
  const order = orderOf(book);
  const findings = [...drafts, ...(remark ? [remark] : [])]
    .map((draft) => ({ draft, place: order(draft.at) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ draft }, i) => ({ id: `f${i + 1}`, ...draft }));
  return { book, verdict: verdictOf(findings, counts, equations), counts, findings, equations };
}

function verdictOf(
  findings: readonly Finding[],
  counts: Counts,
  equations: readonly EvaluatedEquation[],
): Verdict {
  if (findings.some(({ severity, outcome }) => severity === 'error' && outcome === 'fail')) return 'fail';
  const proved = equations.some(({ evaluation }) => evaluation.outcome !== 'not-applicable');
  return counts.cannotJudge > 0 || !proved ? 'incomplete' : 'pass';
}

interface Judged {
  readonly outcome: keyof Counts;
  readonly draft?: Draft;
  readonly evaluated?: EvaluatedEquation;
}

function judged(book: Book, rule: Rule, judgement: Judgement): Judged {
  switch (judgement.kind) {
    case 'not-applicable':
      return { outcome: 'notApplicable' };
    case 'observation':
      return judgedObservation(book, rule, judgement.observation);
    case 'equation':
      return judgedEquation(rule, judgement.equation);
  }
}

function judgedObservation(book: Book, rule: Rule, observation: Observation): Judged {
  const { outcome, at, cells = [], values = {}, observed, expected } = observation;
  if (outcome === 'pass') return { outcome: 'pass' };
  const table = book.tables.find(
    ({ sheet, range }) => sheet === at.sheet && range.top <= at.row && at.row <= range.bottom,
  );
  const draft: Draft = {
    rule: rule.meta,
    severity: observation.severity ?? (outcome === 'fail' ? rule.meta.severity : 'info'),
    outcome,
    at,
    cells,
    message: observation.message ?? (outcome === 'fail' ? 'fail' : 'cannotJudge'),
    values,
    decimals: table?.decimals ?? 0,
    ...(observed && { observed }),
    ...(expected && { expected }),
    ...(observed && expected && { difference: observed.minus(expected) }),
  };
  return { outcome: outcome === 'fail' ? 'fail' : 'cannotJudge', draft };
}

const COUNTED = {
  pass: 'pass',
  rounding: 'pass',
  fail: 'fail',
  'cannot-judge': 'cannotJudge',
  'not-applicable': 'notApplicable',
} as const;

function judgedEquation(rule: Rule, equation: Equation): Judged {
  const evaluation = evaluate(equation);
  const evaluated = { rule, equation, evaluation };
  const outcome = COUNTED[evaluation.outcome];
  if (outcome === 'pass' || outcome === 'notApplicable') return { outcome, evaluated };
  return { outcome, evaluated, draft: equationDraft(evaluated, outcome === 'fail') };
}

/** How a failing equation reads. */
const RELATIONS = {
  '=': { zh: '不等于', en: 'which is not the' },
  '≤': { zh: '大于', en: 'which is more than the' },
} as const;

function equationDraft({ rule, equation, evaluation }: EvaluatedEquation, failed: boolean): Draft {
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

type Order = readonly [sheet: number, row: number, column: number];

function orderOf(book: Book): (at: Address) => Order {
  const sheets = new Map(book.workbook.sheets.map(({ name }, i) => [name, i]));
  return ({ sheet, row, column }) => [sheets.get(sheet) ?? -1, row, column];
}

function compare(a: Order, b: Order): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
