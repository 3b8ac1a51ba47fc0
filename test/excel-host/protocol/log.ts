import { ActionType, type Batch } from './batch';

/** One round trip. */
export interface LoggedBatch {
  /** How many actions the add-in asked for; those of the library's own keeping are not counted. */
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it was answered with. */
  readonly error: string | undefined;
  /** Sent by the library itself: at its start, and to give references back once `Excel.run` has ended. */
  readonly isHousekeeping: boolean;
  readonly batch: Batch;
}

/** Methods that only the library calls, for itself. */
const HOUSEKEEPING = new Set([
  'NotifyActionHandlerReady',
  '_KeepReference',
  '_RemoveAllReferences',
  '_RemoveReference',
]);

/** What the add-in asked for: no mere naming of objects, none of the library's own keeping. */
function askedOf({ Actions }: Batch): Batch['Actions'] {
  return Actions.filter(
    (action) => action.ActionType !== ActionType.instantiate && !HOUSEKEEPING.has(action.Name),
  );
}

/** Whether the library sent a batch for itself. A sync that only names objects is not one of those. */
export function isHousekeeping(batch: Batch): boolean {
  const calls = batch.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  const keeps = calls.some(({ Name }) => Name === '_KeepReference');
  return calls.length > 0 && !keeps && calls.every(({ Name }) => HOUSEKEEPING.has(Name));
}

export function loggedBatch(
  batch: Batch,
  { requestBytes, responseBytes, error }: Pick<LoggedBatch, 'requestBytes' | 'responseBytes' | 'error'>,
): LoggedBatch {
  const asked = askedOf(batch);
  return {
    actions: asked.length,
    requestBytes,
    responseBytes,
    error,
    isHousekeeping: isHousekeeping(batch),
    batch,
  };
}

/** Every round trip of a session, in order. */
export class Log {
  readonly batches: LoggedBatch[] = [];

  /** The round trips that the add-in asked for. */
  get syncs(): readonly LoggedBatch[] {
    return this.batches.filter(({ isHousekeeping }) => !isHousekeeping);
  }

  /** The round trips that an operation makes. */
  async during(operation: () => unknown): Promise<readonly LoggedBatch[]> {
    const before = this.syncs.length;
    await operation();
    return this.syncs.slice(before);
  }
}
