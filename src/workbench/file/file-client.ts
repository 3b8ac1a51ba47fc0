import type { FaultDetails, UnreadableCode } from '../../hosts/file/unreadable-file';
import type { PackedSheet } from '../../hosts/grid/model/cell-matrix';
import type { ChangedWorkbook } from '../../hosts/port/snapshot';
import { piecesOf } from '../../hosts/port/snapshot-pieces';
import { yieldToMainThread } from '../../hosts/port/yield-to-main-thread';
import type { RefusalCode, RefusalDetails } from '../../ooxml/patch/patch-refusal';
import type { FileAnswer, FileFacts, FileRequest } from './file-messages';

/** As much of a worker as is used. */
export interface FileWorker {
  postMessage(request: FileRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FileAnswer>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
}

/** A file that was opened. */
export interface OpenedFile {
  readonly status: 'opened';
  readonly sheets: readonly PackedSheet[];
  readonly facts: FileFacts;
}

export type OpeningOutcome =
  | OpenedFile
  | { readonly status: 'unreadable'; readonly code: UnreadableCode; readonly details: FaultDetails }
  | { readonly status: 'failed'; readonly reason: string };

export type SavingOutcome =
  | { readonly status: 'saved'; readonly bytes: Uint8Array }
  | { readonly status: 'refused'; readonly code: RefusalCode; readonly details: RefusalDetails }
  | { readonly status: 'failed'; readonly reason: string };

const ENDED: FileAnswer = { kind: 'failed', reason: 'ended' };

/** The client of a worker that keeps one file. One question at a time. */
export class FileClient {
  private onAnswer: (answer: FileAnswer) => void = () => undefined;
  private hasEnded = false;

  constructor(private readonly worker: FileWorker) {
    worker.addEventListener('message', ({ data }) => {
      this.onAnswer(data);
    });
    worker.addEventListener('error', ({ message }) => {
      this.onAnswer({ kind: 'failed', reason: message });
    });
  }

  /** @param progress told how much of the file is read, from 0 to 1 */
  open(name: string, bytes: Uint8Array, progress: (share: number) => void): Promise<OpeningOutcome> {
    const sheets: PackedSheet[] = [];
    return this.ask<OpeningOutcome>({ kind: 'open', name, bytes }, (answer) => {
      switch (answer.kind) {
        case 'progress':
          progress(answer.share);
          return undefined;
        case 'sheet':
          sheets.push({ sheet: answer.sheet, cells: answer.cells });
          return undefined;
        case 'opened':
          return { status: 'opened', sheets, facts: answer.facts };
        case 'unreadable':
          return { status: 'unreadable', code: answer.code, details: answer.details };
        case 'failed':
          return { status: 'failed', reason: answer.reason };
        case 'saved':
        case 'refused':
          return undefined;
      }
    });
  }

  /** Has the changes put into a copy of the file. */
  async save({ snapshot, ...changes }: ChangedWorkbook): Promise<SavingOutcome> {
    for (const piece of piecesOf(snapshot)) {
      this.worker.postMessage(piece);
      if (piece.kind === 'cells') await yieldToMainThread();
    }
    return this.ask<SavingOutcome>({ kind: 'save', changes }, (answer) => {
      switch (answer.kind) {
        case 'saved':
          return { status: 'saved', bytes: answer.bytes };
        case 'refused':
          return { status: 'refused', code: answer.code, details: answer.details };
        case 'failed':
          return { status: 'failed', reason: answer.reason };
        case 'progress':
        case 'sheet':
        case 'opened':
        case 'unreadable':
          return undefined;
      }
    });
  }

  /** Ends the worker; whoever waits for an answer is told that none will come. */
  end(): void {
    this.hasEnded = true;
    this.worker.terminate();
    this.onAnswer(ENDED);
  }

  private ask<T>(request: FileRequest, outcome: (answer: FileAnswer) => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      this.onAnswer = (answer) => {
        const come = outcome(answer);
        if (come !== undefined) resolve(come);
      };
      if (this.hasEnded) this.onAnswer(ENDED);
      else this.worker.postMessage(request);
    });
  }
}
