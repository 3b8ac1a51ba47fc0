import type { Amount } from '../../../../amount/amount';
import type { Label } from '../../../../common/language';
import type { Address } from '../../../../workbook/address';

/** What is wrong with a cell or row of a base sheet; no data is made of a workbook that has a fault. */
export type BaseFault = { readonly at: Address } & FaultKind;

/** `heading` is that of the column the fault is in. */
export type FaultKind =
  /** A sheet is there twice: both would be added. */
  | { readonly kind: 'repeated-sheet'; readonly name: Label; readonly other: string }
  | { readonly kind: 'missing-column'; readonly heading: Label }
  | { readonly kind: 'repeated-column'; readonly heading: Label }
  /** A row of the template's examples among others. */
  | { readonly kind: 'example-row' }
  /** A row of 合计: sums are made, not stated. */
  | { readonly kind: 'total-row' }
  | { readonly kind: 'missing-value'; readonly heading: Label }
  | { readonly kind: 'missing-project' }
  /** A special item that belongs into no table. */
  | { readonly kind: 'purposeless-item' }
  /** Level 2 or 3 of the catalogue without the one above it. */
  | { readonly kind: 'missing-catalogue-level'; readonly heading: Label }
  /** A functional code where money came from last year: only what goes on to the next year has one. */
  | { readonly kind: 'needless-code' }
  | { readonly kind: 'missing-result'; readonly heading: Label }
  | { readonly kind: 'error-value'; readonly heading: Label; readonly error: string }
  /** TRUE or FALSE, or a number that its format shows as a date or percentage. */
  | { readonly kind: 'no-text'; readonly heading: Label; readonly shown: string }
  | {
      readonly kind: 'unknown-choice';
      readonly heading: Label;
      readonly text: string;
      /** Most alike first. */
      readonly nearest: readonly string[];
    }
  /** `seems` is the number that was meant, where the text is one. */
  | { readonly kind: 'text-amount'; readonly heading: Label; readonly text: string; readonly seems?: Amount }
  /** A number that its format shows as a date, a time or a percentage. */
  | { readonly kind: 'amount-out-of-range'; readonly heading: Label; readonly holds: string }
  | { readonly kind: 'dressed-amount'; readonly heading: Label; readonly holds: string }
  | { readonly kind: 'too-many-decimals'; readonly heading: Label; readonly amount: Amount }
  | { readonly kind: 'malformed-year'; readonly heading: Label; readonly text: string }
  | { readonly kind: 'malformed-code'; readonly heading: Label; readonly text: string }
  /** A code that is not of the level that the column asks for. */
  | { readonly kind: 'wrong-level'; readonly heading: Label; readonly code: string; readonly name: string }
  | { readonly kind: 'nameless-code'; readonly heading: Label; readonly code: string }
  | {
      readonly kind: 'second-name';
      readonly heading: Label;
      readonly code: string;
      readonly name: string;
      readonly first: string;
      readonly firstAt: Address;
    }
  | { readonly kind: 'unknown-project'; readonly project: string; readonly unit: string }
  /** A sheet of a single row has another. */
  | { readonly kind: 'second-row' };

/** What a person should know though it is no fault. */
export type BaseNotice =
  | { readonly kind: 'only-examples' }
  /** A column that no heading of the base sheet stands above, though something stands in it. */
  | { readonly kind: 'unread-column'; readonly at: Address; readonly text: string };
