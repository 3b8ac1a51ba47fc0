import { textOf } from '../../../workbook/cell';
import type { Sheet } from '../../../workbook/sheet';
import type { Workbook } from '../../../workbook/workbook';
import type { Project } from '../../tables/project';
import type { Table } from '../../tables/table';
import { aspectsLacking, projectsOf } from './aspects';
import type { Aspect } from './aspects';

/** More than one project of so many incomplete is no oversight. */
const ONE_OF = 3;

/**
 * Whether the sheet tells which project an indicator belongs to. A project's name that is merged over the rows of its
 * indicators, or repeated in them, tells. A name printed once does only where it stands in the first of them; in a
 * transcription of a page it may stand in the middle. That shows where an indicator stands above the first name, or
 * where many projects are incomplete and most of these lack what a neighbour has twice.
 */
export function isAttributionReliable(table: Table, workbook: Workbook): boolean {
  const sheet = workbook.sheet(table.sheet);
  const projects = projectsOf(table);
  if (sheet && projects.some((project) => coversIndicators(sheet, project))) return true;
  if (sheet && hasIndicatorAbove(sheet, table, projects)) return false;
  const incomplete = projects.filter((project) => aspectsLacking(project).length > 0);
  const explained = projects.filter((project, i) => {
    const neighbours = [projects[i - 1], projects[i + 1]].filter((each) => each !== undefined);
    return aspectsLacking(project).some((aspect) => neighbours.some((each) => hasTwice(each, aspect)));
  });
  return incomplete.length * ONE_OF <= projects.length || explained.length * 2 <= incomplete.length;
}

function coversIndicators(sheet: Sheet, { name, row, indicators }: Project): boolean {
  const last = indicators.at(-1)?.at.row ?? row.index;
  return last > row.index && sheet.textAt({ row: last, column: row.labelAt.column }) === name;
}

const LEVEL_1 = /^(产出|成本|效益|效果|满意度)(指标)?$/;

function hasIndicatorAbove(sheet: Sheet, { range, blocks }: Table, [first]: readonly Project[]): boolean {
  const column = blocks[0]?.columns.get('level-1');
  if (!first || column === undefined) return false;
  return sheet.rows.some(
    ({ index }) =>
      range.top <= index &&
      index < first.row.index &&
      LEVEL_1.test(textOf(sheet.cell({ row: index, column }))),
  );
}

function hasTwice({ indicators }: Project, { covers }: Aspect): boolean {
  return indicators.filter(covers).length > 1;
}
