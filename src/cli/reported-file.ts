import type { JsonFile, JsonSince } from '../budget';
import type { UnreadableJson } from './file-report';

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
