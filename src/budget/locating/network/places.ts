import type { Book } from '../../reading/book';
import type { Figure } from '../../reading/figure';
import type { Row } from '../../reading/row';
import type { Address } from '../../workbook/address';
import type { Block, Table } from '../../reading/table';

/** Where in its table a figure is. */
export interface PlaceInTable {
  readonly table: Table;
  readonly block: Block;
  readonly row: Row;
  /** The row's place among the rows of its block. */
  readonly index: number;
  /** The key of its column. */
  readonly key: string;
}

/** Where every figure of a book is. */
export class Places {
  private readonly places = new Map<Figure, PlaceInTable>();

  constructor(book: Book) {
    for (const table of book.tables) {
      for (const block of table.blocks) {
        for (const [index, row] of block.rows.entries()) {
          for (const [key, figure] of row.figures) this.places.set(figure, { table, block, row, index, key });
        }
      }
    }
  }

  /** The figure at a cell. */
  at({ sheet, row, column }: Address): PlaceInTable | undefined {
    for (const [figure, place] of this.places) {
      if (figure.row === row && figure.column === column && figure.sheet === sheet) return place;
    }
    return undefined;
  }

  /** Undefined for figures in columns that the layout does not know. */
  of(figure: Figure): PlaceInTable | undefined {
    return this.places.get(figure);
  }
}
