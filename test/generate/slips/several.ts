import type { Workbook } from '../../../src/workbook/workbook';
import type { GeneratedBook } from '../render/rendered';
import { afterSlip, movedSlip } from './after-slip';
import type { Choose } from './choose';
import type { MakeSlip, Slip } from './slip';

/** Slips made one after the other in one book, with the truth of each in the book as it is in the end. */
export interface SeveralSlips {
  readonly workbook: Workbook;
  /** The workbook as each slip left it; the last is the one above. */
  readonly steps: readonly Workbook[];
  readonly slips: readonly Slip[];
}

/** Makes slips in rows that have nothing in common; undefined where the book gives no occasion for one of them. */
export function makeSeveral(
  book: GeneratedBook,
  makers: readonly MakeSlip[],
  choose: Choose,
): SeveralSlips | undefined {
  let state = book;
  let slips: readonly Slip[] = [];
  const steps: Workbook[] = [];
  for (const make of makers) {
    const slip = make(state, choose);
    const before = slip && slips.map((each) => movedSlip(each, slip));
    if (!before || before.some((each) => !each || sharesRow(each, slip))) return undefined;
    slips = [...before.filter((each) => each !== undefined), slip];
    state = afterSlip(state, slip);
    steps.push(slip.workbook);
  }
  return { workbook: state.workbook, steps, slips };
}

function sharesRow(one: Slip, other: Slip): boolean {
  const rows = new Set(one.changed.map(({ at }) => `${at.row},${at.sheet}`));
  return other.changed.some(({ at }) => rows.has(`${at.row},${at.sheet}`));
}
