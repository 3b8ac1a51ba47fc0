import type { SetRow } from '../../budget/disclosure/set/set-table';

/** What is printed in a block of rows, from where, and how far its cell goes; figures and what is open have no text. */
export interface PlacedText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The cells of rows that hold anything. */
export function placedTexts(rows: readonly SetRow[]): PlacedText[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell) return [];
      const { text, columnSpan } = cell.kind === 'text' ? cell : { text: '', columnSpan: 1 };
      return [{ text, row, column, rowSpan: cell.rowSpan ?? 1, columnSpan: columnSpan ?? 1 }];
    }),
  );
}
