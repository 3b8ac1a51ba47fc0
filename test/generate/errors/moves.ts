import type { GeneratedBook, RenderedFigure } from '../render/rendered';
import type { NewCell } from './cell-error';
import { contentAt } from './contents';

/** The cell of one figure holding what stands in another's; nothing where there is no other. */
export function holdingOf(
  { workbook }: GeneratedBook,
  figure: RenderedFigure,
  other: RenderedFigure | undefined,
): NewCell {
  return { figure, after: other?.printed, content: other && contentAt(workbook, other) };
}
