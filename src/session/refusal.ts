import { a1 } from '../workbook/address';
import type { Address } from '../workbook/address';
import type { UndoOutcome } from '../hosts/port/edit';
import type { Notice } from './state';

/** What is to be told where a host made no edit. */
export function refusal(outcome: Exclude<UndoOutcome, { status: 'done' }>): Notice {
  switch (outcome.status) {
    case 'changed':
      return { kind: 'changed-meanwhile', cells: outcome.at.map(cellName) };
    case 'protected':
      return { kind: 'protected', sheets: outcome.sheets };
    case 'missing-sheet':
      return { kind: 'missing-sheet', sheets: outcome.sheets };
    case 'nothing-to-undo':
      return { kind: 'nothing-to-undo' };
  }
}

/** A cell by its sheet and address, as people write it. */
export function cellName(at: Address): string {
  return `${at.sheet} ${a1(at)}`;
}
