import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CheckSettings, WorklistEntry } from '../../budget';
import { UsageError } from '../exit';
import { faultOfSystem } from '../input-fault';
import type { CliMessages } from '../messages/messages';
import { isChecked, isRecord, isUnreadable, parsed } from '../reported-file';
import type { ReportedFile } from '../reported-file';
import { MOST_SHARDS } from '../shard';
import type { ShardPlace } from '../shard';

/** A line of a report in NDJSON: what became of one file. */
export interface ToldLine {
  /** The report that it is a line of. */
  readonly report: string;
  /** The version of the program that wrote it. */
  readonly version: string;
  readonly settings: CheckSettings | undefined;
  /** As the contract has it. */
  readonly json: ReportedFile;
  /** Of a file of a part: where it stands among those of all parts. */
  readonly shard: ShardPlace | undefined;
  /** Of a file of a part: what people are shown of it. */
  readonly shown: WorklistEntry | undefined;
}

/**
 * The lines of a report, one after the other: a report may be longer than any text can be.
 * @throws UsageError where it cannot be read, or a line is none of this program's
 */
export async function* linesOf(report: string, { usage, faults }: CliMessages): AsyncGenerator<ToldLine> {
  const lines = createInterface({ input: createReadStream(report, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  try {
    for await (const text of lines) {
      number++;
      if (text.trim() === '') continue;
      const line = lineIn(text.replace(/^\u{feff}/u, ''), report);
      if (!line) throw new UsageError(usage.brokenLine(report, number));
      yield line;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { fault, details } = faultOfSystem(error);
    throw new UsageError(usage.reportUnreadable(report, faults[fault](details)));
  }
}

function lineIn(text: string, report: string): ToldLine | undefined {
  const line = parsed(text);
  if (!isRecord(line) || typeof line.gouji !== 'string') return undefined;
  const { gouji: version, settings, shard, shown, ...json } = line;
  if (!isChecked(json) && !isUnreadable(json)) return undefined;
  if (settings !== undefined && !isRecord(settings)) return undefined;
  if (shard === undefined) return { report, version, settings, json, shard, shown: undefined };
  return isPlace(shard) && isShown(shown, json)
    ? { report, version, settings, json, shard, shown }
    : undefined;
}

function isPlace(value: unknown): value is ShardPlace {
  return (
    isRecord(value) &&
    typeof value.list === 'string' &&
    ['number', 'of', 'files', 'place'].every((name) => Number.isInteger(value[name])) &&
    Number(value.of) <= MOST_SHARDS
  );
}

/** Whether it is what people are shown of that very file: whoever wrote its head wrote the rest. */
function isShown(value: unknown, { file, status }: ReportedFile): value is WorklistEntry {
  if (!isRecord(value) || value.file !== file || value.status !== status) return false;
  return status === 'unreadable' ? typeof value.problem === 'string' : isRecord(value.report);
}
