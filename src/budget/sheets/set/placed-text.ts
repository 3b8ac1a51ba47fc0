import type { SetRow } from '../../disclosure/set/set-table';

/** A text in a block of rows, and how far its cell goes. */
export interface PlacedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The texts of rows, and without text what else goes over several of them. */
export function placedTexts(rows: readonly SetRow[]): PlacedText[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell || (cell.kind !== 'text' && cell.rowSpan === undefined)) return [];
      const { text, columnSpan } = cell.kind === 'text' ? cell : { text: '', columnSpan: 1 };
      return [{ text, row, column, rowSpan: cell.rowSpan ?? 1, columnSpan: columnSpan ?? 1 }];
    }),
  );
}
