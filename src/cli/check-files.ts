import type { JsonFile } from '../budget';
import type { CheckCall } from './check-call';
import { CANNOT, ERRORS_FOUND, FINE, worst } from './exit';
import type { ExitCode } from './exit';
import type { FileReport, Telling } from './file-report';
import { inputsOf } from './inputs';
import { onInterruption } from './interruption';
import { cliMessagesIn } from './messages';
import type { CliMessages } from './messages/messages';
import { deliveriesOf, isColoured } from './reports/deliveries';
import type { Delivery } from './reports/deliveries';
import { EarlierReport } from './since/earlier-report';
import { Totals } from './totals';
import { toldInOrder } from './workers/told-in-order';

/**
 * Checks the files, folders and patterns of a call and reports on them.
 * @throws UsageError where a report, or the list, cannot be written where it is wanted
 */
export async function checkFiles(words: readonly string[], call: CheckCall): Promise<ExitCode> {
  const interruption = new AbortController();
  const restore = onInterruption(() => {
    interruption.abort();
  });
  try {
    const { totals, code } = await reportOn(words, call, interruption.signal);
    if (call.exitZero) return totals.unreadable > 0 ? CANNOT : FINE;
    const isOver = totals.warnings > (call.settings.maxWarnings ?? Infinity);
    return isOver ? worst(code, ERRORS_FOUND) : code;
  } finally {
    restore();
  }
}

/** @returns what all files come to, and the exit code that the worst of them asks for */
async function reportOn(
  words: readonly string[],
  call: CheckCall,
  interrupted: AbortSignal,
): Promise<{ readonly totals: Totals; readonly code: ExitCode }> {
  const messages = cliMessagesIn(call.lang);
  const inputs = await inputsOf(words, call.recursive);
  const earlier = call.since === undefined ? undefined : await EarlierReport.in(call.since, messages);
  const known = earlier?.of(inputs.map(({ file }) => file)) ?? new Map<string, JsonFile>();
  const deliveries = await deliveriesOf(call, inputs, messages);
  const totals = new Totals();
  let code = FINE;
  try {
    const setup = { asked: call.asked, telling: tellingOf(call, deliveries) };
    for await (const told of toldInOrder(inputs, setup, call, known, interrupted)) {
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
  tellWhere(call, totals, messages);
  const gone = earlier?.gone(known) ?? [];
  if (gone.length > 0) process.stderr.write(`${messages.goneSince(gone)}\n`);
  return { totals, code };
}

/** The exit code that a file asks for by itself. */
function codeOf({ status, tally }: FileReport, { settings: { strict = false } }: CheckCall): ExitCode {
  if (status === 'unreadable') return CANNOT;
  const isShort = strict && (status !== 'pass' || tally.warning > 0);
  return tally.error > 0 || isShort ? ERRORS_FOUND : FINE;
}

/** Says where the report, or the list, is, and what all files come to. */
function tellWhere({ out, fix }: CheckCall, totals: Totals, messages: CliMessages): void {
  if (out === undefined) return;
  process.stderr.write(`${fix ? messages.listWritten(out) : messages.written(out)}\n`);
  if (totals.files > 1) process.stderr.write(`${messages.totals(totals)}\n`);
}

function tellingOf(call: CheckCall, deliveries: readonly Delivery[]): Telling {
  const { lang, all, quiet, since } = call;
  const parts = [...new Set(deliveries.flatMap(({ report }) => report.parts))];
  return { parts, language: lang, all, colours: isColoured(call), quiet, isFollowed: since !== undefined };
}
