import type { UnreadableCode } from '../unreadable-file';

/** Values that belong to a fault: which part, which limit, which format. */
export type FaultDetails = Readonly<Record<string, string | number>>;

/** Why a file cannot be read and what to do, in a sentence each. */
export type UnreadableWords = Readonly<Record<UnreadableCode, (details: FaultDetails) => string>>;
