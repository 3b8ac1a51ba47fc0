import type { Figure } from '../tables/figure';
import type { Project } from '../tables/project';
import type { Row } from '../tables/row';
import type { Block } from '../tables/table';

/**
 * Rows read again: rows and figures that are as they were stay the same objects.
 * @returns undefined where anything but what a figure holds is not as it was
 */
export function keptRows(before: readonly Row[], again: readonly Row[]): readonly Row[] | undefined {
  if (before.length !== again.length) return undefined;
  const rows: Row[] = [];
  for (const [i, row] of before.entries()) {
    const kept = keptRow(row, again[i]);
    if (!kept) return undefined;
    rows.push(kept);
  }
  return rows.every((row, i) => row === before[i]) ? before : rows;
}

function keptRow(before: Row, again: Row | undefined): Row | undefined {
  if (before === again || !again) return again;
  const figures = keptFigures(before, again);
  const unknown = keptList(before.unknown, again.unknown);
  if (!figures || !unknown || !sameWords(before, again)) return undefined;
  return figures === before.figures && unknown === before.unknown ? before : { ...before, figures, unknown };
}

/** Whether two rows are the same but for their figures. */
function sameWords(one: Row, other: Row): boolean {
  return sameData(wordsOfRow(one), wordsOfRow(other));
}

function wordsOfRow({ index, role, label, labelAt, item, group, codes, unit, texts }: Row): unknown[] {
  return [index, role, label, labelAt, item, group, codes, unit, texts];
}

function keptFigures(before: Row, again: Row): Row['figures'] | undefined {
  let { figures } = before;
  if (figures.values().length !== again.figures.values().length) return undefined;
  for (const [key, figure] of again.figures) {
    const own = figures.get(key);
    if (!own || !samePlace(own, figure)) return undefined;
    if (!sameFigure(own, figure)) figures = figures.with(key, figure);
  }
  return figures;
}

function keptList(before: readonly Figure[], again: readonly Figure[]): readonly Figure[] | undefined {
  if (before.length !== again.length) return undefined;
  const figures: Figure[] = [];
  for (const [i, own] of before.entries()) {
    const figure = again[i];
    if (!figure || !samePlace(own, figure)) return undefined;
    figures.push(sameFigure(own, figure) ? own : figure);
  }
  return figures.every((figure, i) => figure === before[i]) ? before : figures;
}

function samePlace(one: Figure, other: Figure): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** A figure's amount follows from its cell, its unit and the decimals that its table prints. */
function sameFigure(one: Figure, other: Figure): boolean {
  return (
    one.cell === other.cell &&
    one.state === other.state &&
    one.unit === other.unit &&
    one.decimals === other.decimals
  );
}

/**
 * Projects read again, with the rows of their blocks; those that are as they were stay the same objects.
 * @returns undefined where anything but what figures hold is not as it was
 */
export function keptProjects(
  before: readonly Project[],
  again: readonly Project[],
  blocks: readonly Block[],
): readonly Project[] | undefined {
  const same = sameData(before.map(wordsOfProject), again.map(wordsOfProject));
  if (!same) return undefined;
  const rows = new Map(
    blocks.flatMap((block) => block.rows.filter(isProject).map((row) => [row.index, row] as const)),
  );
  return before.map((project) => {
    const row = rows.get(project.row.index) ?? project.row;
    return row === project.row ? project : { ...project, row };
  });
}

function isProject({ role }: Row): boolean {
  return role === 'data';
}

function wordsOfProject({ name, row, indicators }: Project): unknown[] {
  return [name, row.index, indicators];
}

/** Whether two values are the same all the way down: plain objects, lists and maps of plain values. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && sameList(one, other);
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && sameList([...one], [...other]);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameData(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => sameData(each, other[i]));
}
