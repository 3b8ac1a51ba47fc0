/** Lists longer than this are sent in parts of so many: taking one out of a message is a few milliseconds' work. */
const LONGEST = 2000;

/** Where in plain data something stands: the names and numbers that lead to it. */
type Path = readonly (string | number)[];

/** Some items of a long list, in their order. */
export interface Part {
  readonly path: Path;
  readonly items: readonly unknown[];
}

/** Plain data without its long lists, and these in parts. */
export interface Parted<T> {
  readonly rest: T;
  readonly parts: readonly Part[];
}

/** Takes the long lists out of plain data, each leaving an empty one behind; the data given stays as it is. */
export function parted<T>(data: T): Parted<T> {
  const parts: Part[] = [];
  const rest = without(data, [], parts);
  return { rest: rest as T, parts };
}

function without(data: unknown, path: Path, parts: Part[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (!Array.isArray(data)) {
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, without(value, [...path, name], parts)]),
    );
  }
  if (data.length <= LONGEST) return data.map((item, i) => without(item, [...path, i], parts));
  for (let from = 0; from < data.length; from += LONGEST) {
    parts.push({ path, items: data.slice(from, from + LONGEST) });
  }
  return [];
}

/** Puts the long lists back where they were taken from. */
export function joined<T>({ rest, parts }: Parted<T>): T {
  for (const { path, items } of parts) {
    const list = path.reduce<unknown>(memberOf, rest);
    if (Array.isArray(list)) for (const item of items) list.push(item);
  }
  return rest;
}

function memberOf(data: unknown, name: string | number): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}
