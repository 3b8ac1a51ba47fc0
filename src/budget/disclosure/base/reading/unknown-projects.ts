import type { BudgetLine } from '../../data/budget-line';
import type { IndicatorEntry } from '../../data/disclosure-data';
import type { MemoItem } from '../../data/memo-item';

/** The places of indicators whose project no line and no special item of the same unit has. */
export function unknownProjects(
  indicators: readonly IndicatorEntry[],
  lines: readonly BudgetLine[],
  memoItems: readonly MemoItem[],
): number[] {
  const projects = new Set([...lines, ...memoItems].map(({ unit, project }) => `${unit}\n${project}`));
  return indicators.flatMap(({ unit, project }, at) =>
    project === '' || projects.has(`${unit}\n${project}`) ? [] : [at],
  );
}
