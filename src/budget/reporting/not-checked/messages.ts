import type { NotCheckedCode, NotCheckedKind } from '../../checking/not-checked/not-checked';

/** How many there are of each kind; of rows every one counts. */
export type NotCheckedTally = Readonly<Record<NotCheckedKind, number>>;

/** What stands where something was not checked. */
export interface PlaceWords {
  /** The number and title of its table. */
  readonly table: string;
  readonly sheet: string;
  /** Empty where there is nothing to point at. */
  readonly cells: string;
  readonly name: string;
  readonly amounts: number;
}

/** Every text about what was not checked. */
export interface NotCheckedMessages {
  readonly heading: (count: number) => string;
  /** Prescribed tables that are not there, in one line; the tables by number and title. */
  readonly absentTables: (count: number) => string;
  readonly notFound: (tables: readonly string[]) => string;
  /** So many more than were listed. */
  readonly more: (count: number) => string;
  /** In the place of an error's name. */
  readonly problem: string;
  /** In a headline: `缺 3 张表，2 栏没有核对`; empty where everything was checked. */
  readonly summary: (tally: NotCheckedTally) => string;
  /** What and where. */
  readonly places: Readonly<Record<NotCheckedKind, (words: PlaceWords) => string>>;
  /** Why. @param name of the total, or of the table that a sheet comes nearest to; may be empty */
  readonly reasons: Readonly<Record<NotCheckedCode, (name: string) => string>>;
}
