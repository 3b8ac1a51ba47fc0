import type { Canvas } from './canvas';
import type { PlacedColumn } from './columns';
import type { TableStyle } from './presentation';

/** Writes the header of a table from a row on. */
export function writeHeader(
  canvas: Canvas,
  top: number,
  blocks: readonly (readonly PlacedColumn[])[],
  style: TableStyle,
): void {
  const depth = Math.max(...blocks.flat().map(({ headings }) => headings.length));
  for (const columns of blocks) {
    if (style.header === 'merged') writeMerged(canvas, top, depth, columns);
    else if (style.header === 'repeated') writeRepeated(canvas, top, depth, columns);
    else writeFlat(canvas, top, depth, columns, style.header === 'flat-bottom');
  }
  if (style.numbered === 'all') {
    blocks.flat().forEach(({ column }, i) => {
      canvas.put(top + depth, column, i + 1);
    });
  } else if (style.numbered !== 'none') writeColumnNumbers(canvas, top + depth, blocks.flat(), style);
}

/** 栏次 and the numbers of the amounts; the parts of codes are named once more in that row where the style wants it. */
function writeColumnNumbers(
  canvas: Canvas,
  row: number,
  columns: readonly PlacedColumn[],
  { numbered }: TableStyle,
): void {
  const isPart = ({ layout }: PlacedColumn): boolean => layout.role.kind === 'code-part';
  const named = numbered === 'beside-parts' ? columns.filter(isPart) : [];
  for (const { layout, column } of named) canvas.put(row, column, layout.label.zh);
  const amounts = columns.filter(({ layout }) => layout.role.kind === 'amount');
  const mark = columns.find((each) => !named.includes(each) && !amounts.includes(each));
  if (mark) canvas.put(row, mark.column, '栏次');
  amounts.forEach(({ column }, i) => {
    canvas.put(row, column, i + 1);
  });
}

function writeMerged(canvas: Canvas, top: number, depth: number, columns: readonly PlacedColumn[]): void {
  columns.forEach((each, i) => {
    each.headings.forEach((text, level) => {
      const isLeaf = level === each.headings.length - 1;
      if (!isLeaf && sharesHeading(columns[i - 1], each, level)) return;
      const end = isLeaf ? i : lastSharing(columns, i, level);
      const bottom = isLeaf ? top + depth - 1 : top + level;
      canvas.put(top + level, each.column, text);
      canvas.merge({
        top: top + level,
        left: each.column,
        bottom,
        right: columns[end]?.column ?? each.column,
      });
    });
  });
}

function sharesHeading(one: PlacedColumn | undefined, other: PlacedColumn, level: number): boolean {
  if (!one || one.headings.length - 1 <= level || other.headings.length - 1 <= level) return false;
  return other.headings.slice(0, level + 1).every((text, i) => one.headings[i] === text);
}

function lastSharing(columns: readonly PlacedColumn[], from: number, level: number): number {
  const first = columns[from];
  let end = from;
  while (first && columns[end + 1] && sharesHeading(columns[end + 1], first, level)) end++;
  return end;
}

/** Each heading over the first of its columns only; lone names at the top or at the bottom. */
function writeFlat(
  canvas: Canvas,
  top: number,
  depth: number,
  columns: readonly PlacedColumn[],
  atBottom: boolean,
): void {
  columns.forEach((each, i) => {
    each.headings.forEach((text, level) => {
      const isLeaf = level === each.headings.length - 1;
      if (!isLeaf && sharesHeading(columns[i - 1], each, level)) return;
      canvas.put(isLeaf && atBottom ? top + depth - 1 : top + level, each.column, text);
    });
  });
}

/** What a merged header becomes when its merges are split and filled. */
function writeRepeated(canvas: Canvas, top: number, depth: number, columns: readonly PlacedColumn[]): void {
  for (const { column, headings } of columns) {
    for (let level = 0; level < depth; level++) {
      canvas.put(top + level, column, headings[level] ?? headings.at(-1) ?? '');
    }
  }
}
