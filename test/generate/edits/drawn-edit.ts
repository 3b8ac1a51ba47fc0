import * as fc from 'fast-check';
import type { CellChange } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/workbook';
import { drawnContent } from './drawn-content';
import { drawnPlace } from './drawn-place';

/** An edit of a workbook that is known only when its turn comes; undefined where it has no place. */
export type DrawnEdit = (workbook: Workbook) => CellChange | undefined;

/** Edits of every sort in every place. */
export const drawnEdit: fc.Arbitrary<DrawnEdit> = fc
  .tuple(drawnPlace, drawnContent)
  .map(([place, content]) => (workbook) => {
    const at = place(workbook);
    return at && { ...at, content: content(workbook.cell(at), workbook) };
  });
