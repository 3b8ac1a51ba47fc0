import type { Amount } from '../amount/amount';
import type { Label } from '../layouts/layout';
import type { Book } from '../reading/book';
import type { Address } from '../workbook/address';
import type { Equation } from './equation';

/** `within` one table, `between` tables, of `code`s, of performance `indicator`s, of `form`, of `formula`s. */
export type RuleKind = 'within' | 'between' | 'code' | 'indicator' | 'form' | 'formula';

/** How bad a failure is: an `error` must not be submitted, a `warning` is to be looked at, `info` is a hint. */
export type Severity = 'error' | 'warning' | 'info';

export interface RuleMeta {
  /** kebab-case; also the name of its page in docs/rules. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly title: Label;
  /** Why it holds, for a budget officer. */
  readonly why: Label;
  /** The regulation, table or practice it comes from. */
  readonly basis: Label;
  /** With `{names}` for values. A rule words its pass and its cannot-judge too. */
  readonly messages: {
    readonly pass: Label;
    readonly fail: Label;
    readonly cannotJudge: Label;
    /** Other failures that the rule tells apart. */
    readonly [more: string]: Label;
  };
}

/** A value in a message: the same in every language, or not. */
export type MessageValue = string | number | Amount | Label;

/** What a rule that is not arithmetic has seen. */
export interface Observation {
  readonly outcome: 'pass' | 'fail' | 'cannot-judge';
  /** Where a person looks first. */
  readonly at: Address;
  /** Every other cell that takes part. */
  readonly cells?: readonly Address[];
  /** Which of the rule's messages; the one of the outcome where absent. */
  readonly message?: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly observed?: Amount;
  readonly expected?: Amount;
}

/** An equation to evaluate, something seen, or a check that this book gives no occasion for. */
export type Judgement =
  | { readonly kind: 'equation'; readonly equation: Equation }
  | { readonly kind: 'observation'; readonly observation: Observation }
  | { readonly kind: 'not-applicable' };

/** One rule. Pure: looks at the book, yields judgements. */
export interface Rule {
  readonly meta: RuleMeta;
  readonly judge: (book: Book) => Iterable<Judgement>;
}

export const notApplicable: Judgement = { kind: 'not-applicable' };

/** An equation to evaluate; not applicable where there is none. */
export function holds(equation: Equation | undefined): Judgement {
  return equation ? { kind: 'equation', equation } : notApplicable;
}

export function seen(observation: Observation): Judgement {
  return { kind: 'observation', observation };
}
