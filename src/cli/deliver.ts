import { CANNOT, ERRORS_FOUND, FINE, worst } from './exit';
import type { ExitCode } from './exit';
import type { FileReport } from './file-report';
import { cliMessagesIn } from './messages';
import type { ReportCall } from './report-call';
import type { Delivery } from './reports/deliveries';
import { Totals } from './totals';

/**
 * Gives every file to the reports, writes them, and says where they are and what all files come to.
 * @param files in the order of the call
 * @returns the exit code that they ask for together
 * @throws UsageError where a report cannot be written
 */
export async function deliver(
  files: AsyncIterable<FileReport> | Iterable<FileReport>,
  deliveries: readonly Delivery[],
  call: ReportCall,
): Promise<ExitCode> {
  const totals = new Totals();
  let code = FINE;
  try {
    for await (const told of files) {
      totals.add(told);
      const own = codeOf(told, call);
      code = worst(code, own);
      const shown = call.quiet && own === FINE ? { ...told, parts: {} } : told;
      for (const { report, outlet } of deliveries) await outlet.write(report.add(shown));
    }
    for (const { report, outlet } of deliveries) {
      await outlet.write(report.end());
      await outlet.end();
    }
  } finally {
    for (const { outlet } of deliveries) await outlet.drop();
  }
  tellWhere(call, totals);
  if (call.exitZero) return totals.unreadable > 0 ? CANNOT : FINE;
  const isOver = totals.warnings > (call.settings.maxWarnings ?? Infinity);
  return isOver ? worst(code, ERRORS_FOUND) : code;
}

/** The exit code that a file asks for by itself. */
function codeOf({ status, tally }: FileReport, { settings: { strict = false } }: ReportCall): ExitCode {
  if (status === 'unreadable') return CANNOT;
  const isShort = strict && (status !== 'pass' || tally.warning > 0);
  return tally.error > 0 || isShort ? ERRORS_FOUND : FINE;
}

/** Says where the report, or the list, is, and what all files come to. */
function tellWhere({ out, fix, lang }: ReportCall, totals: Totals): void {
  if (out === undefined) return;
  const messages = cliMessagesIn(lang);
  process.stderr.write(`${fix ? messages.listWritten(out) : messages.written(out)}\n`);
  if (totals.files > 1) process.stderr.write(`${messages.totals(totals)}\n`);
}
