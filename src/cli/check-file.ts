import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkBook } from '../budget/checking/check-book';
import type { CheckResult } from '../budget/checking/check-book';
import { locate } from '../budget/locating/locate';
import type { Diagnosis } from '../budget/locating/cause';
import { readBook } from '../budget/reading/read-book';
import type { Workbook } from '../workbook/workbook';
import { readWorkbook } from '../hosts/file/read-workbook';
import { UnreadableFile } from '../hosts/file/unreadable-file';
import { faultOfSystem, InputError } from './input-fault';
import type { Input } from './inputs';

/** What became of one file of the call. */
export type Outcome =
  | {
      readonly file: string;
      readonly status: 'checked';
      readonly result: CheckResult;
      readonly diagnosis: Diagnosis;
    }
  | { readonly file: string; readonly status: 'unreadable'; readonly error: InputError };

/** Above this a file is not even loaded. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Checks one file and looks for the causes of what it finds. Never fails: whatever is the matter with the file must not hide the others. */
export async function checkFile({ file, error }: Input): Promise<Outcome> {
  try {
    if (error) throw error;
    const result = checkBook(readBook(await workbookIn(file)));
    return { file, status: 'checked', result, diagnosis: locate(result) };
  } catch (reason) {
    return { file, status: 'unreadable', error: asInputError(reason) };
  }
}

/**
 * The workbook in a file.
 * @throws InputError where it cannot be read
 */
export async function workbookIn(file: string): Promise<Workbook> {
  try {
    return await readWorkbook(await bytesOf(file), path.basename(file));
  } catch (reason) {
    throw asInputError(reason);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > MAX_BYTES) {
      throw new InputError('too-large', { limit: 'fileBytes', max: MAX_BYTES });
    }
    return await readFile(file);
  } catch (error) {
    throw error instanceof InputError ? error : faultOfSystem(error);
  }
}

function asInputError(reason: unknown): InputError {
  if (reason instanceof InputError) return reason;
  if (reason instanceof UnreadableFile) return new InputError(reason.code, reason.details);
  return new InputError('internal', { reason: reason instanceof Error ? reason.message : String(reason) });
}
