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
  if (before === after) return true;
  if (before instanceof Map && after instanceof Map) return compareMaps(before, after, path, tell);
  if (isRecord(before) && isRecord(after)) return compareRecords(before, after, path, tell);
  return tell(`${path.join(' · ')}: ${shown(before)} → ${shown(after)}`);
}

function compareMaps(
  before: ReadonlyMap<unknown, unknown>,
  after: ReadonlyMap<unknown, unknown>,
  path: readonly string[],
  tell: Tell,
): boolean {
  for (const [key, value] of before) {
    if (value !== after.get(key) && !compare(value, after.get(key), [...path, String(key)], tell))
      return false;
  }
  for (const [key, value] of after) {
    if (!before.has(key) && !compare(undefined, value, [...path, String(key)], tell)) return false;
  }
  return true;
}

function compareRecords(before: Parts, after: Parts, path: readonly string[], tell: Tell): boolean {
  for (const key in before) {
    if (before[key] !== after[key] && !compare(before[key], after[key], [...path, key], tell)) return false;
  }
  for (const key in after) {
    if (!(key in before) && !compare(undefined, after[key], [...path, key], tell)) return false;
  }
  return true;
}

type Parts = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !(value instanceof Map);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return value instanceof Map ? `${value.size} entries` : JSON.stringify(value);
}
