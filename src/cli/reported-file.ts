import { readFile } from 'node:fs/promises';
import type { JsonFile, JsonSince } from '../budget';
import { UsageError } from './exit';
import type { UnreadableJson } from './file-report';
import { faultOfSystem } from './input-fault';
import type { CliMessages } from './messages/messages';

/** A file as a report in JSON tells it. */
export type ReportedFile = (JsonFile & { readonly since?: JsonSince }) | UnreadableJson;

/** What a JSON text holds; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it tells of a file that could be checked, with all that issues are known again by. */
export function isChecked(told: unknown): told is JsonFile {
  return (
    isRecord(told) &&
    told.status === 'checked' &&
    typeof told.file === 'string' &&
    ['tables', 'findings', 'causes', 'dismissed'].every((name) => Array.isArray(told[name]))
  );
}

/** Whether it tells of a file that could not be read. */
export function isUnreadable(told: unknown): told is UnreadableJson {
  return (
    isRecord(told) &&
    told.status === 'unreadable' &&
    typeof told.file === 'string' &&
    isRecord(told.error) &&
    typeof told.error.message === 'string'
  );
}

/** The files of a report, whole or a line each; undefined where it is none. */
export function filesOfReport(text: string): unknown[] | undefined {
  const whole = parsed(text);
  if (isRecord(whole) && Array.isArray(whole.files)) return whole.files as unknown[];
  const lines = text.trim().split('\n').map(parsed);
  return lines.every((line) => isRecord(line) && typeof line.gouji === 'string') ? lines : undefined;
}

/**
 * The files that a report in JSON or NDJSON tells of.
 * @throws UsageError where it cannot be read, or is no report of this program
 */
export async function reportedFilesOf(
  report: string,
  { usage, faults }: CliMessages,
): Promise<readonly ReportedFile[]> {
  const text = await readFile(report, 'utf8').catch((error: unknown) => {
    const { fault, details } = faultOfSystem(error);
    throw new UsageError(usage.reportUnreadable(report, faults[fault](details)));
  });
  const told = filesOfReport(text);
  if (!told?.every((each) => isChecked(each) || isUnreadable(each))) {
    throw new UsageError(usage.noReport(report));
  }
  return told;
}
