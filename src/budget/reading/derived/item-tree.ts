import { classByName } from '../../classification/functional-class';
import { bareLabel, isPartMark, ordinalDepth, plainLabel } from '../../classification/label';
import { isBetter, isSounder } from './evidence';
import type { Evidence } from './evidence';
import { hasOneWrongRow, meantSums } from './meant-sums';
import { evidenceIn } from './row-sum';
import type { RowSum, TreeRow } from './row-sum';

/** 本年收入 without an ordinal stands below what it adds. */
const TOTAL = /(合计|总计)数?$|^(本年|当年)(收入|支出)$/u;

/** Whether a label is that of a total: 本年收入合计, 收 入 总 计. */
export function isTotalRow(label: string): boolean {
  return TOTAL.test(plainLabel(label));
}

/**
 * Which rows of a block of items add up to which. What the labels say by their ordinals is taken; where figures speak against it,
 * what they bear out better: names without ordinals may be parts of the one above, classes the parents of what follows them, and
 * failing that rows are taken for parts of the one above them wherever they add up to it. Codes are not looked at.
 */
export function rowSums(rows: readonly TreeRow[]): readonly RowSum[] {
  const [first, ...others] = STRUCTURES.map((structure) => sumsOf(rows, structure(rows)));
  if (!first) return [];
  let best = { sums: first, evidence: evidenceIn(first, rows) };
  for (const sums of others) {
    if (best.evidence.fails === 0 || hasOneWrongRow(best.sums, rows)) break;
    const evidence = evidenceIn(sums, rows);
    if (isBetter(evidence, best.evidence) || isSounder(evidence, best.evidence)) best = { sums, evidence };
  }
  const numbered = withNumberedTotals(rows);
  for (const structure of numbered ? STRUCTURES : []) {
    const sums = sumsOf(numbered ?? rows, structure(numbered ?? rows));
    const evidence = evidenceIn(sums, rows);
    if (isBetter(evidence, best.evidence)) best = { sums, evidence };
  }
  if (best.evidence.fails > 0 && !hasOneWrongRow(best.sums, rows)) {
    const sums = sumsOf(
      rows,
      byFigures(
        rows,
        STRUCTURES.map((structure) => structure(rows)),
      ),
    );
    const evidence = evidenceIn(sums, rows);
    if (isBetter(evidence, best.evidence)) best = { sums, evidence };
  }
  return meantSums(best.sums, rows);
}

/** The rows with totals that bear an ordinal taken for what their ordinal says: （一）支出合计 above 1. 2. 3.; undefined where there are none. */
function withNumberedTotals(rows: readonly TreeRow[]): readonly TreeRow[] | undefined {
  const isNumbered = ({ isTotal, label }: TreeRow): boolean => isTotal && ordinalDepth(label) !== undefined;
  if (!rows.some(isNumbered)) return undefined;
  return rows.map((row) => (isNumbered(row) ? { ...row, isTotal: false } : row));
}

/** Of every row the place of its parent; undefined for what is part of nothing, and for totals. */
type Parents = readonly (number | undefined)[];

const NO_ORDINAL = 9;

const STRUCTURES: readonly ((rows: readonly TreeRow[]) => Parents)[] = [
  (rows) => byDepth(rows, ({ label }) => ordinalDepth(label) ?? NO_ORDINAL),
  // Names without an ordinal stand beside those with one.
  (rows) => byDepth(rows, ({ label }) => ordinalDepth(label) ?? 0),
  (rows) => byDepth(rows, ({ label }) => (classByName(bareLabel(label)) === undefined ? NO_ORDINAL : 1)),
  (rows) => rows.map(() => undefined),
];

/** A row is part of the nearest above it that stands less deep, down to the next total. */
function byDepth(rows: readonly TreeRow[], depthOf: (row: TreeRow) => number): Parents {
  const open: { readonly at: number; readonly depth: number }[] = [];
  return rows.map((row, at) => {
    if (row.isTotal) {
      open.length = 0;
      return undefined;
    }
    const depth = depthOf(row);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const parent = open.at(-1)?.at;
    open.push({ at, depth });
    return parent;
  });
}

function sumsOf(rows: readonly TreeRow[], parents: Parents): RowSum[] {
  const parts = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    if (parent !== undefined && !isPartMark(rows[at]?.label ?? ''))
      parts.set(parent, [...(parts.get(parent) ?? []), at]);
  });
  const groups = [...parts].map(([total, own]) => ({ total, parts: own }));
  return [...groups, ...totalSums(rows, parents)];
}

/** Every total adds the tops above it, from the last total on with that one, or all of them; the first row of all what follows. */
function totalSums(rows: readonly TreeRow[], parents: Parents): RowSum[] {
  const isTop = (at: number): boolean =>
    parents[at] === undefined && !rows[at]?.isTotal && !isPartMark(rows[at]?.label ?? '');
  const places = rows.map((_, at) => at);
  const totals = places.filter((at) => rows[at]?.isTotal);
  return totals.flatMap((total, i) => {
    const before = totals[i - 1];
    const above = places.filter((at) => at < total && isTop(at));
    const since = above.filter((at) => at > (before ?? -1));
    const below = places.filter((at) => at > total && at < (totals[i + 1] ?? Infinity) && isTop(at));
    const choices = [
      before === undefined ? since : [before, ...since],
      above,
      since,
      ...(i === 0 ? [below, places.filter((at) => at > total && isTop(at))] : []),
    ].filter((parts) => parts.length > 0);
    const best = bestChoice(total, choices, rows);
    return best ? [{ total, parts: best }] : [];
  });
}

function bestChoice(
  total: number,
  choices: readonly (readonly number[])[],
  rows: readonly TreeRow[],
): readonly number[] | undefined {
  let best: { readonly parts: readonly number[]; readonly evidence: Evidence } | undefined;
  for (const parts of choices) {
    const evidence = evidenceIn([{ total, parts }], rows);
    const isFirst = best === undefined;
    if (isFirst || (best && evidence.fails < best.evidence.fails)) best = { parts, evidence };
  }
  return best?.parts;
}

/** A tree of rows read from below, and what speaks for it so far. */
interface Reading {
  /** The places of the rows that are part of nothing yet, from the top down. */
  readonly tops: readonly number[];
  readonly parents: ReadonlyMap<number, number>;
  readonly score: number;
}

/** So many readings are followed up. */
const MOST_READINGS = 80;
const COPY = 0.1;
const FAILURE = 1.2;
const AS_LABELLED = 0.05;

/**
 * The tree that the figures bear out best: read from the last row up, a row may take the groups below it for parts where they add
 * up to it, or where the labels say so.
 */
function byFigures(rows: readonly TreeRow[], labelled: readonly Parents[]): Parents {
  let readings: Reading[] = [{ tops: [], parents: new Map(), score: 0 }];
  const closed = new Map<number, number>();
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row) continue;
    if (row.isTotal) {
      for (const [child, parent] of readings[0]?.parents ?? []) closed.set(child, parent);
      readings = [{ tops: [], parents: new Map(), score: 0 }];
      continue;
    }
    readings = readings
      .flatMap((reading) => readingsWith(reading, at, rows, labelled))
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_READINGS);
    const next = rows[at - 1];
    if (!next || next.isTotal) readings = withTotal(readings, at, rows);
  }
  for (const [child, parent] of readings[0]?.parents ?? []) closed.set(child, parent);
  return rows.map((_, at) => closed.get(at));
}

function readingsWith(
  reading: Reading,
  at: number,
  rows: readonly TreeRow[],
  labelled: readonly Parents[],
): Reading[] {
  const alone = { ...reading, tops: [at, ...reading.tops] };
  const found: Reading[] = [alone];
  for (let count = 1; count <= reading.tops.length; count++) {
    const parts = reading.tops.slice(0, count);
    const evidence = evidenceIn([{ total: at, parts }], rows);
    const isSaid = labelled.some((parents) => parts.every((part) => parents[part] === at));
    if (evidence.strong + evidence.weak === 0 && !isSaid) continue;
    if (evidence.fails > 0 && !isSaid) continue;
    const gain =
      evidence.strong + COPY * evidence.weak - FAILURE * evidence.fails + (isSaid ? AS_LABELLED : 0);
    const parents = new Map(reading.parents);
    for (const part of parts) parents.set(part, at);
    found.push({ tops: [at, ...reading.tops.slice(count)], parents, score: reading.score + gain });
  }
  return found;
}

/** What the total below the rows says of each reading. */
function withTotal(readings: readonly Reading[], from: number, rows: readonly TreeRow[]): Reading[] {
  const total = rows.findIndex((row, i) => i > from && row.isTotal);
  if (total < 0) return [...readings];
  return readings
    .map((reading) => {
      const { strong, weak, fails } = evidenceIn([{ total, parts: reading.tops }], rows);
      return { ...reading, score: reading.score + strong + COPY * weak - FAILURE * fails };
    })
    .sort((a, b) => b.score - a.score);
}
