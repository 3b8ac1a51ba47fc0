const DIFFERENCE = /增减|差额|比.*(上年|预算|决算|执行)/u;
/** A source: reserves that make up for what revenue lacks. */
const MAKES_UP = /弥补(收支)?差额/u;

/** Whether a heading speaks of how versions differ; below it stand amounts where the lowest says so too, and shares otherwise. */
export function comparesVersions(heading: string): boolean {
  return DIFFERENCE.test(heading.replace(MAKES_UP, ''));
}
