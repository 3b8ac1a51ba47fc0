import type { JsonFile } from '../budget';
import type { CheckCall } from './check-call';
import { deliver } from './deliver';
import type { ExitCode } from './exit';
import type { Telling } from './file-report';
import { inputsOf } from './inputs';
import { onInterruption } from './interruption';
import { cliMessagesIn } from './messages';
import { deliveriesOf, isColoured } from './reports/deliveries';
import type { Delivery, Told } from './reports/deliveries';
import { inShard } from './shard';
import { EarlierReport } from './since/earlier-report';
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
    return await reportOn(words, call, interruption.signal);
  } finally {
    restore();
  }
}

/** @returns the exit code that all files ask for together */
async function reportOn(
  words: readonly string[],
  call: CheckCall,
  interrupted: AbortSignal,
): Promise<ExitCode> {
  const { shard, since, lang, asked } = call;
  const messages = cliMessagesIn(lang);
  const all = await inputsOf(words, call.recursive);
  const dealt = shard && inShard(all, shard);
  const inputs = dealt?.map(({ input }) => input) ?? all;
  const earlier = since === undefined ? undefined : await EarlierReport.in(since, messages);
  // By all of them, whichever part is checked: what a file was called before is told by those beside it.
  const known = earlier?.of(all.map(({ file }) => file)) ?? new Map<string, JsonFile>();
  const told: Told = {
    files: inputs.map(({ file }) => file),
    isAlone: inputs.length === 1,
    ...(dealt && {
      places: dealt.map(({ at }) => (since === undefined ? at : { ...at, followed: true })),
    }),
  };
  const deliveries = await deliveriesOf(call, told, messages);
  const setup = { asked, telling: tellingOf(call, deliveries) };
  const code = await deliver(toldInOrder(inputs, setup, call, known, interrupted), deliveries, call);
  if (shard && inputs.length === 0) process.stderr.write(`${messages.emptyShard(shard, all.length)}\n`);
  const gone = earlier?.gone(known) ?? [];
  if (gone.length > 0) process.stderr.write(`${messages.goneSince(gone)}\n`);
  return code;
}

function tellingOf(call: CheckCall, deliveries: readonly Delivery[]): Telling {
  const { lang, all, quiet, since } = call;
  const parts = [...new Set(deliveries.flatMap(({ report }) => report.parts))];
  return { parts, language: lang, all, colours: isColoured(call), quiet, isFollowed: since !== undefined };
}
