import { HostFault } from '../../hosts/port/host-fault';
import { IncomingSnapshot } from '../../hosts/port/snapshot-pieces';
import type { Checker, CheckStage } from '../checker';
import type { SetMaker } from '../set-maker';
import { parted } from './parts';
import type { Answer, Call, Calls, Method, Request } from './worker-messages';

/** Who answers in a worker. */
export interface Answering {
  readonly checker: Checker;
  readonly setMaker: SetMaker;
}

/**
 * Answers what is asked of a worker with the help of those who can.
 * @param send sends an answer to whoever asked
 * @returns what takes the requests, in their order
 */
export function serveChecks(
  answering: Answering,
  send: (answer: Answer) => void,
): (request: Request) => void {
  const incoming = new IncomingSnapshot();
  return (request) => {
    if (request.kind === 'call') void answer(answering, incoming, request, send);
    else incoming.add(request);
  };
}

async function answer(
  answering: Answering,
  incoming: IncomingSnapshot,
  call: Call,
  send: (answer: Answer) => void,
): Promise<void> {
  const { id } = call;
  const stage = (each: CheckStage): void => {
    send({ kind: 'stage', id, stage: each });
  };
  try {
    const { rest, parts } = parted(await made(answering, incoming, call, stage));
    for (const part of parts) send({ kind: 'part', id, part });
    send({ kind: 'done', id, gives: rest });
  } catch (error) {
    const { code, reason } = error instanceof HostFault ? error : new HostFault('failed', String(error));
    send({ kind: 'failed', id, code, reason });
  }
}

function made(
  { checker, setMaker }: Answering,
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
    case 'figure':
      return checker.figure(...call.takes);
    case 'html':
      return checker.html(...call.takes);
    case 'sheet':
      return checker.sheet(...call.takes);
    case 'readSet':
      return setMaker.read(incoming.take(), ...call.takes);
    case 'prepareSet':
      return setMaker.prepare(...call.takes);
    case 'setSheets':
      return setMaker.sheets(...call.takes);
    case 'rules':
      return checker.rules(...call.takes);
  }
}
