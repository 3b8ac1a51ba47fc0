import * as fc from 'fast-check';
import { beijing12 } from '../../src/budget/layouts/beijing-12';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { nationalBudget9 } from '../../src/budget/layouts/national-budget-9';
import { nationalFinal9 } from '../../src/budget/layouts/national-final-9';
import { shanghai9 } from '../../src/budget/layouts/shanghai-9';
import { shanghai9Final } from '../../src/budget/layouts/shanghai-9-final';
import { beijingTables } from './content/beijing-12';
import { nationalFinalTables, nationalTables } from './content/national';
import { shanghaiFinalTables, shanghaiTables } from './content/shanghai';
import { arbitraryDepartment } from './department/arbitrary-department';
import type { Fen } from './department/department';
import { renderBook } from './render/book';
import type { Fill } from './render/book';
import { bookStyle } from './render/presentation';
import type { StyleLimits } from './render/presentation';
import type { GeneratedBook } from './render/rendered';

export interface BookLimits extends StyleLimits {
  /** How many budget lines at most. */
  readonly lines?: number;
  /** Fen that every amount exceeds, so that none is rounded to nothing. */
  readonly smallest?: Fen;
}

const fills: readonly (readonly [LayoutPack, Fill])[] = [
  [beijing12, beijingTables],
  [shanghai9, shanghaiTables],
  [shanghai9Final, shanghaiFinalTables],
  [nationalBudget9, nationalTables],
  [nationalFinal9, nationalFinalTables],
];

/** Every pack that books are generated in. */
export const generatedPacks: readonly LayoutPack[] = fills.map(([pack]) => pack);

/** Workbooks without any contradiction, of every shape that a pack may be printed in. */
export function generatedBook(pack: LayoutPack, limits: BookLimits = {}): fc.Arbitrary<GeneratedBook> {
  const fill = fills.find(([each]) => each === pack)?.[1];
  if (!fill) throw new Error(`Nothing fills ${pack.key}`);
  return fc
    .tuple(arbitraryDepartment(limits.lines, limits.smallest), bookStyle(limits))
    .map(([department, style]) => shown(renderBook(pack, fill, department, style)));
}

/** A counterexample is read by what makes it peculiar, not by all its cells. */
function shown(book: GeneratedBook): GeneratedBook {
  const { pack, department, style } = book;
  return Object.assign(book, {
    [fc.toStringMethod]: () =>
      `${pack.key}: ${fc.stringify(department.lines)}, savings ${fc.stringify(department.savings)}, ${fc.stringify(style)}`,
  });
}
