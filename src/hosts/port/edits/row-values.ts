import type { NewContent } from './step';

/** What stands in a row of a sheet, from the first cell that holds something on; `''` for nothing. */
export interface RowValues {
  readonly first: number;
  readonly values: readonly unknown[];
}

/** Whether a row holds what is written into a new one and nothing else; it may hold less. */
export function holdsOnly(cells: readonly NewContent[], { first, values }: RowValues): boolean {
  const written = new Map<number, unknown>(cells.map(({ column, value }) => [column, value]));
  return values.every((value, i) => value === '' || value === written.get(first + i));
}
