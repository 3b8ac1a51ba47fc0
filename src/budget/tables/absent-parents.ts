import { CLASSIFICATIONS, parentsOf } from '../classification/classification';
import type { Classification } from '../classification/classification';
import type { Row } from './row';
import type { Block } from './table';

/** A code that rows of a block go on from, and that has no row there, though such codes have. */
export interface AbsentParent {
  readonly classification: Classification;
  readonly code: string;
  /** The rows that would be its parts. */
  readonly children: readonly [Row, ...Row[]];
}

/**
 * The parents that a block lacks.
 * @param isListed whether another table has a row of a code
 */
export function absentParents(
  block: Block,
  isListed: (classification: Classification, code: string) => boolean,
): AbsentParent[] {
  const used = CLASSIFICATIONS.filter((each) => block.rows.some(({ codes }) => codes[each]));
  const [classification] = used;
  const data = block.rows.filter(({ role }) => role === 'data');
  const isByUnit = data.some(({ unit }) => unit !== undefined);
  if (!classification || used.length > 1 || isByUnit || block.layout.rows.kind === 'items') return [];
  const rows = new Map(data.flatMap((row) => entryOf(row, classification)));
  const levels = levelsOf(classification, [...rows.keys()]);
  const printsParents = levels.some((prefixes) => prefixes.some((code) => rows.has(code)));
  if (!printsParents) return [];
  return levels.flatMap((prefixes) => {
    const absent = prefixes.filter((code) => !rows.has(code));
    const present = prefixes.length - absent.length;
    const isMissed = (code: string): boolean =>
      absent.length <= present || (absent.length === 1 && isListed(classification, code));
    return absent.filter(isMissed).flatMap((code) => {
      const [first, ...more] = childrenOf(classification, code, rows);
      return first ? [{ classification, code, children: [first, ...more] as const }] : [];
    });
  });
}

function entryOf(row: Row, classification: Classification): (readonly [string, Row])[] {
  const code = row.codes[classification]?.code;
  return code === undefined ? [] : [[code, row]];
}

/** The codes that longer ones go on from, level by level. */
function levelsOf(classification: Classification, codes: readonly string[]): string[][] {
  const levels: Set<string>[] = [];
  for (const code of codes)
    for (const [i, parent] of parentsOf(classification, code).entries())
      (levels[i] ??= new Set()).add(parent);
  return levels.map((level) => [...level]);
}

/** The rows that go on from a code, without those that go on from one of these. */
function childrenOf(classification: Classification, code: string, rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows].flatMap(([own, row]) => {
    const nearest = parentsOf(classification, own).findLast((each) => each === code || rows.has(each));
    return nearest === code ? [row] : [];
  });
}
