import type { Amount } from '../../../amount/amount';
import type { Catalogue, ProcurementClass, ThreePublicItem } from './budget-line';

/**
 * An amount that tables 04, 10, 11 or 12 show and no budget line can be named for (专项明细): procurement, bought services,
 * three-public expenses and projects are often planned apart. It is part of what the lines say, and is never added to it.
 */
export interface MemoItem {
  readonly unit: string | undefined;
  /** `212-城乡社区支出`: the field of a bought service, at any level of the functional classification; null where none is stated. */
  readonly functional: string | null;
  /** Whether fiscal appropriations pay for it; undefined where nothing tells, as of what is procurement alone. */
  readonly fiscal: boolean | undefined;
  readonly project: string | null;
  /** In 万元. */
  readonly amount: Amount;
  readonly procurement: ProcurementClass | null;
  readonly catalogue: Catalogue | null;
  readonly threePublic: ThreePublicItem | null;
}
