import { carriedOn } from './linked-error';

/** The same wrong amount in two tables that state it: typed in one, and copied into the other. */
export const twinTables = carriedOn((links, of) =>
  [...of].flatMap(([key, by]) => links.twinsOf(key).map((twin) => new Map([...of, [twin, by]]))),
);
