import type { Unit } from '../../../amount/unit';
import type { TieState } from './tie-state';

/** The texts of the map of the ties between tables. */
export interface TieMessages {
  readonly title: string;
  /** What is drawn, for whoever does not see it. */
  readonly caption: (tables: number, ties: number) => string;
  /** What a set is called by the sheet of its first table, and how many tables it has. */
  readonly set: (sheet: string, tables: number) => string;
  readonly errors: (count: number) => string;
  readonly cannotJudge: (count: number) => string;
  readonly explained: string;
  readonly holds: (count: number) => string;
  /** Where a part of the table was not checked. */
  readonly partly: (count: number) => string;
  readonly notChecked: string;
  readonly absent: string;
  readonly amount: (amount: string, unit: Unit) => string;
  readonly failing: (count: number) => string;
  /** @param amount with its unit */
  readonly gap: (amount: string) => string;
  /** Two tables. */
  readonly both: (one: string, other: string) => string;
  readonly outcome: (facts: TieFacts) => string;
  /** What each way of drawing means. */
  readonly legend: Readonly<Record<TieState, string>>;
  /** The columns of the same as a table. */
  readonly columns: { readonly tables: string; readonly outcome: string };
}

/** What is told of the ties between two tables. */
export interface TieFacts {
  readonly holds: number;
  readonly fails: number;
  readonly cannotJudge: number;
  readonly explained: number;
  /** With its unit; may be empty. */
  readonly gap: string;
}
