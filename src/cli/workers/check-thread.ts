import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { JsonFile } from '../../budget';
import { checkFile } from '../check-file';
import type { Asked } from '../check-file';
import { fileReport } from '../file-report';
import type { FileReport, Telling } from '../file-report';
import type { StartThread } from './thread';

/** What a thread does with every file. */
export interface CheckSetup {
  readonly asked: Asked;
  readonly telling: Telling;
}

/** One file to check. */
export interface CheckTask {
  readonly file: string;
  /** What an earlier report told of it. */
  readonly before?: JsonFile;
}

/** Starts this very program on another thread, to check files and tell of them. */
export function checkThreads(setup: CheckSetup): StartThread<CheckTask, FileReport> {
  return ({ answered, lost }) => {
    const worker = new Worker(__filename, { workerData: setup });
    worker.on('message', answered);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      lost(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'memory' }
          : { kind: 'ended', reason: error.message },
      );
    });
    worker.on('exit', (code) => {
      lost({ kind: 'ended', reason: String(code) });
    });
    return {
      take: (task) => {
        worker.postMessage(task);
      },
      end: () => {
        worker.removeAllListeners();
        void worker.terminate();
      },
    };
  };
}

/** On such a thread: takes files, and answers with what is told of each. */
export function serveChecks(): void {
  const { asked, telling } = workerData as CheckSetup;
  parentPort?.on('message', (task: CheckTask) => {
    void taskReport(task, { asked, telling }).then((report) => {
      parentPort?.postMessage(report);
    });
  });
}

/** Checks a file and tells of it, on whichever thread. */
export async function taskReport(
  { file, before }: CheckTask,
  { asked, telling }: CheckSetup,
): Promise<FileReport> {
  return fileReport(await checkFile(file, asked), telling, before);
}
