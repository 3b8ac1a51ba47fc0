import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { PlaceInTable } from '../../tables/places';
import type { ErrorType } from '../cause';
import type { State } from '../search/state';

/** A cell that holds one amount and should hold another. */
export interface TypedError {
  readonly figure: Figure;
  /** Undefined where it is blank, or unreadable. */
  readonly from: Amount | undefined;
  readonly to: Amount;
  readonly place: PlaceInTable | undefined;
  readonly state: State;
}

/** A type of error made in a single cell. */
export interface CellErrorType {
  readonly name: ErrorType;
  /** What it costs to suppose that this error turned the one amount into the other; undefined where it does not. */
  readonly costOf: (error: TypedError) => number | undefined;
  /** Whether the error gives what stands there, and not just any other amount. */
  readonly reproduces: boolean;
}
