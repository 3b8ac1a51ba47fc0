import { plain } from '../../budget';
import type { CheckCall } from '../check-call';
import { UsageError } from '../exit';
import type { Input } from '../inputs';
import type { CliMessages } from '../messages/messages';
import { assertMayList, assertMayWrite, assertMayWriteWorkbook } from '../out-file';
import { fileOutlet, screen } from '../outlet';
import type { Outlet } from '../outlet';
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

/**
 * The report, and the list where there is one, each with its place.
 * @throws UsageError where something cannot be written there
 */
export async function deliveriesOf(
  call: CheckCall,
  inputs: readonly Input[],
  messages: CliMessages,
): Promise<readonly Delivery[]> {
  const { out, fix } = call;
  const format = formatOf(call, messages);
  const files = inputs.map(({ file }) => file);
  const report = reportOf(format, call, inputs.length === 1);
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
function formatOf({ format, out, fix }: CheckCall, { usage }: CliMessages): ReportFormat {
  if (fix && out === undefined) throw new UsageError(usage.fixNeedsOut);
  const named = out === undefined || fix ? undefined : formatOfName(out);
  if (format === 'xlsx' && (out === undefined || fix)) throw new UsageError(usage.workbookNeedsOut);
  if (format !== undefined && named !== undefined && format !== named) {
    throw new UsageError(usage.formatOfOtherName(out ?? '', format));
  }
  return format ?? named ?? 'text';
}

function reportOf(format: ReportFormat, call: CheckCall, isAlone: boolean): Report {
  const { lang, settings, terms } = call;
  switch (format) {
    case 'text':
      return new TextReport(lang, isColoured(call) ? coloured : plain, terms);
    case 'json':
      return new JsonReport(version, terms === '' ? undefined : settings);
    case 'ndjson':
      return new NdjsonReport(version);
    case 'html':
    case 'xlsx':
      return new WorklistReport(lang, format, terms, isAlone);
  }
}

/** Whether a person looks at the report on a terminal that has colours. */
export function isColoured({ out, fix }: CheckCall): boolean {
  return (out === undefined || fix) && hasColours(process.stdout, process.env);
}
