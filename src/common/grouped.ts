/** Some values that share a key: at least one. */
export type Group<T> = readonly [T, ...T[]];

/** Values by key, keys and values in the order in which they come. */
export function grouped<T, K>(values: Iterable<T>, keyOf: (value: T) => K): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** The same where some values may have no key: those are in no group. */
export function groupedWithKey<T, K>(
  values: Iterable<T>,
  keyOf: (value: T) => K | undefined,
): ReadonlyMap<K, Group<T>> {
  const groups = new Map(grouped(values, keyOf));
  groups.delete(undefined);
  return groups as ReadonlyMap<K, Group<T>>;
}
