import { Draft, realFile } from './atomic-file';
import { isWorkbookName } from './inputs';
import type { CliMessages } from './messages/messages';
import { outFault } from './out-file';

/** Where a report is written, piece by piece. */
export interface Outlet {
  write(piece: string | Uint8Array): Promise<void>;
  /** Nothing more comes. */
  end(): Promise<void>;
  /** Leaves nothing behind of what has not come to its end. */
  drop(): Promise<void>;
}

/** Standard output. */
export function screen(stream: NodeJS.WritableStream): Outlet {
  return {
    write: (piece) =>
      new Promise((resolve) => {
        // A reader that has gone is noticed by the stream itself.
        stream.write(piece, () => {
          resolve();
        });
      }),
    end: () => Promise.resolve(),
    drop: () => Promise.resolve(),
  };
}

/**
 * A file, or the one that a link leads to, which is there when it is whole.
 * @throws UsageError where it cannot be written; a workbook that is there is never overwritten
 */
export async function fileOutlet(out: string, messages: CliMessages): Promise<Outlet> {
  const orUsage = async <T>(done: Promise<T>): Promise<T> => {
    try {
      return await done;
    } catch (error) {
      throw outFault(error, out, messages);
    }
  };
  const real = await orUsage(realFile(out));
  const draft = await orUsage(Draft.begin(real, !isWorkbookName(out) && !isWorkbookName(real)));
  return {
    write: (piece) => orUsage(draft.write(piece)),
    end: () => orUsage(draft.place()),
    drop: () => draft.drop(),
  };
}
