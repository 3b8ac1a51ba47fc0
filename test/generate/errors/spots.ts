import type { BlockLayout } from '../../../src/budget/layouts/layout';
import type {
  GeneratedBook,
  RenderedBlock,
  RenderedFigure,
  RenderedRow,
  RenderedTable,
} from '../render/rendered';

/** An amount with all that it stands in. */
export interface Spot {
  readonly table: RenderedTable;
  readonly block: RenderedBlock;
  readonly row: RenderedRow;
  readonly figure: RenderedFigure;
}

/** An amount other than 0 that was typed. */
export interface TypedSpot extends Spot {
  readonly printed: string;
}

/** A block with its table. */
export interface PlacedBlock {
  readonly table: RenderedTable;
  readonly block: RenderedBlock;
}

/** The layout of a block. */
export function layoutOf({ table, block }: PlacedBlock): BlockLayout | undefined {
  return table.layout.blocks.find(({ key }) => key === block.key);
}

export function blocksOf({ tables }: GeneratedBook): PlacedBlock[] {
  return tables.flatMap((table) => table.blocks.map((block) => ({ table, block })));
}

/** Every place of an amount in a book. */
export function spotsOf(book: GeneratedBook): Spot[] {
  return blocksOf(book).flatMap((placed) => placed.block.rows.flatMap((row) => spotsIn(placed, row)));
}

/** Those of one row, from left to right. */
export function spotsIn({ table, block }: PlacedBlock, row: RenderedRow): Spot[] {
  return figuresIn(row).map((figure) => ({ table, block, row, figure }));
}

/** The amounts of a row from left to right. */
export function figuresIn({ figures }: RenderedRow): RenderedFigure[] {
  return [...figures.values()].sort((a, b) => a.column - b.column);
}

/** Every amount of a book that a person typed. */
export function typedSpots(book: GeneratedBook): TypedSpot[] {
  return typedAmong(spotsOf(book));
}

export function typedAmong(spots: readonly Spot[]): TypedSpot[] {
  return spots.flatMap((spot) => {
    const { printed, isFormula } = spot.figure;
    return isFormula || !isMoney(printed) ? [] : [{ ...spot, printed }];
  });
}

/** Whether anything but 0 is printed. */
export function isMoney(printed: string | undefined): printed is string {
  return printed !== undefined && Number(printed) !== 0;
}
