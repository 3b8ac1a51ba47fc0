import type { GeneratedBook } from '../render/rendered';
import { blocksOf, spotsIn, typedAmong } from './spots';
import type { TypedSpot } from './spots';

/** The typed amounts of every row that has some, block by block. */
export function typedRows(book: GeneratedBook): TypedSpot[][][] {
  return blocksOf(book).map((placed) =>
    placed.block.rows.map((row) => typedAmong(spotsIn(placed, row))).filter((spots) => spots.length > 0),
  );
}
