import type { Move } from './move';
import type { Survey } from './survey';

/** Proposes slips that would explain some of what is open. Those that do not fit are sorted out by the search. */
export type Proposer = (survey: Survey) => Iterable<Move>;
