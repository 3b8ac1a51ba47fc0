import { LocalChecker } from '../../src/session/local-checker';
import { serveChecks } from '../../src/session/worker/serve-checks';
import type { WorkerPort } from '../../src/session/worker/worker-client';
import type { Answer, Request } from '../../src/session/worker/worker-messages';
import { LocalSetMaker } from '../../src/session/local-set-maker';
import { fakePrepareSet } from './fake-set';

/** When it is, where tests look at it. */
export const MINUTE = '2026-03-02 09:30';

/** Workers that run on this thread; what they are sent and send is copied, as between threads. */
export class Workers {
  readonly sent: Request[] = [];
  started = 0;
  ended = 0;
  /** Set to a worker that never answers. */
  isDeaf = false;
  private fail: ((message: string) => void) | undefined;

  readonly start = (): WorkerPort => {
    this.started++;
    let listener: ((event: MessageEvent<Answer>) => void) | undefined;
    let isAlive = true;
    const answering = {
      checker: new LocalChecker(() => MINUTE),
      setMaker: new LocalSetMaker(fakePrepareSet),
    };
    const take = serveChecks(answering, (answer) => {
      const data = structuredClone(answer);
      queueMicrotask(() => {
        if (isAlive) listener?.({ data } as MessageEvent<Answer>);
      });
    });
    return {
      postMessage: (request) => {
        this.sent.push(request);
        if (!this.isDeaf) take(structuredClone(request));
      },
      terminate: () => {
        isAlive = false;
        this.ended++;
      },
      addEventListener: (type: string, given: (event: never) => void) => {
        if (type === 'message') listener = given as typeof listener;
        else {
          this.fail = (message) => {
            (given as (event: { message: string }) => void)({ message });
          };
        }
      },
    };
  };

  crash(message: string): void {
    this.fail?.(message);
  }
}
