import type { CauseMessages } from '../messages/messages';

/** Rows as a text, neighbours as runs: `第 57—60、62 行`. */
export function rowsText(indices: readonly number[], messages: CauseMessages, separator: string): string {
  const runs: [first: number, last: number][] = [];
  for (const row of [...new Set(indices)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const text = runs.map(([first, last]) => messages.rowRun(first + 1, last + 1)).join(separator);
  return messages.rows(text, new Set(indices).size);
}
