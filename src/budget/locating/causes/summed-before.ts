import { Sum } from '../../../amount/sum';
import { convert } from '../../../amount/unit';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import { figureBefore } from '../repairs/missing-row/missing-place';
import type { Change } from '../search/repair';
import type { State } from '../search/state';

/**
 * What a row that a block lacks has in a column: the sum of other rows; undefined where that is nothing.
 * @param before the row before which the lost one belongs
 * @param source the column of the other rows that is summed
 */
export function summedBefore(
  end: State,
  block: Block,
  before: number,
  column: string,
  rows: readonly Row[],
  source = column,
): Change | undefined {
  const figure = figureBefore(block, before, column);
  if (!figure) return undefined;
  const sum = new Sum();
  for (const row of rows) {
    const own = row.figures.get(source);
    const amount = own && end.amountOf(own);
    if (amount) sum.add(convert(amount, own.unit, figure.unit));
  }
  const to = sum.value();
  return to.isZero ? undefined : { figure, to };
}
