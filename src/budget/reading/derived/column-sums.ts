import { isPartMark } from '../../classification/label';
import { headingTrees, isDifference } from './column-tree';
import type { HeadingNode } from './column-tree';
import type { DerivedColumn } from './derived-columns';
import { evidenceOf, isNear, NO_EVIDENCE, refutes } from './evidence';
import type { Evidence, FootedSum } from './evidence';
import { inRows } from './derived-sum';
import type { AmountRow, DerivedSum } from './derived-sum';
import { isHeldOrSlip } from './one-slip';
import { isSlip } from './slip';

const TOTAL = /^(合计|小计|总计|总额)数?$|(合计|总计|总额)$/u;
/** In so few rows most of them may be wrong: what counts is by how much. */
const FEW = 3;

/**
 * Which columns add up to which: as the tree of headings says; where the figures of most rows speak against that, as they say;
 * where they say nothing else, none. A sum that most rows bear out stays, whatever the others hold.
 */
export function columnSums(
  columns: readonly DerivedColumn[],
  rows: readonly AmountRow[],
): readonly DerivedSum[] {
  const declared = headingTrees(columns).flatMap(sumsIn);
  const added = columns.filter((column) => !isDifference(column));
  const settled = declared.flatMap((sum) => settledSums(sum, added, rows));
  return [...settled, ...unannounced(columns, settled, rows), ...differences(columns, settled, rows)];
}

function sumsIn(nodes: readonly HeadingNode[]): DerivedSum[] {
  const below = nodes.flatMap(({ children }) => sumsIn(children));
  const total = totalAmong(nodes);
  if (!total?.column) return below;
  const others = nodes.filter((node) => node !== total);
  const added = others.filter(({ label }) => !isPartMark(label));
  // 其中 alone is all there is of the total, or a share of it: the figures tell.
  const parts = (added.length > 0 ? added : others).flatMap(represented);
  return parts.length === 0 ? below : [{ total: total.column.column, parts }, ...below];
}

function totalAmong(nodes: readonly HeadingNode[]): HeadingNode | undefined {
  const named = nodes.find(({ label, column }) => column !== undefined && TOTAL.test(label));
  const shown = nodes.some(({ label }) => isPartMark(label));
  return (
    named ??
    (shown ? nodes.find(({ column, label }) => column !== undefined && !isPartMark(label)) : undefined)
  );
}

/** The columns that stand for a heading in a sum: its total, or all below it. */
function represented({ column, children }: HeadingNode): number[] {
  if (column) return [column.column];
  const total = totalAmong(children)?.column;
  return total ? [total.column] : children.filter(({ label }) => !isPartMark(label)).flatMap(represented);
}

function settledSums(
  sum: DerivedSum,
  columns: readonly DerivedColumn[],
  rows: readonly AmountRow[],
): readonly DerivedSum[] {
  const footed = inRows(sum, rows);
  const evidence = evidenceOf(footed);
  if (!refutes(evidence)) {
    const others =
      evidence.fails >= MANY_FAILING
        ? alternatives(sum, columns)
        : evidence.fails === SOME_FAILING
          ? withOneLess(sum)
          : [];
    return [flawless(others, rows) ?? sum];
  }
  const nested = withSubtotal(sum, rows);
  if (nested) return nested;
  const other = bestOf(alternatives(sum, columns), rows);
  if (other) return [other];
  const isMeant = (each: FootedSum): boolean => isNear(each) || isHeldOrSlip(each);
  const isKept = footed.length <= FEW ? footed.every(isMeant) : isSlip(sum, rows);
  return isKept ? [sum] : [];
}

/** The sums where one of the parts is the total of those behind it, though no heading stands over them. */
function withSubtotal({ total, parts }: DerivedSum, rows: readonly AmountRow[]): DerivedSum[] | undefined {
  for (const [i, subtotal] of parts.entries()) {
    for (let end = parts.length; end > i + 2; end--) {
      const inner = { total: subtotal, parts: parts.slice(i + 1, end) };
      const outer = { total, parts: [...parts.slice(0, i + 1), ...parts.slice(end)] };
      const evidence = [inner, outer].map((sum) => evidenceOf(inRows(sum, rows)));
      if (evidence.every(({ strong, weak, fails }) => strong + weak > 0 && fails === 0))
        return [outer, inner];
    }
  }
  return undefined;
}

/** An error or two may make an amount stand in the wrong column; in so many rows it is the heading that is not understood. */
const MANY_FAILING = 3;
/** In so many it is, where both have too much by just what stands in one column, and no row bears out that it is added. */
const SOME_FAILING = 2;

/** Another sum with the same total that holds in every row. */
function flawless(sums: readonly DerivedSum[], rows: readonly AmountRow[]): DerivedSum | undefined {
  const best = bestOf(sums, rows);
  return best && evidenceOf(inRows(best, rows)).fails === 0 ? best : undefined;
}

/** One part less, one more, or any run of columns beside the total, with or without one that a heading shows again (其中). */
function alternatives({ total, parts }: DerivedSum, columns: readonly DerivedColumn[]): DerivedSum[] {
  const places = columns.map(({ column }) => column);
  const shownAgain = columns
    .filter(({ leaf, above }) => [leaf, ...above].some(isPartMark))
    .map(({ column }) => column);
  const runs = runsBeside(total, places);
  const others = places.filter((place) => place !== total && !parts.includes(place));
  const sets = [
    ...others.map((place) => [...parts, place]),
    ...runs,
    ...runs.flatMap((run) =>
      shownAgain.filter((place) => run.includes(place)).map((place) => run.filter((each) => each !== place)),
    ),
  ];
  return [
    ...withOneLess({ total, parts }),
    ...sets.filter((each) => each.length > 0).map((each) => ({ total, parts: each })),
  ];
}

function withOneLess({ total, parts }: DerivedSum): DerivedSum[] {
  if (parts.length < 2) return [];
  return parts.map((part) => ({ total, parts: parts.filter((each) => each !== part) }));
}

function runsBeside(total: number, places: readonly number[]): number[][] {
  const at = places.indexOf(total);
  const after = places.slice(at + 1);
  const before = places.slice(0, at).reverse();
  return [after, before].flatMap((side) => side.map((_, i) => side.slice(0, i + 1)).slice(1));
}

/** The sum that the figures bear out best, and next to nothing speaks against. */
function bestOf(sums: readonly DerivedSum[], rows: readonly AmountRow[]): DerivedSum | undefined {
  let best: { readonly sum: DerivedSum; readonly evidence: Evidence } | undefined;
  for (const sum of sums) {
    const evidence = evidenceOf(inRows(sum, rows));
    if (!isProven(evidence, rows)) continue;
    if (!best || evidence.strong > best.evidence.strong) best = { sum, evidence };
  }
  return best?.sum;
}

/** So many rows in which a sum hardly holds by chance prove it … */
const PROVEN_BY = 2;
/** … if no larger share of them contradicts it. */
const MOST_FAILING = 0.1;

function isProven({ strong, weak, fails }: Evidence, rows: readonly AmountRow[]): boolean {
  return strong >= Math.min(PROVEN_BY, rows.length) && fails <= MOST_FAILING * (strong + weak + fails);
}

/** A total that no heading announces: the first column of a heading, or the last, that is the sum of all the others in every row. */
function unannounced(
  columns: readonly DerivedColumn[],
  known: readonly DerivedSum[],
  rows: readonly AmountRow[],
): DerivedSum[] {
  const totals = new Set(known.map(({ total }) => total));
  return headingTrees(columns)
    .flatMap(groupsIn)
    .filter((nodes) => nodes.length > 2 && totalAmong(nodes) === undefined)
    .flatMap((nodes) => {
      const [first, last] = [nodes[0], nodes.at(-1)];
      const found = [first, last].flatMap((total) => {
        if (!total?.column || totals.has(total.column.column)) return [];
        const parts = nodes.filter((node) => node !== total && !isPartMark(node.label)).flatMap(represented);
        const sum = { total: total.column.column, parts };
        const { strong, fails } = evidenceOf(inRows(sum, rows));
        return strong >= PROVEN_BY && fails === 0 ? [sum] : [];
      });
      return found.slice(0, 1);
    });
}

function groupsIn(nodes: readonly HeadingNode[]): (readonly HeadingNode[])[] {
  return [nodes, ...nodes.flatMap(({ children }) => (children.length > 0 ? groupsIn(children) : []))];
}

/** 增减额: what one version is more than another, whichever two the figures bear out. */
function differences(
  columns: readonly DerivedColumn[],
  known: readonly DerivedSum[],
  rows: readonly AmountRow[],
): DerivedSum[] {
  const [own, other] = [false, true].map((isOther) =>
    columns.filter((column) => !isDifference(column) && (column.ofAnotherYear ?? false) === isOther),
  );
  const tops = (some: readonly DerivedColumn[] = []): number[] => {
    const parts = new Set(known.flatMap((sum) => sum.parts));
    return some.map(({ column }) => column).filter((column) => !parts.has(column));
  };
  return columns.filter(isDifference).flatMap(({ column: total }) => {
    let best: { readonly sum: DerivedSum; readonly evidence: Evidence } | undefined;
    for (const part of tops(own)) {
      for (const minus of tops(other)) {
        const sum = { total, parts: [part], minus: [minus] };
        const evidence = evidenceOf(inRows(sum, rows));
        if (evidence.strong > (best?.evidence ?? NO_EVIDENCE).strong && !refutes(evidence))
          best = { sum, evidence };
      }
    }
    return best ? [best.sum] : [];
  });
}
