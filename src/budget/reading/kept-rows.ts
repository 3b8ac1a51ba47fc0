import type { Figure } from '../tables/figure';
import type { Row } from '../tables/row';
import { sameData } from './same-data';

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
  return sameData(wordsOf(one), wordsOf(other));
}

function wordsOf({ index, role, label, labelAt, item, group, codes, unit, texts }: Row): unknown[] {
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
