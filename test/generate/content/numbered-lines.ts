import type { BlockContent, RowContent } from './content';

/** Blocks of items with their lines numbered from the left block on (行次); the shorter has lines with nothing but a number. */
export function numberedLines(blocks: readonly BlockContent[]): BlockContent[] {
  const longest = Math.max(...blocks.map(({ rows }) => rows.length));
  return blocks.map((block, i) => {
    const rows = withEmptyLines(block.rows, longest);
    return { ...block, rows: rows.map((row, line) => numbered(row, i * longest + line + 1)) };
  });
}

/** What totals add stands above the last row, and stays where it is. */
function withEmptyLines(rows: readonly RowContent[], length: number): RowContent[] {
  const empty: RowContent = { role: 'more', texts: {}, amounts: {}, adds: [] };
  const missing = Array.from({ length: length - rows.length }, () => empty);
  return [...rows.slice(0, -1), ...missing, ...rows.slice(-1)];
}

function numbered(row: RowContent, number: number): RowContent {
  return { ...row, texts: { ...row.texts, 'line-number': String(number) } };
}
