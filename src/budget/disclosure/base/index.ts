import type { BaseSheet } from './base-sheet';
import { budgetLines } from './budget-lines';
import { carryOver } from './carry-over';
import { indicators } from './indicators';
import { revenue } from './revenue';

/** The sheets that are filled in, in their order: all that the standard tables are made of. */
export const baseSheets: readonly BaseSheet[] = [budgetLines, revenue, carryOver, indicators];
