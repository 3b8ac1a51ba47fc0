import { check } from '../budget';
import type { Checked, Dismissed } from '../budget';
import { asInputError } from './input-fault';
import type { InputError } from './input-fault';
import type { Input } from './inputs';
import { workbookIn } from './open-workbook';

/** What became of one file of the call. */
export type Outcome =
  | {
      readonly file: string;
      readonly status: 'checked';
      readonly checked: Checked;
      /** What a user has said is no error. */
      readonly dismissed: readonly Dismissed[];
    }
  | { readonly file: string; readonly status: 'unreadable'; readonly error: InputError };

/** Takes in what became of each file, in the order of the call, and makes one text of it. */
export interface Report {
  add(outcome: Outcome): void;
  /** With a line end. */
  text(): string;
}

/**
 * Checks one file and looks for the causes of what it finds. Never fails: whatever is the matter with the file must not hide the others.
 * @param heedsDismissals whether what the file keeps as explained is passed over
 */
export async function checkFile({ file, error }: Input, heedsDismissals: boolean): Promise<Outcome> {
  try {
    if (error) throw error;
    const { workbook, dismissed } = await workbookIn(file);
    return {
      file,
      status: 'checked',
      checked: check(workbook),
      dismissed: heedsDismissals ? dismissed : [],
    };
  } catch (reason) {
    return { file, status: 'unreadable', error: asInputError(reason) };
  }
}
