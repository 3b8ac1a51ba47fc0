import type { RawLine } from './raw-lines';

/** The places of lines by a key of theirs. */
export type LineGroups = ReadonlyMap<string, readonly number[]>;

/** @param keyOf undefined for a line that is in no group */
export function groupLines(
  lines: readonly RawLine[],
  keyOf: (line: RawLine) => string | undefined,
): LineGroups {
  const groups = new Map<string, number[]>();
  for (const [place, line] of lines.entries()) {
    const key = keyOf(line);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

/** The places of the lines that meet a condition. */
export function placesOf(lines: readonly RawLine[], meets: (line: RawLine) => boolean): number[] {
  return [...lines.keys()].filter((place) => {
    const line = lines[place];
    return line !== undefined && meets(line);
  });
}

export function classOf({ functional }: RawLine): string {
  return functional.code.slice(0, 3);
}

/** Both economic codes, or the department's alone where a table has no other. */
export function pairKey(government: string | undefined, department: string): string {
  return `${government ?? ''} ${department}`;
}
