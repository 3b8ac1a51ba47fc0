import type { Fund } from '../../../src/budget/layouts/funds';

/** Money in fen, exact: a safe integer. */
export type Fen = number;

export interface Unit {
  readonly code: string;
  readonly name: string;
  /** Whether it is a government body; otherwise a public institution (事业单位). */
  readonly administrative: boolean;
}

/** What a line is spent on. The last three are paid from other money than fiscal appropriations only. */
export type Purpose = 'personnel' | 'public' | 'project' | 'operating' | 'remittance' | 'subsidy';

/** One line of a budget: the finest there is, every figure of every table is a sum of these. */
export interface Line {
  readonly unit: Unit;
  readonly functional: string;
  readonly governmentEconomic: string;
  readonly departmentEconomic: string;
  readonly purpose: Purpose;
  readonly fund: Fund;
  readonly amount: Fen;
  /** How much of it is paid from what was carried over from last year. */
  readonly carriedIn: Fen;
}

/** Revenue that is not spent this year. */
export interface Saving {
  readonly unit: Unit;
  readonly functional: string;
  readonly fund: Fund;
  readonly amount: Fen;
}

export interface IndicatorPlan {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly relation: string;
  readonly value: string;
  readonly measure: string;
}

/** A project that is published with its indicators. */
export interface ProjectPlan {
  readonly unit: Unit;
  readonly name: string;
  readonly goal: string;
  readonly fiscal: Fen;
  readonly other: Fen;
  readonly indicators: readonly IndicatorPlan[];
}

export interface ServicePlan {
  readonly catalogue: readonly [string, string, string];
  /** The class (three digits) of the functional classification. */
  readonly field: string;
  readonly amount: Fen;
}

export interface OfficialExpenses {
  readonly overseas: Fen;
  readonly reception: Fen;
  readonly vehiclePurchase: Fen;
  readonly vehicleOperation: Fen;
}

/** A department's budget, free of contradictions, whatever tables it is printed in. */
export interface Department {
  readonly year: number;
  readonly code: string;
  readonly name: string;
  readonly units: readonly Unit[];
  readonly lines: readonly Line[];
  readonly savings: readonly Saving[];
  readonly procurement: { readonly goods: Fen; readonly works: Fen; readonly services: Fen };
  readonly services: readonly ServicePlan[];
  readonly projects: readonly ProjectPlan[];
  /** The three kinds of official expenses, and, where accounts are final, what the budget had been. */
  readonly official: OfficialExpenses;
  readonly officialBudget: OfficialExpenses;
  /** Running costs of offices (机关运行经费), which tie to nothing. */
  readonly officeRunning: Fen;
}
