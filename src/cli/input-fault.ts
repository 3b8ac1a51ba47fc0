import { UnreadableFile } from '../hosts/file/unreadable-file';
import type { FaultDetails, UnreadableCode } from '../hosts/file/unreadable-file';

/**
 * Why a file of the call is not checked: what is the matter with its contents, or
 * - `not-found`, `no-permission`, `cannot-open`: the system does not give it
 * - `not-a-file`: a device, a pipe
 * - `no-workbooks`: a folder without any; `no-workbooks-below`: nor have the folders in it; `no-matches`: a pattern that matches none
 * - `no-memory`, `too-slow`: it took more than there was, or more time than anything should
 * - `interrupted`: the call was ended before its turn
 * - `internal`: a mistake of this program
 */
export type InputFault =
  | UnreadableCode
  | 'not-found'
  | 'no-permission'
  | 'cannot-open'
  | 'not-a-file'
  | 'no-workbooks'
  | 'no-workbooks-below'
  | 'no-matches'
  | 'no-memory'
  | 'too-slow'
  | 'interrupted'
  | 'internal';

/** An input that is not checked, and why. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly fault: InputFault,
    readonly details: FaultDetails = {},
  ) {
    super(fault);
  }
}

const OF_SYSTEM: Readonly<Record<string, InputFault>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** What an error of the file system means for the file. */
export function faultOfSystem(error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new InputError(OF_SYSTEM[code] ?? 'cannot-open', { code });
}

/** What anything that was thrown over a file means for it. */
export function asInputError(reason: unknown): InputError {
  if (reason instanceof InputError) return reason;
  if (reason instanceof UnreadableFile) return new InputError(reason.code, reason.details);
  return new InputError('internal', { reason: reason instanceof Error ? reason.message : String(reason) });
}
