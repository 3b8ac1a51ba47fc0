import type { Project } from '../tables/project';
import type { Row } from '../tables/row';
import { sameData } from './same-data';
import type { Block } from '../tables/table';

/**
 * Projects read again, with the rows of their blocks; those that are as they were stay the same objects.
 * @returns undefined where anything but what figures hold is not as it was
 */
export function keptProjects(
  before: readonly Project[],
  again: readonly Project[],
  blocks: readonly Block[],
): readonly Project[] | undefined {
  const same = sameData(before.map(wordsOf), again.map(wordsOf));
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

function wordsOf({ name, row, indicators }: Project): unknown[] {
  return [name, row.index, indicators];
}
