import type { Amount } from '../../amount/amount';
import type { Unit } from '../../amount/unit';
import type { Address } from '../../workbook/address';
import type { Label } from '../../common/language';
import type { Finding } from '../checking/finding';
import type { Severity } from '../identities/rule';
import type { Table } from '../tables/table';

/** How people go wrong; the words of the command line's contract. */
export type CauseKind =
  | 'separator'
  | 'unit'
  | 'digit'
  | 'transposition'
  | 'sign'
  | 'shifted-row'
  | 'swapped-rows'
  | 'missing-row'
  | 'duplicate-row'
  | 'omitted-amount'
  | 'formula-range'
  | 'stale-total'
  | 'text-number'
  | 'rounding'
  | 'unknown';

/** What the hand did, told more finely than by the contract's word. */
export type ErrorType = Exclude<CauseKind, 'rounding'> | keyof typeof COARSER;

/** The types of error that the contract has no word of its own for, each with the coarser one that it goes by. */
const COARSER = {
  'shifted-block': 'shifted-row',
  'parent-figure': 'unknown',
  'date-for-amount': 'unknown',
  transfer: 'unknown',
  'wrong-code': 'unknown',
} as const satisfies Readonly<Record<string, CauseKind>>;

/** `certain`: the only smallest explanation, whose error gives what was typed. `likely`: the best by a clear margin. */
export type Certainty = (typeof CERTAINTIES)[number];

/** How sure a cause may be, the surest first. */
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;

/** What stands in a cell and what it should hold. */
export interface Correction {
  readonly at: Address;
  /** What a person calls the figure: its row and column. */
  readonly label: Label;
  /** Its row alone. */
  readonly row: string;
  readonly unit: Unit;
  /** The decimals that its table prints. */
  readonly decimals: number;
  /** As it stands on the sheet; empty where nothing does. */
  readonly typed: string;
  /** In the unit of the table; undefined where there is no amount. */
  readonly observed: Amount | undefined;
  /** Undefined where the cell should be empty, or hold a name. */
  readonly proposed: Amount | undefined;
  /** The text that belongs there: a name, which stands in another cell, or a code. */
  readonly name?: string;
  /** Whether a name stands there whose own place is not known: nothing may be written over it. */
  readonly isTaken?: true;
}

/** A row that is not there. */
export interface AbsentRow {
  /** Undefined where nothing tells what it is called. */
  readonly name: string | undefined;
  /** Where the name is known from. */
  readonly knownFrom: Address | undefined;
  /** What it should hold, in the cells of the row before which it belongs. */
  readonly amounts: readonly [Correction, ...Correction[]];
}

/** One error, and what mends it. */
export interface Explanation {
  readonly errorType: ErrorType;
  /** Of the cells that are there, then of the rows that are not. The first is the one to look at. */
  readonly corrections: readonly [Correction, ...Correction[]];
  /** The rows left out; their amounts are among the corrections, in the same order. */
  readonly absent: readonly AbsentRow[];
}

/** What went wrong: one error that explains many findings. */
export interface Cause extends Explanation {
  /** Unique in its result, in order: c1, c2 … */
  readonly id: string;
  readonly kind: CauseKind;
  readonly certainty: Certainty;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly table: Table;
  /** In the order of the result. */
  readonly explains: readonly Finding[];
  /** How many identities fail now and hold once it is mended. */
  readonly satisfiedCount: number;
  /** Other tables that say the same. */
  readonly corroboratedBy: readonly Table[];
  /** Other errors that would explain the same, likelier first. */
  readonly alternatives: readonly Explanation[];
}

/** The causes of a result's findings. */
export interface Diagnosis {
  /** Most certain first, and whatever builds on another behind it. */
  readonly causes: readonly Cause[];
  /** By the finding's id; findings without a cause are absent. */
  readonly causeOf: ReadonlyMap<string, Cause>;
  /** Whether the search was given up before it had seen everything. */
  readonly gaveUp: boolean;
}

/** The contract's word for a type of error, which may be a coarser one. */
export function kindOf(errorType: ErrorType): CauseKind {
  return isFiner(errorType) ? COARSER[errorType] : errorType;
}

function isFiner(errorType: ErrorType): errorType is keyof typeof COARSER {
  return errorType in COARSER;
}
