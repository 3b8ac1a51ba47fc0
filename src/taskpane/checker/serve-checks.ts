import type { Cell } from '../../budget/workbook/cell';
import { HostFault } from '../../hosts/host-fault';
import type { SheetSnapshot, Snapshot } from '../../hosts/snapshot';
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
    switch (request.kind) {
      case 'snapshot':
        incoming.begin();
        return;
      case 'sheet':
        incoming.addSheet(request.sheet);
        return;
      case 'cells':
        incoming.addCells(request.cells);
        return;
      case 'call':
        void answer(checker, incoming, request, send);
    }
  };
}

/** A snapshot that comes in piece by piece. */
class IncomingSnapshot {
  private sheets: { readonly sheet: SheetSnapshot; readonly cells: Cell[] }[] = [];

  begin(): void {
    this.sheets = [];
  }

  addSheet(sheet: SheetSnapshot): void {
    this.sheets.push({ sheet, cells: [] });
  }

  addCells(cells: readonly Cell[]): void {
    const last = this.sheets.at(-1);
    for (const cell of cells) last?.cells.push(cell);
  }

  /** Gives what came in; the checker holds on to it, and nobody else. */
  take(): Snapshot {
    const snapshot = { sheets: this.sheets.map(({ sheet, cells }) => ({ ...sheet, cells })) };
    this.sheets = [];
    return snapshot;
  }
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
