import { ActionType, type Batch } from './batch';

/** One round trip. */
export interface LoggedBatch {
  /** How many actions the add-in asked for; those of the library's own keeping are not counted. */
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it was answered with. */
  readonly error: string | undefined;
  /** Only gives references back: the library sends it by itself once `Excel.run` has ended. */
  readonly isCleanUp: boolean;
  readonly batch: Batch;
}

const HOUSEKEEPING = new Set(['_RemoveReference', '_RemoveAllReferences', '_KeepReference']);

/** What the add-in asked for: no mere naming of objects, none of the library's own keeping. */
function askedOf({ Actions }: Batch): Batch['Actions'] {
  return Actions.filter(
    (action) => action.ActionType !== ActionType.instantiate && !HOUSEKEEPING.has(action.Name),
  );
}

/** Whether a batch only gives references back. */
export function isCleanUp(batch: Batch): boolean {
  return askedOf(batch).length === 0 && batch.Actions.some(({ Name }) => Name === '_RemoveReference');
}

export function loggedBatch(
  batch: Batch,
  { requestBytes, responseBytes, error }: Pick<LoggedBatch, 'requestBytes' | 'responseBytes' | 'error'>,
): LoggedBatch {
  const asked = askedOf(batch);
  return { actions: asked.length, requestBytes, responseBytes, error, isCleanUp: isCleanUp(batch), batch };
}

/** Every round trip of a session, in order. */
export class Log {
  readonly batches: LoggedBatch[] = [];

  /** The round trips that the add-in asked for. */
  get syncs(): readonly LoggedBatch[] {
    return this.batches.filter(({ isCleanUp }) => !isCleanUp);
  }

  /** The round trips that an operation makes. */
  async during(operation: () => unknown): Promise<readonly LoggedBatch[]> {
    const before = this.syncs.length;
    await operation();
    return this.syncs.slice(before);
  }
}
