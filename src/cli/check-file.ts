import { assuming, check } from '../budget';
import type { AssumedCell, Checked, CheckOptions, Dismissed } from '../budget';
import { asInputError } from './input-fault';
import type { InputError } from './input-fault';
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

/** What a call says of every file, whatever the file says itself. */
export interface Asked extends CheckOptions {
  /** Whether what the file keeps as explained is told, and not counted. */
  readonly dismissals: boolean;
}

/** Checks one file and looks for the causes of what it finds. Never fails: whatever is the matter with the file must not hide the others. */
export async function checkFile(file: string, { dismissals, ...options }: Asked): Promise<Outcome> {
  try {
    const { workbook, dismissed, assumed, expected } = await workbookIn(file);
    const own = expected && { expected: { numbers: expected } };
    return {
      file,
      status: 'checked',
      checked: assuming(check(workbook, { ...own, ...options }), assumed),
      assumed,
      dismissed: dismissals ? dismissed : [],
    };
  } catch (reason) {
    return { file, status: 'unreadable', error: asInputError(reason) };
  }
}
