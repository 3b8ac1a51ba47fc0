import type { Finding } from '../../checking/finding';
import type { Table } from '../../tables/table';
import type { Certainty, Explanation } from '../cause';

/** A cause before it is numbered and put in order. */
export interface Draft extends Explanation {
  readonly certainty: Certainty;
  readonly table: Table;
  readonly explains: readonly Finding[];
  readonly settled: number;
  readonly borneOutBy: readonly Table[];
  readonly alternatives: readonly Explanation[];
}

/** Of a cause that no equation tells. */
export const UNSETTLING = { settled: 0, borneOutBy: [], alternatives: [] } as const;
