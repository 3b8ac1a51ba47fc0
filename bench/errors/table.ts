/** Rows of texts in columns as wide as they must be: names to the left, figures to the right. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  return rows.map((row) => row.map((text, i) => padded(text, widths[i] ?? 0, i)).join('  ')).join('\n');
}

/** The same in Markdown; the first row is the heading. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [heading = [], ...body] = rows.map((row) => row.map((text, i) => padded(text, widths[i] ?? 0, i)));
  return [heading, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return (rows[0] ?? []).map((_, i) => Math.max(3, ...rows.map((row) => row[i]?.length ?? 0)));
}

function padded(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
