import path from 'node:path';
import { readKept } from '../budget';
import type { Kept } from '../budget';
import { keptTextsOf } from '../hosts/file/kept-texts';
import { readWorkbook } from '../hosts/file/read-workbook';
import type { Workbook } from '../workbook/workbook';
import { bytesOfFile } from './bytes-of-file';
import { UsageError } from './exit';
import { asInputError, InputError } from './input-fault';
import type { CliMessages } from './messages/messages';

/** A workbook with what its file keeps beside it. */
export interface OpenedWorkbook extends Kept {
  readonly workbook: Workbook;
}

/**
 * The workbook that a call works on.
 * @throws UsageError where it cannot be read: the message names the file and says what to do
 */
export async function workbookOfCall(file: string, messages: CliMessages): Promise<OpenedWorkbook> {
  try {
    return await workbookIn(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${file}\n${messages.unreadable(messages.faults[error.fault](error.details))}`);
  }
}

/**
 * The workbook in a file.
 * @throws InputError where it cannot be read
 */
export async function workbookIn(file: string): Promise<OpenedWorkbook> {
  try {
    const bytes = await bytesOfFile(file);
    const workbook = await readWorkbook(bytes, path.basename(file));
    const kept = await keptTextsOf(bytes);
    return { workbook, ...readKept((name) => kept[name]) };
  } catch (reason) {
    throw asInputError(reason);
  }
}
