import type { UndoOutcome } from '../hosts/port/edit';
import type { Visibility } from '../hosts/port/host';
import type { HostFaultCode } from '../hosts/port/host-fault';
import type { MarkResult } from '../hosts/port/mark';
import type { SetAside } from '../hosts/port/sheet-set';
import type { EditEffect } from './edit-effect';
import { addressName } from '../workbook/address';

/** Something to be told once: what was done, or why it was not. Its words are in the catalogue. */
export type Notice =
  | { readonly kind: 'fault'; readonly code: HostFaultCode; readonly reason: string }
  /** Cells were written, or given back; `undoable` is how many steps could be taken back then. */
  | {
      readonly kind: 'adopted' | 'undone';
      readonly cells: number;
      /** How many of them have the number format of their columns now. */
      readonly reformatted: number;
      readonly undoable: number;
      /** What came of it, once that was checked. */
      readonly effect?: EditEffect;
    }
  /** What the user has edited was checked again, and something has come or gone by it. */
  | { readonly kind: 'edited'; readonly effect: EditEffect }
  /** What was adopted is taken back: so much was wrong before, and so much would be. */
  | { readonly kind: 'taken-back'; readonly before: number; readonly after: number }
  | { readonly kind: 'nothing-to-undo' }
  /** Cells no longer hold what was checked: nothing was written. */
  | { readonly kind: 'changed-meanwhile'; readonly cells: readonly string[] }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  | { readonly kind: 'missing-sheet'; readonly sheets: readonly string[] }
  | { readonly kind: 'marked'; readonly result: MarkResult }
  /** Marks were taken off; on some sheets there may be others. */
  | { readonly kind: 'unmarked'; readonly untoldSheets: readonly string[] }
  /** The cell was selected, but cannot be seen. */
  | { readonly kind: 'out-of-sight'; readonly cell: string; readonly visibility: Visibility }
  | { readonly kind: 'sheet-added'; readonly sheet: string }
  | {
      readonly kind: 'set-written';
      readonly sheets: number;
      readonly aside: readonly SetAside[];
      readonly printsAsPlanned: boolean;
    }
  | { readonly kind: 'set-taken-off'; readonly sheets: number; readonly restored: number }
  /** Names of a set were taken meanwhile: nothing was written. */
  | { readonly kind: 'names-taken' }
  | { readonly kind: 'structure-protected' };

/** Whether something that was told is still true, with so many steps to be taken back. */
export function isStillTrue(notice: Notice, undoable: number): boolean {
  return !('undoable' in notice) || notice.undoable === undoable;
}

/** What is told of an attempt, and says nothing any more to a user who has the workbook checked again. */
const OF_AN_ATTEMPT: readonly Notice['kind'][] = [
  'fault',
  'edited',
  'nothing-to-undo',
  'changed-meanwhile',
  'protected',
  'missing-sheet',
];

/** Whether something that was told outlasts a check that the user has asked for. */
export function outlastsCheck({ kind }: Notice): boolean {
  return !OF_AN_ATTEMPT.includes(kind);
}

/** What is to be told where a host made no edit. */
export function refusal(outcome: Exclude<UndoOutcome, { status: 'done' }>): Notice {
  switch (outcome.status) {
    case 'changed':
      return { kind: 'changed-meanwhile', cells: outcome.at.map((at) => addressName(at)) };
    case 'protected':
      return { kind: 'protected', sheets: outcome.sheets };
    case 'missing-sheet':
      return { kind: 'missing-sheet', sheets: outcome.sheets };
    case 'nothing-to-undo':
      return { kind: 'nothing-to-undo' };
  }
}
