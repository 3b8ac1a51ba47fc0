import type { Equation } from '../identities/equation';
import type { BookRule, Judgement, Rule, TableRule } from '../identities/rule';
import type { Book } from '../tables/book';
import type { Table } from '../tables/table';
import { evaluate } from './evaluate';
import type { EquationOutcome, EvaluatedEquation } from './evaluate';
import { equationDraft, observationDraft } from './finding';
import type { FindingDraft } from './finding';
import { isOfTies, sheetsOfOtherForm, tiesOfForm } from './other-form';
import type { Replaced } from './replaced';

/** How many checks came out how. A gap within rounding counts as a pass. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly cannotJudge: number;
  readonly notApplicable: number;
}

/** As what an outcome is counted. */
export const COUNTED: Readonly<Record<EquationOutcome, keyof Counts>> = {
  pass: 'pass',
  rounding: 'pass',
  fail: 'fail',
  'cannot-judge': 'cannotJudge',
  'not-applicable': 'notApplicable',
};

/** Nothing counted yet. */
export function noCounts(): { -readonly [K in keyof Counts]: number } {
  return { pass: 0, fail: 0, cannotJudge: 0, notApplicable: 0 };
}

/** What a rule makes of a table, or, where it is a rule of tables beside one another, of a set of them. */
export interface Judged {
  readonly rule: Rule;
  readonly table: Table | undefined;
  /** The set, or the one that the table belongs to. */
  readonly set: Book;
  readonly counts: Counts;
  readonly drafts: readonly FindingDraft[];
  readonly equations: readonly EvaluatedEquation[];
}

/** What a rule of tables makes of one. */
export function judgeTable(rule: TableRule, table: Table, set: Book): Judged {
  return judged(rule, table, rule.judge(table, set.workbook), set);
}

/** What a rule of tables beside one another makes of a set; of one whose form no pack describes, only what its own figures bear out. */
export function judgeSet(rule: BookRule, set: Book): Judged {
  const all = judged(rule, undefined, rule.judge(set), set);
  const sheets = sheetsOfOtherForm(set);
  return sheets.size > 0 && isOfTies(rule) ? inOtherForm(all, sheets) : all;
}

function inOtherForm(all: Judged, sheets: ReadonlySet<string>): Judged {
  const equations = tiesOfForm(all.set, all.rule, all.equations);
  const kept = new Set(equations.map(({ equation }) => equation));
  const isKept = ({ equation, at }: FindingDraft): boolean =>
    equation ? kept.has(equation) : !sheets.has(at.sheet);
  const counts = { ...all.counts };
  for (const draft of all.drafts) {
    if (isKept(draft)) continue;
    counts[draft.outcome === 'fail' ? 'fail' : 'cannotJudge']--;
    counts.notApplicable++;
  }
  return { ...all, counts, equations, drafts: all.drafts.filter(isKept) };
}

function judged(rule: Rule, table: Table | undefined, judgements: Iterable<Judgement>, set: Book): Judged {
  const counts = noCounts();
  const drafts: FindingDraft[] = [];
  const equations: EvaluatedEquation[] = [];
  for (const judgement of judgements) {
    if (judgement.kind === 'not-applicable') {
      counts.notApplicable++;
    } else if (judgement.kind === 'observation') {
      const { observation } = judgement;
      counts[COUNTED[observation.outcome]]++;
      if (observation.outcome !== 'pass') drafts.push(observationDraft(rule.meta, observation, set.tables));
    } else {
      const evaluated = evaluatedBy(rule, judgement.equation);
      counts[COUNTED[evaluated.evaluation.outcome]]++;
      equations.push(evaluated);
      if (isTold(evaluated)) drafts.push(equationDraft(evaluated));
    }
  }
  return { rule, table, set, counts, drafts, equations };
}

/**
 * The same judgements over other figures.
 * @returns undefined where a rule found something that is no equation, which need not be so any more
 */
export function withFigures(before: Judged, replaced: Replaced): Judged | undefined {
  if (replaced.size === 0) return before;
  const drafts = new Map(before.drafts.map((draft) => [draft.equation, draft]));
  if (drafts.has(undefined)) return undefined;
  const counts = { ...before.counts };
  const equations = before.equations.map((each) => {
    if (!replaced.isIn(each.equation)) return each;
    const evaluated = evaluatedBy(each.rule, replaced.over(each.equation));
    counts[COUNTED[each.evaluation.outcome]]--;
    counts[COUNTED[evaluated.evaluation.outcome]]++;
    if (isTold(evaluated)) drafts.set(evaluated.equation, equationDraft(evaluated));
    return evaluated;
  });
  if (equations.every((each, i) => each === before.equations[i])) return before;
  const told = equations.filter(isTold).map(({ equation }) => drafts.get(equation));
  return { ...before, counts, equations, drafts: told.filter((draft) => draft !== undefined) };
}

function evaluatedBy(rule: Rule, equation: Equation): EvaluatedEquation {
  return { rule, equation, evaluation: evaluate(equation) };
}

/** Whether an equation makes a finding. */
function isTold({ evaluation: { outcome } }: EvaluatedEquation): boolean {
  return outcome === 'fail' || outcome === 'cannot-judge';
}
