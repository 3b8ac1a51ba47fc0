import { oncePer } from '../../common/once-per';
import { CLASSIFICATIONS } from '../classification/classification';
import type { Row } from './row';

/** Which data rows of a block are sums of which others. */
export interface Hierarchy {
  /** Rows that are part of no other row: what the total row adds. */
  readonly tops: readonly Row[];
  /** Rows that no other row is a part of: where the money is, once. */
  readonly leaves: readonly Row[];
  /** The rows that are parts of a row, for every row that has some. */
  readonly children: ReadonlyMap<Row, readonly Row[]>;
}

const LONGER_THAN_CODES = 32;

/**
 * The tree of data rows: a row is part of another where each of its codes goes on from the other's
 * (2010302 from 20103, 618001 from 618) or the other's are blank from there on. A unit known by name only is part of none
 * of another name. The nearest such row is its parent.
 */
export const hierarchyOf = oncePer(build);

function build(rows: readonly Row[]): Hierarchy {
  const data = rows.filter((row) => row.role === 'data');
  const shapes = shapesOf(data);
  if (shapes.length < 2) return { tops: data, leaves: data, children: new Map() };
  const keyed = data.map((row) => ({ row, key: keyOf(row) }));
  const children = new Map<Row, Row[]>();
  const tops: Row[] = [];
  const byKey = new Map<string, Row>();
  for (const { row, key } of keyed) if (!byKey.has(key.join('|'))) byKey.set(key.join('|'), row);
  for (const { row, key } of keyed) {
    const parent = parentOf(key, shapes, byKey);
    if (!parent) tops.push(row);
    else append(children, parent, row);
  }
  return { tops, leaves: data.filter((row) => !children.has(row)), children };
}

/** The unit's code or name, then the codes. */
type Key = readonly string[];

function keyOf({ unit = '', codes }: Row): Key {
  return [unit, ...CLASSIFICATIONS.map((each) => codes[each]?.code ?? '')];
}

/** The lengths of the parts of keys, each combination once. */
function shapesOf(rows: readonly Row[]): (readonly number[])[] {
  const shapes = new Map<number, readonly number[]>();
  for (const row of rows) {
    let shape = row.unit?.length ?? 0;
    for (const each of CLASSIFICATIONS)
      shape = shape * LONGER_THAN_CODES + (row.codes[each]?.code.length ?? 0);
    if (!shapes.has(shape))
      shapes.set(
        shape,
        keyOf(row).map((part) => part.length),
      );
  }
  return [...shapes.values()];
}

function parentOf(
  key: Key,
  shapes: readonly (readonly number[])[],
  byKey: ReadonlyMap<string, Row>,
): Row | undefined {
  let nearest: { row: Row; length: number } | undefined;
  for (const shape of shapes) {
    const length = shape.reduce((sum, each) => sum + each, 0);
    if (length === 0 || length <= (nearest?.length ?? 0) || !goesOn(key, shape)) continue;
    const row = byKey.get(key.map((part, i) => part.slice(0, shape[i])).join('|'));
    if (row) nearest = { row, length };
  }
  return nearest?.row;
}

/** Whether a key goes on from one of a shape: its codes are longer, and what the shape lacks is lacking to its end. */
function goesOn(key: Key, shape: readonly number[]): boolean {
  const lengths = key.map((part) => part.length);
  const whole = key.every((part, i) => shape[i] === part.length || shape[i] === 0 || /^\d+$/.test(part));
  const firstBlank = shape.findIndex((length, i) => length === 0 && (lengths[i] ?? 0) > 0);
  const blankToTheEnd = firstBlank < 0 || shape.slice(firstBlank).every((length) => length === 0);
  return (
    whole &&
    blankToTheEnd &&
    shape.every((length, i) => length <= (lengths[i] ?? 0)) &&
    shape.some((length, i) => length < (lengths[i] ?? 0))
  );
}

function append(children: Map<Row, Row[]>, parent: Row, row: Row): void {
  const before = children.get(parent);
  if (before) before.push(row);
  else children.set(parent, [row]);
}
