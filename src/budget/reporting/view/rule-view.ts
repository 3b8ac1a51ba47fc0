import type { Rule, RuleKind } from '../../identities/rule';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';

/** A rule as a list to choose from shows it. */
export interface RuleView {
  readonly id: string;
  readonly kind: RuleKind;
  readonly title: string;
}

/** Rules as plain data, in their order. */
export function ruleViews(rules: readonly Rule[], language: Language): RuleView[] {
  return rules.map(({ meta: { id, kind, title } }) => ({ id, kind, title: pick(title, language) }));
}
