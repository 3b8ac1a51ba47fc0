import { plain, saidSettings } from '../../budget';
import { UsageError } from '../exit';
import type { CliMessages } from '../messages/messages';
import { assertMayList, assertMayWrite, assertMayWriteWorkbook } from '../out-file';
import { fileOutlet, screen } from '../outlet';
import type { Outlet } from '../outlet';
import type { ReportCall } from '../report-call';
import type { ShardPlace } from '../shard';
import { coloured, hasColours } from '../terminal';
import { version } from '../../common/version';
import { CorrectionList } from './correction-list';
import { JsonReport } from './json-report';
import { NdjsonReport } from './ndjson-report';
import type { Report } from './report';
import { formatOfName } from './report-format';
import type { ReportFormat } from './report-format';
import { TextReport } from './text-report';
import { WorklistReport } from './worklist-report';

/** A report, and where it is written. */
export interface Delivery {
  readonly report: Report;
  readonly outlet: Outlet;
}

/** What reports are made of. */
export interface Told {
  /** All that is read: nothing is written over one of them. */
  readonly files: readonly string[];
  /** Whether the report is on one file. */
  readonly isAlone: boolean;
  /** Where each file stands among those of a call that checks a part of them. */
  readonly places?: readonly ShardPlace[];
}

/**
 * The report, and the list where there is one, each with its place.
 * @throws UsageError where something cannot be written there
 */
export async function deliveriesOf(
  call: ReportCall,
  { files, isAlone, places }: Told,
  messages: CliMessages,
): Promise<readonly Delivery[]> {
  const { out, fix } = call;
  const format = formatOf(call, messages);
  if (places && format === 'ndjson' && call.quiet) throw new UsageError(messages.usage.shardTellsAll);
  const report = reportOf(format, call, isAlone, places);
  if (out === undefined) return [{ report, outlet: screen(process.stdout) }];
  if (!fix) {
    await (format === 'xlsx' ? assertMayWriteWorkbook : assertMayWrite)(out, files, messages);
    return [{ report, outlet: await fileOutlet(out, messages) }];
  }
  await assertMayList(out, files, messages);
  const list = new CorrectionList(version, call.lang, /\.xlsx$/iu.test(out));
  return [
    { report, outlet: screen(process.stdout) },
    { report: list, outlet: await fileOutlet(out, messages) },
  ];
}

/** @throws UsageError where the words of the call contradict one another */
export function formatOf({ format, out, fix }: ReportCall, { usage }: CliMessages): ReportFormat {
  if (fix && out === undefined) throw new UsageError(usage.fixNeedsOut);
  const named = out === undefined || fix ? undefined : formatOfName(out);
  if (format === 'xlsx' && (out === undefined || fix)) throw new UsageError(usage.workbookNeedsOut);
  if (format !== undefined && named !== undefined && format !== named) {
    throw new UsageError(usage.formatOfOtherName(out ?? '', format));
  }
  return format ?? named ?? 'text';
}

function reportOf(
  format: ReportFormat,
  call: ReportCall,
  isAlone: boolean,
  places?: readonly ShardPlace[],
): Report {
  const { lang, terms } = call;
  const settings = saidSettings(call.settings);
  switch (format) {
    case 'text':
      return new TextReport(lang, isColoured(call) ? coloured : plain, terms);
    case 'json':
      return new JsonReport(version, settings);
    case 'ndjson':
      return new NdjsonReport(version, settings, places);
    case 'html':
    case 'xlsx':
      return new WorklistReport(lang, format, terms, isAlone);
  }
}

/** Whether a person looks at the report on a terminal that has colours. */
export function isColoured({ out, fix }: ReportCall): boolean {
  return (out === undefined || fix) && hasColours(process.stdout, process.env);
}
