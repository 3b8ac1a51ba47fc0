/** Some values that share a key: at least one. */
export type Group<T> = readonly [T, ...T[]];

/** Values by key, keys and values in the order in which they come; a value without a key is in no group. */
export function grouped<T>(
  values: Iterable<T>,
  keyOf: (value: T) => string | undefined,
): ReadonlyMap<string, Group<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
