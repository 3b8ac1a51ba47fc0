import type { RowContent } from '../content/content';
import type { Canvas } from './canvas';
import type { PlacedColumn } from './columns';
import type { TableStyle } from './presentation';

/** The key cells of a row. */
interface KeyLine {
  readonly index: number;
  readonly row: RowContent;
  readonly cells: readonly (string | number)[];
}

/** Writes key cells; those that are the same as right above are repeated, merged or left out. */
export function writeSameKeys(
  canvas: Canvas,
  keys: readonly PlacedColumn[],
  lines: readonly KeyLine[],
  { sameKey }: TableStyle,
): void {
  keys.forEach((key, i) => {
    let top: number | undefined;
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const same = before !== undefined && sameKey !== 'repeated' && isSame(keys, before, line, i);
      if (!same) {
        canvas.put(line.index, key.column, line.cells[i] ?? '');
        top = line.index;
      }
      const after = lines[at + 1];
      const goesOn = after !== undefined && isSame(keys, line, after, i);
      if (sameKey === 'merged' && !goesOn && top !== undefined) {
        canvas.merge({ top, left: key.column, bottom: line.index, right: key.column });
      }
    });
  });
}

/** Whether a key may stand once for two rows: the same, one row under the other, and not what tells the rows apart. */
function isSame(keys: readonly PlacedColumn[], above: KeyLine, line: KeyLine, i: number): boolean {
  const kind = keys[i]?.layout.role.kind;
  if ((kind !== 'code' && kind !== 'unit') || i >= keys.length - 1 || line.row.role === 'more') return false;
  return (
    line.index === above.index + 1 &&
    line.cells.slice(0, i + 1).every((cell, j) => cell !== '' && cell === above.cells[j])
  );
}
