import type { FileWorker } from '../../src/workbench/file/file-client';
import type { FileAnswer, FileRequest } from '../../src/workbench/file/file-messages';
import { serveFile } from '../../src/workbench/file/serve-file';

/** What works in a worker on the page, called directly; all that is sent is copied or handed over, as there. */
export class DirectWorker implements FileWorker {
  isEnded = false;
  private readonly listeners: ((event: MessageEvent<FileAnswer>) => void)[] = [];
  private readonly errorListeners: ((event: ErrorEvent) => void)[] = [];
  private readonly take = serveFile((answer, transfer = []) => {
    const data = structuredClone(answer, { transfer });
    queueMicrotask(() => {
      if (!this.isEnded)
        for (const listener of this.listeners) listener({ data } as MessageEvent<FileAnswer>);
    });
  });

  postMessage(request: FileRequest): void {
    const copy = structuredClone(request);
    queueMicrotask(() => {
      if (!this.isEnded) this.take(copy);
    });
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** As when a script cannot be loaded, or memory runs out. */
  fail(message: string): void {
    for (const listener of this.errorListeners) listener({ message } as ErrorEvent);
  }

  addEventListener(type: 'message', listener: (event: MessageEvent<FileAnswer>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  addEventListener(
    type: 'message' | 'error',
    listener: ((event: MessageEvent<FileAnswer>) => void) | ((event: ErrorEvent) => void),
  ): void {
    if (type === 'message') this.listeners.push(listener as (event: MessageEvent<FileAnswer>) => void);
    else this.errorListeners.push(listener as (event: ErrorEvent) => void);
  }
}
