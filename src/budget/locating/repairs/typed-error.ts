import type { Amount } from '../../../amount/amount';
import type { Figure } from '../../tables/figure';
import type { Slip } from '../cause';
import type { PlaceInTable } from '../../tables/places';
import type { State } from '../search/state';

/** A cell that holds one amount and should hold another. */
export interface CellError {
  readonly figure: Figure;
  /** Undefined where it is blank, or unreadable. */
  readonly from: Amount | undefined;
  readonly to: Amount;
  readonly place: PlaceInTable | undefined;
  readonly state: State;
}

/** A slip made in a single cell. */
export interface CellSlip {
  readonly slip: Slip;
  /** How surprising it would be that this slip turned the one amount into the other; undefined where it does not. */
  readonly surpriseOf: (error: CellError) => number | undefined;
  /** Whether the slip gives what stands there, and not just any other amount. */
  readonly reproduces: boolean;
}
