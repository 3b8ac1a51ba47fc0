import type { Amount } from '../../amount/amount';
import type { Label } from '../../common/language';
import type { Address } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import type { TableKey } from '../layouts/layout';
import type { Book } from '../tables/book';
import type { Table } from '../tables/table';
import type { Equation } from './equation';

/** `within` one table, `between` tables, of `code`s, of performance `indicator`s, of `form`, of `formula`s, an office's `own`. */
export type RuleKind = 'within' | 'between' | 'code' | 'indicator' | 'form' | 'formula' | 'own';

/** How bad a failure is: an `error` must not be submitted, a `warning` is to be looked at, `info` is a hint. */
export type Severity = 'error' | 'warning' | 'info';

/** What a finding is a sign of, for whoever looks for its cause. */
export type Symptom =
  // of an equation: a total against the rows of its column, its items, or the codes below it
  | 'column-sum'
  | 'item-sum'
  | 'code-sum'
  // of rows that are not there
  | 'absent-codes'
  | 'absent-economic-codes'
  | 'absent-total'
  | 'absent-parent'
  // of a formula
  | 'formula-range'
  | 'stale-result'
  // of a cell by itself
  | 'odd-text'
  | 'no-number'
  | 'negative'
  | 'misplaced';

export interface RuleMeta {
  /** kebab-case; also the name of its page in docs/rules. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** Absent where a cause is looked for by the rule's equations and cells alone. */
  readonly symptom?: Symptom;
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

/**
 * What a rule's judgements follow from, beside the names, headings, codes and places of figures:
 * - `names`: nothing; what figures hold is for their equations, not for the rule
 * - `amounts`: what the figures of its tables hold
 * - `cells`: any cell of the sheets of its tables
 * - `formulas`: those, and whatever cells their formulas refer to
 */
export type Dependencies = 'names' | 'amounts' | 'cells' | 'formulas';

/** Something that amounts decide: what follows from it is kept as long as it stays the same. */
export type CacheKey = string | boolean | undefined;

/** A rule of each table by itself. */
export interface TableRule {
  readonly meta: RuleMeta;
  readonly scope: 'table';
  readonly dependsOn: Dependencies;
  /**
   * Of a rule that depends on names: what it makes of amounts all the same. Equations add the same figures as long as every one of
   * these stays the same.
   */
  readonly cacheKeys?: (table: Table) => readonly CacheKey[];
  readonly judge: (table: Table, workbook: Workbook) => Iterable<Judgement>;
}

/** Two tables of which the figures of one are held against those of the other. */
export type TablePair = readonly [TableKey, TableKey];

/** A rule of tables beside one another. */
export interface BookRule {
  readonly meta: RuleMeta;
  readonly scope: 'book';
  readonly dependsOn: Exclude<Dependencies, 'formulas'>;
  /** The only tables that it looks at; every one where left out. */
  readonly tables?: readonly TableKey[];
  /** Which of them it ties to which, where both are there. */
  readonly pairs?: readonly TablePair[];
  readonly cacheKeys?: (book: Book) => readonly CacheKey[];
  readonly judge: (book: Book) => Iterable<Judgement>;
}

/**
 * One rule. Pure: looks at a table or a book, yields judgements. What it says that it depends on decides what is judged
 * again after an edit.
 */
export type Rule = TableRule | BookRule;

export const notApplicable: Judgement = { kind: 'not-applicable' };

/** An equation to evaluate; not applicable where there is none. */
export function equationOrNotApplicable(equation: Equation | undefined): Judgement {
  return equation ? { kind: 'equation', equation } : notApplicable;
}

/** Something seen. */
export function observation(seen: Observation): Judgement {
  return { kind: 'observation', observation: seen };
}

const cannotJudge = {
  zh: '{subject} 无法核对：{unreadable} 不是数字，请先改成数字。',
  en: '{subject} cannot be checked: {unreadable} is not a number. Make it one first.',
};

/** What a rule says of figures that must be equal. */
export const equalMessages: RuleMeta['messages'] = {
  pass: { zh: '{subject} 等于 {counterpart}。', en: '{subject} equals {counterpart}.' },
  fail: {
    zh: '{subject} 为 {observed}，{counterpart} 为 {expected}，相差 {difference} {unit}。',
    en: '{subject} is {observed}, {counterpart} is {expected}: off by {difference} {unit}.',
  },
  cannotJudge,
};

/** What a rule says of a figure that must not exceed others. */
export const atMostMessages: RuleMeta['messages'] = {
  pass: { zh: '{subject} 不大于 {counterpart}。', en: '{subject} does not exceed {counterpart}.' },
  fail: {
    zh: '{subject} 为 {observed}，大于{counterpart}的 {expected}，多 {difference} {unit}。',
    en: '{subject} is {observed}, more than {counterpart} {expected} by {difference} {unit}.',
  },
  cannotJudge,
};

/** What a rule says that has figures of both kinds. */
export const tieMessages: RuleMeta['messages'] = {
  pass: { zh: '{subject} 与 {counterpart} 相符。', en: '{subject} ties to {counterpart}.' },
  fail: {
    zh: '{subject} 为 {observed}，{relation}{counterpart}的 {expected}，相差 {difference} {unit}。',
    en: '{subject} is {observed}, {relation} {expected} of {counterpart}: off by {difference} {unit}.',
  },
  cannotJudge,
};
