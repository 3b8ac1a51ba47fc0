import { oncePer } from '../../../common/once-per';
import { oncePerText } from '../../../common/once-per-text';
import { isPartMark, similarity } from '../../classification/label';
import type { ColumnLayout, TableLayout } from '../../layouts/layout';
import { columnNames, headingsOf, withoutYear } from './header';
import type { HeaderColumn } from './header';

/** Which sheet column stands for which layout column. */
export interface Alignment {
  /** Parallel to the layout's columns. */
  readonly columns: readonly (number | undefined)[];
  /** How well the header is the layout's, from 0 to 1: matched columns of both against all columns of both. */
  readonly fit: number;
}

/** Texts less alike than this do not name the same column. */
const ALIKE = 0.7;
const HEADING_BONUS = 0.4;
/** What the headings above the columns count for in the fit. */
const HEADINGS = 0.05;
/** What a column of another year counts for that the layout does not read: between two layouts that are alike it decides. */
const ANOTHER_YEAR = 0.1;

/**
 * Lays the header of a sheet beside the columns of a layout so that the names agree best.
 * Order tells columns of one name apart (two 小计, six 预算数), so the two are aligned as sequences
 * (Needleman and Wunsch, 1970); where an office has moved columns about, by their names alone.
 */
export function alignColumns(layout: TableLayout, header: readonly HeaderColumn[]): Alignment {
  return alignmentsOf(layout)(header);
}

const alignmentsOf = oncePer((layout: TableLayout) => {
  const columns = layout.blocks.flatMap((block) => block.columns);
  return oncePerText((header: readonly HeaderColumn[]) => aligned(columns, header), textOfHeader);
});

/** Everything that a header says, in one text. */
const textOfHeader = oncePer((header: readonly HeaderColumn[]) => JSON.stringify(header));

function aligned(layout: readonly ColumnLayout[], header: readonly HeaderColumn[]): Alignment {
  const joined = header.map(joinedText);
  const scores = layout.map((column) => header.map((each, i) => likeness(column, each, joined[i] ?? '')));
  const [inOrder, byName] = [alignInOrder(scores, header.length), alignByName(scores)];
  const best = countOf(byName) > countOf(inOrder) ? byName : inOrder;
  const columns = best.matches.map((match) => (match === undefined ? undefined : header[match]?.column));
  const matched = columns.filter((column) => column !== undefined).length;
  const matches = new Set(best.matches);
  const counted = header.map((each, i) => (each.ofAnotherYear && !matches.has(i) ? ANOTHER_YEAR : 1));
  const fit = (2 * matched) / (countedColumns(layout, columns) + sum(counted));
  return {
    columns,
    fit: matched === 0 ? 0 : fit * (1 - HEADINGS + HEADINGS * headingFit(layout, best.matches, header)),
  };
}

/** How well what stands above the columns is what the layout has there; 1 where neither says anything. */
function headingFit(
  layout: readonly ColumnLayout[],
  matches: readonly (number | undefined)[],
  header: readonly HeaderColumn[],
): number {
  const fits = layout.flatMap((column, i) => {
    const above = header[matches[i] ?? -1]?.above ?? [];
    const headings = headingsOf(column);
    if (above.length === 0 || headings.length === 0) return [];
    return [Math.max(...headings.flatMap((heading) => above.map((each) => similarity(heading, each))))];
  });
  return fits.length === 0 ? 1 : sum(fits) / fits.length;
}

/**
 * A code column and its 类 款 项 parts stand for one another, and what is shown again (其中) or optional may be left
 * out: what is absent of them does not count.
 */
function countedColumns(layout: readonly ColumnLayout[], columns: readonly (number | undefined)[]): number {
  const alternative = new Set(
    layout
      .filter((column) => column.role.kind === 'code-part')
      .map(({ role }) => 'classification' in role && role.classification),
  );
  return layout.filter((column, i) => {
    const { role, optional = false } = column;
    const replaceable = 'classification' in role && alternative.has(role.classification);
    const dispensable = optional || replaceable || headingsOf(column).some(isPartMark);
    return columns[i] !== undefined || !dispensable;
  }).length;
}

/** All texts of a header column in one, from the top. */
function joinedText({ leaf, above }: HeaderColumn): string {
  return [...above].reverse().join('') + leaf;
}

function likeness(column: ColumnLayout, header: HeaderColumn, joined: string): number {
  if ((column.ofAnotherYear ?? false) !== (header.ofAnotherYear ?? false)) return 0;
  const leaf = column.ofAnotherYear ? withoutYear(header.leaf) : header.leaf;
  let own = 0;
  for (const name of columnNames(column)) {
    own = Math.max(own, similarity(name, leaf, ALIKE));
    if (joined !== header.leaf) own = Math.max(own, 0.95 * joinedLikeness(name, header, joined));
  }
  if (own < ALIKE) return 0;
  const heading = Math.max(
    0,
    ...headingsOf(column).flatMap((each) => header.above.map((above) => similarity(each, above))),
  );
  return own + HEADING_BONUS * heading;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** How alike a name is to a whole path of headings, if the lowest of them has a part in it. */
function joinedLikeness(name: string, { above }: HeaderColumn, joined: string): number {
  const whole = similarity(name, joined, ALIKE);
  if (whole < ALIKE) return 0;
  return whole > similarity(name, [...above].reverse().join('')) ? whole : 0;
}

function countOf({ matches }: Match): number {
  return matches.filter((match) => match !== undefined).length;
}

interface Match {
  readonly score: number;
  readonly matches: readonly (number | undefined)[];
}

function alignInOrder(scores: readonly (readonly number[])[], width: number): Match {
  const best: number[][] = [new Array<number>(width + 1).fill(0)];
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  scores.forEach((row, i) => {
    const line = [0];
    for (let j = 1; j <= width; j++) {
      line.push(Math.max(at(i, j), line[j - 1] ?? 0, at(i, j - 1) + (row[j - 1] ?? 0)));
    }
    best.push(line);
  });
  const matches = new Array<number | undefined>(scores.length).fill(undefined);
  for (let [i, j] = [scores.length, width]; i > 0 && j > 0;) {
    if (at(i, j) === at(i - 1, j)) i--;
    else if (at(i, j) === at(i, j - 1)) j--;
    else matches[--i] = --j;
  }
  return { score: at(scores.length, width), matches };
}

function alignByName(scores: readonly (readonly number[])[]): Match {
  const pairs = scores
    .flatMap((row, i) => row.map((score, j) => ({ i, j, score })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const matches = new Array<number | undefined>(scores.length).fill(undefined);
  const taken = new Set<number>();
  let total = 0;
  for (const { i, j, score } of pairs) {
    if (matches[i] !== undefined || taken.has(j)) continue;
    matches[i] = j;
    taken.add(j);
    total += score;
  }
  return { score: total, matches };
}
