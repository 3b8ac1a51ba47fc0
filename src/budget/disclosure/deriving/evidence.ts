import type { Book } from '../../tables/book';
import type { Sources } from './sources';
import type { Units } from './units';

/** What the proofs of a budget go by. */
export interface Evidence {
  /** The tables of budgets alone. */
  readonly book: Book;
  readonly units: Units;
  readonly sources: Sources;
  /** The funds whose tables have all their rows. */
  readonly whole: ReadonlySet<string>;
}
