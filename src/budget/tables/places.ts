import type { Address } from '../../workbook/address';
import type { Book } from './book';
import type { Figure } from './figure';
import type { Row } from './row';
import type { Block, Table } from './table';

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

/** The place of a row; all its figures share one. */
type RowPlace = Omit<PlaceInTable, 'key'>;

/** Where every figure of a book is. */
export class Places {
  private readonly rows = new Map<Figure, RowPlace>();
  private byCell: ReadonlyMap<string, ReadonlyMap<number, Figure>> | undefined;

  constructor(book: Book) {
    for (const table of book.tables) {
      for (const block of table.blocks) {
        for (const [index, row] of block.rows.entries()) {
          const place = { table, block, row, index };
          for (const figure of row.figures.values()) this.rows.set(figure, place);
        }
      }
    }
  }

  /** Undefined for figures in columns that the layout does not know. */
  of(figure: Figure): PlaceInTable | undefined {
    const place = this.rows.get(figure);
    if (!place) return undefined;
    const { table, block, row, index } = place;
    const key = row.figures.keyOf(figure);
    return key === undefined ? undefined : { table, block, row, index, key };
  }

  /** The table that a figure stands in. */
  tableOf(figure: Figure): Table | undefined {
    return this.rows.get(figure)?.table;
  }

  /** The figure at a cell. */
  figureAt({ sheet, row, column }: Address): Figure | undefined {
    this.byCell ??= this.indexed();
    return this.byCell.get(sheet)?.get(numberOf(row, column));
  }

  private indexed(): ReadonlyMap<string, ReadonlyMap<number, Figure>> {
    const sheets = new Map<string, Map<number, Figure>>();
    for (const figure of this.rows.keys()) {
      const cells = sheets.get(figure.sheet) ?? new Map<number, Figure>();
      sheets.set(figure.sheet, cells.set(numberOf(figure.row, figure.column), figure));
    }
    return sheets;
  }
}

/** More columns than any sheet has. */
const COLUMNS = 2 ** 15;

function numberOf(row: number, column: number): number {
  return row * COLUMNS + column;
}
