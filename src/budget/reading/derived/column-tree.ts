import { grouped } from '../../../common/grouped';
import { comparesVersions } from './compared-versions';
import type { DerivedColumn } from './derived-columns';

/** A heading with those below it; a column where there are none. */
export interface HeadingNode {
  readonly label: string;
  readonly column: DerivedColumn | undefined;
  readonly children: readonly HeadingNode[];
}

/** 2024年执行数, 预算数 beside 决算数: amounts of different versions are never added. */
const VERSION = /(预算|决算|执行|完成)数$/u;

interface Pathed {
  readonly column: DerivedColumn;
  /** From the top down, its own text last, without the version. */
  readonly path: readonly string[];
  readonly version: string;
}

/** The amount columns of a block as a tree of headings for each version; columns that only compare versions are left out. */
export function headingTrees(columns: readonly DerivedColumn[]): readonly (readonly HeadingNode[])[] {
  const pathed = columns.filter((column) => !isDifference(column)).map(pathOf);
  return [...grouped(pathed, ({ version }) => version).values()].map((each) => nodesOf(each, 0));
}

/** Whether a column says by how much two versions differ. */
export function isDifference({ leaf, above }: DerivedColumn): boolean {
  return comparesVersions([...above].reverse().concat(leaf).join(''));
}

function pathOf(column: DerivedColumn): Pathed {
  const path = [...[...column.above].reverse(), column.leaf];
  const version = path.find((text) => VERSION.test(text)) ?? '';
  const rest = path.filter((text) => text !== version);
  return {
    column,
    path: rest.length === 0 ? [column.leaf] : rest,
    version: `${column.ofAnotherYear ?? false}${version}`,
  };
}

function nodesOf(columns: readonly Pathed[], depth: number): HeadingNode[] {
  const nodes: HeadingNode[] = [];
  for (let i = 0; i < columns.length;) {
    const label = columns[i]?.path[depth] ?? '';
    let end = i + 1;
    while (end < columns.length && columns[end]?.path[depth] === label) end++;
    nodes.push(nodeOf(label, columns.slice(i, end), depth));
    i = end;
  }
  return nodes;
}

function nodeOf(label: string, columns: readonly Pathed[], depth: number): HeadingNode {
  const [first] = columns;
  const isColumn = columns.length === 1 && (first?.path.length ?? 0) <= depth + 1;
  if (isColumn) return { label, column: first?.column, children: [] };
  const ended = columns.filter(({ path }) => path.length <= depth + 1);
  const deeper = columns.filter(({ path }) => path.length > depth + 1);
  const own = ended.map(({ column }): HeadingNode => ({ label, column, children: [] }));
  return { label, column: undefined, children: [...own, ...nodesOf(deeper, depth + 1)] };
}
