import { assuming, check } from '../budget';
import type { AssumedCell, Checked, Dismissed } from '../budget';
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
      /** The cells that hold what was adopted without being sure. */
      readonly assumed: readonly AssumedCell[];
    }
  | { readonly file: string; readonly status: 'unreadable'; readonly error: InputError };

/** Takes in what became of each file, in the order of the call, and makes one text of it. */
export interface Report {
  add(outcome: Outcome): void;
  /** With a line end. */
  text(): string;
}

/** What a call says of every file, whatever the file says itself. */
export interface Asked {
  /** Whether what the file keeps as explained is passed over. */
  readonly dismissals: boolean;
  /** The numbers of the only tables that are to be there. */
  readonly expect?: readonly string[];
}

/** Checks one file and looks for the causes of what it finds. Never fails: whatever is the matter with the file must not hide the others. */
export async function checkFile({ file, error }: Input, { dismissals, expect }: Asked): Promise<Outcome> {
  try {
    if (error) throw error;
    const { workbook, dismissed, assumed, expected } = await workbookIn(file);
    const numbers = expect ?? expected;
    return {
      file,
      status: 'checked',
      checked: assuming(
        check(workbook, { withoutRules: [], ...(numbers && { expected: numbers }) }),
        assumed,
      ),
      assumed,
      dismissed: dismissals ? dismissed : [],
    };
  } catch (reason) {
    return { file, status: 'unreadable', error: asInputError(reason) };
  }
}
