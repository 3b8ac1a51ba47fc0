import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { realFile, writeAtomically } from './atomic-file';
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
  const real = await realOut(out, messages);
  if (isWorkbookName(out) || isWorkbookName(real)) throw new UsageError(messages.usage.outIsWorkbook(out));
}

/**
 * Makes sure that a report may be written there as a workbook: over nothing that is there.
 * @throws UsageError otherwise
 */
export async function assertMayWriteWorkbook(
  out: string,
  files: readonly string[],
  messages: CliMessages,
): Promise<void> {
  await assertIsNoInput(out, files, messages);
  if (!/\.xlsx$/i.test(out)) throw new UsageError(messages.usage.workbookName(out));
  await assertNewFile(out, messages);
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
  const isWorkbook = isWorkbookName(out) || isWorkbookName(await realOut(out, messages));
  if (isWorkbook && (await identityOf(out))) throw new UsageError(messages.usage.outExists(out));
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
 * Writes a report, a list, a template or a set: whole or not at all, and into the file that a link leads to.
 * @throws UsageError where that cannot be done; a workbook that is there is never overwritten
 */
export async function writeOut(
  out: string,
  content: string | Uint8Array,
  messages: CliMessages,
): Promise<void> {
  try {
    const real = await realFile(out);
    await writeAtomically(real, content, !isWorkbookName(out) && !isWorkbookName(real));
  } catch (error) {
    throw outFault(error, out, messages);
  }
}

/** What an error of the system over the file to write means for the call. */
export function outFault(error: unknown, out: string, { usage }: CliMessages): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new UsageError(code === 'EEXIST' ? usage.outExists(out) : usage.outFailed(out, code));
}

/** @throws UsageError where there is no folder for it */
async function realOut(out: string, messages: CliMessages): Promise<string> {
  return realFile(out).catch((error: unknown) => {
    throw outFault(error, out, messages);
  });
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
