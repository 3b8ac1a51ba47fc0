import type { BaseSheet } from './base-sheet';
import { budgetLines } from './budget-lines';
import { carryOver } from './carry-over';
import { department } from './department';
import { indicators } from './indicators';
import { memoItems } from './memo-items';
import { revenue } from './revenue';

/** The sheets that are filled in, in their order: all that the standard tables are made of. */
export const baseSheets: readonly BaseSheet[] = [
  department,
  budgetLines,
  revenue,
  carryOver,
  memoItems,
  indicators,
];
