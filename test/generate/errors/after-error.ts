import type { GeneratedBook, RenderedFigure, RenderedRow, RenderedTable } from '../render/rendered';
import type { InjectedError, WrongRow } from './injected-error';

/** The book as an error leaves it, its truth still known: where rows moved, their places with them. */
export function afterError(book: GeneratedBook, { workbook, moved }: InjectedError): GeneratedBook {
  if (!moved) return { ...book, workbook };
  return { ...book, workbook, tables: book.tables.map((table) => movedTable(table, moved)) };
}

type Moved = NonNullable<InjectedError['moved']>;

function movedTable(table: RenderedTable, moved: Moved): RenderedTable {
  return {
    ...table,
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.flatMap((row) => movedRow(table.sheet, row, moved)),
    })),
  };
}

function movedRow(sheet: string, row: RenderedRow, moved: Moved): RenderedRow[] {
  const index = moved(sheet, row.index);
  if (index === undefined) return [];
  const figures = [...row.figures].map(([key, figure]) => [key, movedFigure(figure, index)] as const);
  return [{ ...row, index, figures: new Map(figures) }];
}

function movedFigure(figure: RenderedFigure, row: number): RenderedFigure {
  return { ...figure, row };
}

/** The truth of an earlier error after a later one has moved rows; undefined where its row is gone. */
export function movedError(error: InjectedError, { moved }: InjectedError): InjectedError | undefined {
  if (!moved) return error;
  const changed = error.changed.flatMap((change) => {
    const row = moved(change.at.sheet, change.at.row);
    return row === undefined ? [] : [{ ...change, at: { ...change.at, row } }];
  });
  const [first, ...more] = changed;
  if (!first || changed.length < error.changed.length) return undefined;
  return { ...error, changed: [first, ...more], ...(error.row && { row: movedPlace(error.row, moved) }) };
}

function movedPlace({ sheet, index, anywhere }: WrongRow, moved: Moved): WrongRow {
  const place = (row: number): number => moved(sheet, row) ?? row;
  const range = anywhere && ([place(anywhere[0]), place(anywhere[1])] as const);
  return { sheet, index: place(index), ...(range && { anywhere: range }) };
}
