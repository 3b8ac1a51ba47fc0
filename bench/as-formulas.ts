import type { Equation } from '../src/budget/identities/equation';
import { a1 } from '../src/budget/workbook/address';
import type { Workbook } from '../src/budget/workbook/workbook';
import type { Figure } from '../src/budget/reading/figure';

type Content = string | number | boolean | null;

/** The sheets of a workbook with a further one that holds every equation as a formula. */
export function asFormulas(workbook: Workbook, equations: readonly Equation[]): Record<string, Content[][]> {
  const sheets = workbook.sheets.map((sheet) => {
    const rows: Content[][] = [];
    for (const { index, cells } of sheet.rows) {
      const row: Content[] = [];
      for (const { column, value } of cells) row[column] = typeof value === 'object' ? null : value;
      rows[index] = Array.from(row, (each) => each ?? null);
    }
    return [sheet.name, Array.from(rows, (row) => row ?? [])] as const;
  });
  return { ...Object.fromEntries(sheets), equations: equations.map((equation) => [formulaOf(equation)]) };
}

function formulaOf({ terms }: Equation): string {
  const [subject, ...others] = terms;
  const parts = runs(others.map(({ figure }) => figure)).map(([from, to]) => `${reference(from)}:${a1(to)}`);
  return `=${reference(subject.figure)}-SUM(${parts.join(',') || '0'})`;
}

/** Figures that stand right below one another, as ranges. */
function runs(figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const found: [Figure, Figure][] = [];
  for (const figure of figures) {
    const last = found.at(-1);
    if (
      last &&
      last[1].sheet === figure.sheet &&
      last[1].column === figure.column &&
      last[1].row + 1 === figure.row
    ) {
      last[1] = figure;
    } else found.push([figure, figure]);
  }
  return found;
}

function reference(figure: Figure): string {
  return `'${figure.sheet}'!${a1(figure)}`;
}
