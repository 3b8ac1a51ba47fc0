/**
 * Where two snapshots differ, a line each: `sheets · 收支总表 · cells · B3 · value: 1 → 2`.
 * Empty where they are the same.
 * @param limit lines at most
 */
export function differences(before: unknown, after: unknown, limit = 50): string[] {
  const lines: string[] = [];
  compare(before, after, [], (line) => {
    lines.push(line);
    return lines.length < limit;
  });
  return lines;
}

/** Tells of a difference; false where no more are wanted. */
type Tell = (line: string) => boolean;

/** False as soon as no more differences are wanted. */
function compare(before: unknown, after: unknown, path: readonly string[], tell: Tell): boolean {
  if (Object.is(before, after)) return true;
  const parts = partsOf(before);
  const otherParts = partsOf(after);
  if (!parts || !otherParts) return tell(`${path.join(' · ')}: ${shown(before)} → ${shown(after)}`);
  for (const key of new Set([...parts.keys(), ...otherParts.keys()])) {
    if (!compare(parts.get(key), otherParts.get(key), [...path, String(key)], tell)) return false;
  }
  return true;
}

/** What a value consists of; undefined for one that is compared as a whole. */
function partsOf(value: unknown): ReadonlyMap<unknown, unknown> | undefined {
  if (value instanceof Map) return value;
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value instanceof Map ? `${value.size} entries` : JSON.stringify(value);
}
