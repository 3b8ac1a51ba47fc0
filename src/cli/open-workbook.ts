import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readKept } from '../budget';
import type { Kept } from '../budget';
import { keptTextsOf } from '../hosts/file/kept-texts';
import { readWorkbook } from '../hosts/file/read-workbook';
import type { Workbook } from '../workbook/workbook';
import { UsageError } from './exit';
import { asInputError, faultOfSystem, InputError } from './input-fault';
import type { CliMessages } from './messages/messages';

/** Above this a file is not even loaded. */
const MAX_BYTES = 256 * 1024 * 1024;

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
    const bytes = await bytesOf(file);
    const workbook = await readWorkbook(bytes, path.basename(file));
    const kept = await keptTextsOf(bytes);
    return { workbook, ...readKept((name) => kept[name]) };
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
