import { HostFault } from '../../hosts/port/host-fault';
import type { Snapshot } from '../../hosts/port/snapshot';
import { piecesOf } from '../../hosts/port/snapshot-pieces';
import { yieldToMainThread } from '../../hosts/port/yield-to-main-thread';
import type { CheckStage } from '../checker';
import { joined } from './parts';
import type { Part } from './parts';
import type { Answer, Call, Calls, Method, Request } from './worker-messages';

/** As much of a worker as is used. */
export interface WorkerPort {
  postMessage(request: Request): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Answer>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
}

interface Waiting {
  readonly done: (gives: Calls[Method]['gives']) => void;
  readonly failed: (fault: HostFault) => void;
  readonly stage: ((stage: CheckStage) => void) | undefined;
  readonly parts: Part[];
}

/** The client of one worker: numbers the calls, and hands each its answer. */
export class WorkerClient {
  private readonly waiting = new Map<number, Waiting>();
  private calls = 0;
  private ended: HostFault | undefined;

  constructor(private readonly worker: WorkerPort) {
    worker.addEventListener('message', ({ data }) => {
      this.onAnswer(data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.end(new HostFault('failed', message));
    });
  }

  get hasEnded(): boolean {
    return this.ended !== undefined;
  }

  /** Sends a snapshot, letting others have their turn in between. */
  async send(snapshot: Snapshot): Promise<void> {
    for (const piece of piecesOf(snapshot)) {
      this.post(piece);
      if (piece.kind === 'cells') await yieldToMainThread();
    }
  }

  call<M extends Method>(
    method: M,
    takes: Calls[M]['takes'],
    stage?: (stage: CheckStage) => void,
  ): Promise<Calls[M]['gives']> {
    const id = ++this.calls;
    return new Promise((resolve, reject) => {
      // The worker gives to a call what its method gives: serve-checks sees to it.
      this.waiting.set(id, { done: resolve, failed: reject, stage, parts: [] });
      try {
        this.post({ kind: 'call', id, method, takes } as Call);
      } catch (error) {
        this.settle(id)?.failed(error instanceof HostFault ? error : new HostFault('failed', String(error)));
      }
    });
  }

  /** Ends the worker; whoever waits for it is told why. */
  end(fault: HostFault): void {
    if (this.ended) return;
    this.ended = fault;
    this.worker.terminate();
    for (const { failed } of this.waiting.values()) failed(fault);
    this.waiting.clear();
  }

  private post(request: Request): void {
    if (this.ended) throw this.ended;
    this.worker.postMessage(request);
  }

  private onAnswer(answer: Answer): void {
    switch (answer.kind) {
      case 'stage':
        this.waiting.get(answer.id)?.stage?.(answer.stage);
        return;
      case 'part':
        this.waiting.get(answer.id)?.parts.push(answer.part);
        return;
      case 'done':
        this.finish(answer.id, answer.gives);
        return;
      case 'failed':
        this.settle(answer.id)?.failed(new HostFault(answer.code, answer.reason));
    }
  }

  private finish(id: number, rest: Calls[Method]['gives']): void {
    const waiting = this.settle(id);
    waiting?.done(joined({ rest, parts: waiting.parts }));
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }
}
