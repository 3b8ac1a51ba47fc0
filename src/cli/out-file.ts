import type { BigIntStats } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { UsageError } from './exit';
import { isWorkbookName } from './inputs';
import type { CliMessages } from './messages/messages';

/**
 * Makes sure that a report may be written there: over no file that is checked, under whatever name, and over no workbook.
 * @throws UsageError otherwise
 */
export async function assertMayWrite(
  out: string,
  files: readonly string[],
  messages: CliMessages,
): Promise<void> {
  await assertIsNoInput(out, files, messages);
  if (isWorkbookName(out)) throw new UsageError(messages.usage.outIsWorkbook(out));
}

/**
 * Makes sure that a list of corrections may be written there: as .json or .xlsx, over no file that is checked and over no
 * workbook that is there already.
 * @throws UsageError otherwise
 */
export async function assertMayList(
  out: string,
  files: readonly string[],
  messages: CliMessages,
): Promise<void> {
  await assertIsNoInput(out, files, messages);
  if (!/\.(json|xlsx)$/i.test(out)) throw new UsageError(messages.usage.listName(out));
  if (isWorkbookName(out) && (await identityOf(out))) throw new UsageError(messages.usage.outExists(out));
}

/**
 * Makes sure that a template may be written there: as .xlsx, over nothing.
 * @throws UsageError otherwise
 */
export async function assertNewWorkbook(out: string, messages: CliMessages): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new UsageError(messages.usage.templateName(out));
  await assertNewFile(out, messages);
}

/**
 * Makes sure that nothing is there yet.
 * @throws UsageError otherwise
 */
export async function assertNewFile(out: string, messages: CliMessages): Promise<void> {
  if (await identityOf(out)) throw new UsageError(messages.usage.outExists(out));
}

/**
 * Writes a report, a list, a template or a set.
 * @throws UsageError where that cannot be done; a workbook that is there is never overwritten
 */
export async function writeOut(
  out: string,
  content: string | Uint8Array,
  messages: CliMessages,
): Promise<void> {
  try {
    await writeFile(out, content, { encoding: 'utf8', flag: isWorkbookName(out) ? 'wx' : 'w' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'EEXIST') throw new UsageError(messages.usage.outExists(out));
    throw new UsageError(messages.usage.outFailed(out, code));
  }
}

async function assertIsNoInput(out: string, files: readonly string[], messages: CliMessages): Promise<void> {
  const there = await identityOf(out);
  for (const file of there ? files : []) {
    const input = await identityOf(file);
    if (input && input.dev === there?.dev && input.ino === there.ino) {
      throw new UsageError(messages.usage.outIsInput(out));
    }
  }
}

async function identityOf(file: string): Promise<BigIntStats | undefined> {
  return stat(file, { bigint: true }).catch(() => undefined);
}
