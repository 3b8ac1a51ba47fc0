import path from 'node:path';

/** What a report can be written as. */
export const REPORT_FORMATS = ['text', 'json', 'ndjson', 'html', 'xlsx'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

const EXTENSIONS: ReadonlyMap<string, ReportFormat> = new Map([
  ['.json', 'json'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xlsx', 'xlsx'],
]);

/** The format that a file's name tells; undefined where it tells none. */
export function formatOfName(file: string): ReportFormat | undefined {
  return EXTENSIONS.get(path.extname(file).toLowerCase());
}
