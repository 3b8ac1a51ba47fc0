import type { GeneratedBook, RenderedFigure } from '../render/rendered';
import { makeOfOne } from './choose';
import type { Choose } from './choose';
import { withContents } from './contents';
import type { Content } from './contents';
import { recalculated } from './recalculated';
import type { Change, InjectedError, InjectError } from './injected-error';
import { typedSpots } from './spots';
import type { TypedSpot } from './spots';
import { fitsCell, isSameAmount, typedInto } from './typing';

/** A cell as the error leaves it. */
export interface NewCell {
  readonly figure: RenderedFigure;
  /** As a plain decimal or a text; undefined for nothing. */
  readonly after: string | undefined;
  readonly content: Content | undefined;
}

/** What an amount becomes: a plain decimal or a text; undefined where it gives no occasion. */
export type Mistype = (spot: TypedSpot, choose: Choose) => string | undefined;

/** The error of cells typed wrong, with everything recalculated; undefined where no amount is changed by it. */
export function cellsError(
  book: GeneratedBook,
  kind: InjectedError['kind'],
  cells: readonly NewCell[],
): InjectedError | undefined {
  const [first, ...more] = cells
    .filter(({ figure, after }) => !isSameAmount(figure.printed, after))
    .map(({ figure, after }): Change => ({ at: addressOf(figure), before: figure.printed, after }));
  if (!first || cells.some(({ after }) => after !== undefined && !fitsCell(after))) return undefined;
  const edits = cells.map(({ figure, content }) => ({ at: addressOf(figure), content }));
  return {
    kind,
    workbook: recalculated(withContents(book.workbook, edits)),
    changed: [first, ...more],
  };
}

export function addressOf({ sheet, row, column }: RenderedFigure): Change['at'] {
  return { sheet, row, column };
}

/** Amounts mistyped all in the same way; undefined where one of them cannot be. */
export function mistyped(
  book: GeneratedBook,
  kind: InjectedError['kind'],
  spots: readonly TypedSpot[],
  mistype: (spot: TypedSpot) => string | undefined,
): InjectedError | undefined {
  const cells = spots.flatMap((spot): NewCell[] => {
    const after = mistype(spot);
    if (after === undefined || isSameAmount(spot.printed, after)) return [];
    return [{ figure: spot.figure, after, content: typedInto(book.workbook, spot.figure, after) }];
  });
  return cells.length === spots.length ? cellsError(book, kind, cells) : undefined;
}

/** An error in a single amount. */
export function oneCell(kind: InjectedError['kind'], mistype: Mistype): InjectError {
  return (book, choose) =>
    makeOfOne(typedSpots(book), choose, (spot) => mistyped(book, kind, [spot], () => mistype(spot, choose)));
}
