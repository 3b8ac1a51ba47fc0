import { a1 } from '../../../src/workbook/address';
import type { Place } from '../../../src/workbook/address';
import type { BlockContent, RowContent } from '../content/content';
import type { PlacedColumn } from './columns';

/** The formula that a figure is the result of, or undefined where it is typed in. */
export function formulaOf(
  block: BlockContent,
  columns: readonly PlacedColumn[],
  rowNumbers: readonly number[],
  row: RowContent,
  index: number,
  { layout: { key }, column }: PlacedColumn,
): string | undefined {
  const addends = row.adds.flatMap((i) => rowNumbers[i] ?? []);
  if (addends.length > 0)
    return sum(runs(addends).map(([first, last]) => range({ row: first, column }, { row: last, column })));
  const own = block.layout.sums?.find(({ total }) => total === key);
  if (!own) return undefined;
  const added = [...own.parts, ...(own.sometimes ?? []).filter((each) => !block.shownAgain.has(each))];
  const cells = (keys: readonly string[]): string[] =>
    columns
      .filter((each) => keys.includes(each.layout.key))
      .map((each) => a1({ row: rowNumbers[index] ?? 0, column: each.column }));
  const parts = cells(added);
  return parts.length === 0 ? undefined : [sum(parts), ...cells(own.minus ?? [])].join('-');
}

function sum(parts: readonly string[]): string {
  return `SUM(${parts.join(',')})`;
}

function range(first: Place, last: Place): string {
  return first.row === last.row ? a1(first) : `${a1(first)}:${a1(last)}`;
}

/** Rows that follow one another, as first and last. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else found.push([row, row]);
  }
  return found;
}
