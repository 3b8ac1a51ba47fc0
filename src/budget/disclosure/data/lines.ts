import type { Amount } from '../../../amount/amount';
import type { CodeAndName } from '../../classification/code';

/** What kind of expenditure it is; `basic` where nothing tells personnel from public funds. */
export type Category = 'personnel' | 'public' | 'basic' | 'project' | 'operating' | 'remittance' | 'subsidy';

/** Whether this year's revenue pays for it, or what was left from last year. */
export type MoneyYear = 'this-year' | 'carried-in';

export type ProcurementClass = 'goods' | 'works' | 'services';

export type ThreePublicItem = 'overseas' | 'reception' | 'vehicle-purchase' | 'vehicle-operation';

/** The three levels of the catalogue of bought services, as printed; the deeper ones may be empty. */
export type Catalogue = readonly [string, string, string];

/** One expenditure, the finest there is. What is not known of it is undefined, what it has not is null. */
export interface BudgetLine {
  /** The unit's name. */
  readonly unit: string | undefined;
  readonly functional: CodeAndName;
  readonly governmentEconomic: CodeAndName;
  readonly departmentEconomic: CodeAndName;
  /** The key of a fund, or `own` for money of the unit itself that was left from last year. */
  readonly fund: string | undefined;
  readonly year: MoneyYear | undefined;
  readonly category: Category;
  readonly project: string | null | undefined;
  readonly construction: boolean | undefined;
  /** In 万元. */
  readonly amount: Amount;
  readonly procurement: ProcurementClass | null;
  readonly catalogue: Catalogue | null;
  readonly threePublic: ThreePublicItem | null;
}

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
