import type { GeneratedBook } from '../render/rendered';
import { arbitraryAmount } from './arbitrary-amount';
import { addressOf, mistyped } from './cell-error';
import { makeOfOne } from './choose';
import type { Choose } from './choose';
import { contentAt, withContents } from './contents';
import { sumItems } from './read-rows';
import type { InjectedError, InjectError } from './injected-error';
import { isMoney, spotsOf, typedSpots } from './spots';
import type { Spot, TypedSpot } from './spots';

/** A total that was not brought up to date: the saved result of a formula, or a typed one. */
export const staleTotal: InjectError = (book, choose) => {
  const results = spotsOf(book).filter((spot) => isSavedResult(book, spot));
  const totals = typedTotals(book);
  const typed = results.length === 0 || (totals.length > 0 && choose(2) === 0);
  return typed
    ? makeOfOne(totals, choose, (spot) =>
        mistyped(book, 'stale-total', [spot], ({ printed }) => arbitraryAmount(printed, choose)),
      )
    : makeOfOne(results, choose, (spot) => oldResult(book, spot, choose));
};

function isSavedResult({ workbook }: GeneratedBook, { figure }: Spot): boolean {
  return figure.isFormula && isMoney(figure.printed) && typeof workbook.cell(figure)?.value === 'number';
}

/** Nothing is recalculated: that is the error. */
function oldResult(book: GeneratedBook, { figure }: Spot, choose: Choose): InjectedError | undefined {
  const after = arbitraryAmount(figure.printed ?? '', choose);
  const content = contentAt(book.workbook, figure);
  if (after === undefined || !content) return undefined;
  const at = addressOf(figure);
  return {
    kind: 'stale-total',
    workbook: withContents(book.workbook, [{ at, content: { ...content, value: Number(after) } }]),
    changed: [{ at, before: figure.printed, after }],
  };
}

/** Amounts that are sums of a column, of a row or of items. */
function typedTotals(book: GeneratedBook): TypedSpot[] {
  const items = sumItems(book.workbook);
  return typedSpots(book).filter(
    ({ table, block, row, figure }) =>
      row.role === 'total' ||
      items.some(
        (each) => each.sheet === table.sheet && each.block === block.key && each.index === row.index,
      ) ||
      isSumOfRow(table.layout.blocks, block.key, figure.key),
  );
}

function isSumOfRow(blocks: Spot['table']['layout']['blocks'], block: string, column: string): boolean {
  const sums = blocks.find(({ key }) => key === block)?.sums ?? [];
  return sums.some(({ total }) => total === column);
}
