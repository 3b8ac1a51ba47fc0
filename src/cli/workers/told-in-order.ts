import { availableParallelism } from 'node:os';
import type { JsonFile } from '../../budget';
import type { CheckCall } from '../check-call';
import { unreadableReport } from '../file-report';
import type { FileReport } from '../file-report';
import { InputError } from '../input-fault';
import type { Input } from '../inputs';
import { cliMessagesIn } from '../messages';
import { Progress } from '../progress';
import { checkThreads, taskReport } from './check-thread';
import type { CheckSetup } from './check-thread';
import { inOrder } from './in-order';
import { Pool } from './pool';
import type { Unanswered } from './pool';

/** Nothing that can be checked at all takes so long, in milliseconds. */
const LONGEST = 10 * 60 * 1000;

/**
 * What is told of each file, in the order of the call. One file is checked right here, several on threads of their own.
 * @param earlier what an earlier report tells of files
 * @param interrupted once it is aborted no other file has its turn
 */
export async function* toldInOrder(
  inputs: readonly Input[],
  setup: CheckSetup,
  { jobs = availableParallelism(), lang, quiet }: CheckCall,
  earlier: ReadonlyMap<string, JsonFile>,
  interrupted: AbortSignal,
): AsyncGenerator<FileReport> {
  const { telling } = setup;
  const pool = new Pool({
    start: checkThreads(setup),
    threads: jobs,
    limit: LONGEST,
    unanswered: ({ file }, why) => unreadableReport(file, errorOf(why), telling),
  });
  const progress = new Progress(process.stderr, quiet ? 0 : inputs.length, cliMessagesIn(lang));
  const run = async ({ file, error }: Input): Promise<FileReport> => {
    if (error) return unreadableReport(file, error, telling);
    const before = earlier.get(file);
    const task = { file, ...(before && { before }) };
    const told = await (inputs.length > 1 ? pool.run(task) : taskReport(task, setup));
    progress.tick(file);
    return told;
  };
  const stop = (): void => {
    pool.stop();
  };
  if (interrupted.aborted) stop();
  else interrupted.addEventListener('abort', stop);
  try {
    yield* inOrder(inputs, run);
  } finally {
    stop();
    progress.end();
  }
}

function errorOf(why: Unanswered): InputError {
  switch (why.kind) {
    case 'memory':
      return new InputError('no-memory');
    case 'too-slow':
      return new InputError('too-slow', { max: LONGEST / 60_000 });
    case 'interrupted':
      return new InputError('interrupted');
    case 'ended':
      return new InputError('internal', { reason: why.reason });
  }
}
