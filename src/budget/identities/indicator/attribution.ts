import type { Book } from '../../reading/book';
import type { Project } from '../../reading/project';
import { keyText } from '../../reading/region';
import type { Table } from '../../reading/table';
import type { Sheet } from '../../workbook/sheet';
import { aspectsLacking } from './aspects';
import type { Aspect } from './aspects';
import { projectsOf } from './projects';

/** Of how many projects one may lack what stands with its neighbour. */
const ONE_OF = 3;

/**
 * Whether the sheet tells which project an indicator belongs to. A project's name that is merged over the rows of its
 * indicators, or repeated in them, tells. A name printed once does only where it stands in the first of them: in a
 * transcription of a page it may stand in the middle. That shows where many projects lack what a neighbour has
 * twice.
 */
export function isAttributionReliable(book: Book, table: Table): boolean {
  const sheet = book.workbook.sheet(table.sheet);
  const projects = projectsOf(table);
  if (sheet && projects.some((project) => coversIndicators(sheet, project))) return true;
  const doubtful = projects.filter((project, i) => {
    const neighbours = [projects[i - 1], projects[i + 1]].filter((each) => each !== undefined);
    return aspectsLacking(project).some((aspect) => neighbours.some((each) => hasTwice(each, aspect)));
  });
  return doubtful.length * ONE_OF <= projects.length;
}

function coversIndicators(sheet: Sheet, { name, row, indicators }: Project): boolean {
  const last = indicators.at(-1)?.at.row ?? row.index;
  return last > row.index && keyText(sheet, { row: last, column: row.labelAt.column }) === name;
}

function hasTwice({ indicators }: Project, { covers }: Aspect): boolean {
  return indicators.filter(covers).length > 1;
}
