import { HostFault } from '../../hosts/host-fault';
import { IncomingSnapshot } from '../../hosts/snapshot-pieces';
import type { Checker, CheckStage } from './checker';
import { parted } from './parts';
import type { Answer, Call, Calls, Method, Request } from './worker-messages';

/**
 * Answers what is asked of a worker with a checker's help.
 * @param send sends an answer to whoever asked
 * @returns what takes the requests, in their order
 */
export function serveChecks(checker: Checker, send: (answer: Answer) => void): (request: Request) => void {
  const incoming = new IncomingSnapshot();
  return (request) => {
    if (request.kind === 'call') void answer(checker, incoming, request, send);
    else incoming.add(request);
  };
}

async function answer(
  checker: Checker,
  incoming: IncomingSnapshot,
  call: Call,
  send: (answer: Answer) => void,
): Promise<void> {
  const { id } = call;
  const stage = (each: CheckStage): void => {
    send({ kind: 'stage', id, stage: each });
  };
  try {
    const { rest, parts } = parted(await made(checker, incoming, call, stage));
    for (const part of parts) send({ kind: 'part', id, part });
    send({ kind: 'done', id, gives: rest });
  } catch (error) {
    const { code, reason } = error instanceof HostFault ? error : new HostFault('failed', String(error));
    send({ kind: 'failed', id, code, reason });
  }
}

function made(
  checker: Checker,
  incoming: IncomingSnapshot,
  call: Call,
  stage: (stage: CheckStage) => void,
): Promise<Calls[Method]['gives']> {
  switch (call.method) {
    case 'check':
      return checker.check(incoming.take(), ...call.takes, stage);
    case 'recheck':
      return checker.recheck(...call.takes);
    case 'report':
      return checker.report(...call.takes);
    case 'identities':
      return checker.identities(...call.takes);
    case 'html':
      return checker.html(...call.takes);
    case 'sheet':
      return checker.sheet(...call.takes);
    case 'rules':
      return checker.rules(...call.takes);
  }
}
