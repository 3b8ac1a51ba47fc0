import type { Outcome } from './check-file';

/** Takes in what became of each file, in the order of the call, and makes one text of it. */
export interface Report {
  add(outcome: Outcome): void;
  /** With a line end. */
  text(): string;
}
