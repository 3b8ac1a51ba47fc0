import { addUp } from './known-sum';
import type { Entry, Written } from './table-body';

/**
 * The sum of figures in a column.
 * @param fewest so many without a gap between them are added as a run; a person reads two more easily as a + b
 */
export function figureSum(figures: readonly Written[], fewest = 1): Entry {
  const sum = addUp(figures.map((figure) => figure.sum));
  const [first, last] = [figures[0]?.at, figures.at(-1)?.at];
  const gapless = first && last && last.row - first.row === figures.length - 1;
  if (!gapless || figures.length < fewest) {
    return { sum, formula: { plus: figures.map(({ at }) => ({ kind: 'cell', at })) } };
  }
  const run = { table: first.table, column: first.column, firstRow: first.row, lastRow: last.row };
  return { sum, formula: { plus: [{ kind: 'run', run }] } };
}
