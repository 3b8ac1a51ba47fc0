import type { BookRule, Judgement, Rule, Severity, TableRule } from '../identities/rule';

/** The same rule, whose every failure is of that severity, whatever its own would be. */
export function withSeverity(rule: Rule, severity: Severity): Rule {
  const meta = { ...rule.meta, severity };
  if (rule.scope === 'book') {
    const judge: BookRule['judge'] = (book) => failing(rule.judge(book), severity);
    return { ...rule, meta, judge };
  }
  const judge: TableRule['judge'] = (table, workbook) => failing(rule.judge(table, workbook), severity);
  return { ...rule, meta, judge };
}

function* failing(judgements: Iterable<Judgement>, severity: Severity): Iterable<Judgement> {
  for (const judgement of judgements) {
    const isFailure = judgement.kind === 'observation' && judgement.observation.outcome === 'fail';
    yield isFailure ? { ...judgement, observation: { ...judgement.observation, severity } } : judgement;
  }
}
