import type { Equation } from '../src/budget/identities/equation';
import type { Figure } from '../src/budget/tables/figure';
import { a1 } from '../src/workbook/address';
import type { Sheet } from '../src/workbook/sheet';
import type { Workbook } from '../src/workbook/workbook';

type Content = string | number | boolean | null;

/** The sheets of a workbook with a further one that holds every equation as a formula. */
export function asFormulas(workbook: Workbook, equations: readonly Equation[]): Record<string, Content[][]> {
  const sheets = workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)] as const);
  return { ...Object.fromEntries(sheets), equations: equations.map((equation) => [formulaOf(equation)]) };
}

function contentOf(sheet: Sheet): Content[][] {
  const height = (sheet.rows.at(-1)?.index ?? -1) + 1;
  return Array.from({ length: height }, (_, index) => {
    const cells = sheet.row(index)?.cells ?? [];
    const content = new Array<Content>((cells.at(-1)?.column ?? -1) + 1).fill(null);
    for (const { column, value } of cells) content[column] = typeof value === 'object' ? null : value;
    return content;
  });
}

function formulaOf({ subjects, counterparts }: Equation): string {
  return `=${sumOf(subjects)}-${sumOf(counterparts)}`;
}

function sumOf(figures: readonly Figure[]): string {
  const parts = runs(figures).map(([from, to]) => `${reference(from)}:${a1(to)}`);
  return `SUM(${parts.join(',') || '0'})`;
}

/** Figures that stand right below one another, as ranges. */
function runs(figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const found: [Figure, Figure][] = [];
  for (const figure of figures) {
    const last = found.at(-1);
    if (last && isBelow(last[1], figure)) last[1] = figure;
    else found.push([figure, figure]);
  }
  return found;
}

function isBelow(above: Figure, figure: Figure): boolean {
  return above.sheet === figure.sheet && above.column === figure.column && above.row + 1 === figure.row;
}

function reference(figure: Figure): string {
  return `'${figure.sheet}'!${a1(figure)}`;
}
