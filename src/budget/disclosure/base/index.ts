import { choiceIn } from './base-sheet';
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

/**
 * What stands in the cells of a base sheet for a choice.
 * @throws Error where the sheet has no such choice
 */
export function choiceText(sheet: string, column: string, key: string): string {
  const base = baseSheets.find((each) => each.key === sheet);
  const text = base && choiceIn(base, column, key);
  if (text === undefined) throw new Error(`${sheet} ${column} has no choice ${key}`);
  return text;
}
