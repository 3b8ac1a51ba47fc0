import type { Workbook } from '../workbook/workbook';
import { workbookIn } from './check-file';
import { InputError } from './input-fault';
import type { CliMessages } from './messages/messages';
import { UsageError } from './usage-error';

/**
 * The workbook that a call works on.
 * @throws UsageError where it cannot be read: the message names the file and says what to do
 */
export async function workbookOfCall(file: string, messages: CliMessages): Promise<Workbook> {
  try {
    return await workbookIn(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${file}\n${messages.unreadable(messages.faults[error.fault](error.details))}`);
  }
}
