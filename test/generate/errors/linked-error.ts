import { Amount } from '../../../src/amount/amount';
import type { GeneratedBook } from '../render/rendered';
import { anyMistype } from './any-mistype';
import { cellsError } from './cell-error';
import type { NewCell } from './cell-error';
import { makeOfOne, pick } from './choose';
import { Links } from './links';
import type { Deltas } from './links';
import type { InjectedError, InjectError } from './injected-error';
import { spotsOf, typedSpots } from './spots';
import { keyOf } from './suspects';
import { typedInto } from './typing';

/** What an amount that is wrong by so much makes wrong besides, itself included: every way in which it may have gone on. */
export type CarryOn = (links: Links, of: Deltas) => readonly Deltas[];

/** One amount typed wrong, and carried on into other cells before anyone looked. */
export function carriedOn(carryOn: CarryOn): InjectError {
  return (book, choose) => {
    const links = Links.of(book.workbook);
    return makeOfOne(typedSpots(book), choose, (spot) => {
      const mistyped = anyMistype(spot, choose);
      if (!mistyped) return undefined;
      const ways = carryOn(links, new Map([[keyOf(spot.figure), mistyped.by]]));
      const deltas = pick(ways, choose);
      const error = deltas && linkedError(book, mistyped.kind, deltas);
      if (!error || error.changed.length < 2) return undefined;
      const seeds = typedSpots(book).map(({ figure }) => new Map([[keyOf(figure), mistyped.by]]));
      return { ...error, instead: () => seeds.flatMap((seed) => carryOn(links, seed)) };
    });
  };
}

/** The error of typed cells that are all off by so much; undefined where a blank, or less than nothing, would come of it. */
export function linkedError(
  book: GeneratedBook,
  kind: InjectedError['kind'],
  deltas: Deltas,
): InjectedError | undefined {
  const cells: NewCell[] = [];
  for (const { figure } of spotsOf(book)) {
    const by = deltas.get(keyOf(figure));
    if (!by || by.isZero || figure.isFormula) continue;
    const [, decimals = ''] = (figure.printed ?? '').split('.');
    const amount = Amount.fromDecimal(figure.printed ?? '0').plus(by);
    if (amount.sign < 0) return undefined;
    const after = amount.isZero ? undefined : amount.toString(decimals.length);
    cells.push({
      figure,
      after,
      content: after === undefined ? undefined : typedInto(book.workbook, figure, after),
    });
  }
  return cellsError(book, kind, cells);
}
