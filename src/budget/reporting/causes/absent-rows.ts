import type { AbsentRow, Correction, Explanation } from '../../locating/cause';

/** A row that is not there, with its amounts. */
export interface AbsentAmounts extends AbsentRow {
  /** In the cells of the row before which it belongs. */
  readonly amounts: readonly Correction[];
}

/** The rows that a table lacks, each with those of the corrections that are its own. */
export function absentRows({ absent, corrections }: Explanation): AbsentAmounts[] {
  // What is not there yet stands nowhere: corrections of cells that hold something belong to no such row.
  const amounts = corrections.filter(({ typed, observed }) => typed === '' && !observed);
  const runs = runsOf(amounts);
  const shares = runs.length === absent.length ? runs : shared(amounts, absent.length);
  return absent.map((row, i) => ({ ...row, amounts: shares[i] ?? [] }));
}

/** A row's amounts go from left to right; where they start again, or another row is named, the next row begins. */
function runsOf(corrections: readonly Correction[]): Correction[][] {
  const runs: Correction[][] = [];
  for (const correction of corrections) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, correction)) run.push(correction);
    else runs.push([correction]);
  }
  return runs;
}

function goesOn(last: Correction, next: Correction): boolean {
  const isSameRow = last.at.sheet === next.at.sheet && last.at.row === next.at.row && last.row === next.row;
  return isSameRow && last.at.column < next.at.column;
}

function shared(corrections: readonly Correction[], rows: number): Correction[][] {
  const size = Math.ceil(corrections.length / rows);
  return Array.from({ length: rows }, (_, i) => corrections.slice(i * size, (i + 1) * size));
}
