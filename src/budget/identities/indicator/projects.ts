import { isSubtotalLabel } from '../../classification/label';
import type { Project } from '../../tables/project';
import type { Block, Table } from '../../tables/table';

/** The projects that a table sets indicators for; rows that only sum up a unit's projects are none. */
export function projectsOf({ blocks: [block], projects = [] }: Table): readonly Project[] {
  return projects.filter((project) => project.indicators.length > 0 || !isSubtotal(project, block));
}

function isSubtotal({ name, row }: Project, block: Block | undefined): boolean {
  return isSubtotalLabel(name) || row.labelAt.column === block?.columns.get('unit');
}
