import { stat, writeFile } from 'node:fs/promises';
import type { BigIntStats } from 'node:fs';
import type { CliMessages } from './messages/messages';
import { isWorkbookName } from './inputs';
import { UsageError } from './usage-error';

/**
 * Makes sure that a report may be written there: over no file that is checked, under whatever name, and over no workbook.
 * @throws UsageError otherwise
 */
export async function assertMayWrite(
  out: string,
  files: readonly string[],
  messages: CliMessages,
): Promise<void> {
  const there = await identityOf(out);
  for (const file of there ? files : []) {
    const input = await identityOf(file);
    if (input && input.dev === there?.dev && input.ino === there.ino) {
      throw new UsageError(messages.usage.outIsInput(out));
    }
  }
  if (isWorkbookName(out)) throw new UsageError(messages.usage.outIsWorkbook(out));
}

/**
 * Writes the report.
 * @throws UsageError where that cannot be done
 */
export async function writeReport(out: string, text: string, messages: CliMessages): Promise<void> {
  try {
    await writeFile(out, text, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(messages.usage.outFailed(out, code));
  }
}

async function identityOf(file: string): Promise<BigIntStats | undefined> {
  return stat(file, { bigint: true }).catch(() => undefined);
}
