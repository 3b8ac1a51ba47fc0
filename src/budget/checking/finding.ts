import type { Amount } from '../../amount/amount';
import type { Equation } from '../identities/equation';
import type { MessageValue, RuleMeta, Severity } from '../identities/rule';
import type { Address } from '../../workbook/address';

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
}
