import type { LayoutPack } from '../../src/budget/layouts/layout';
import { bookOf } from './books';
import { complaintsOf, measure } from './measure';
import type { Options } from './options';

/** What was found in books that are right. */
export interface CleanRun {
  readonly books: number;
  readonly findings: number;
  readonly causes: number;
  /** The books in which anything was found: `beijing-12/7`. */
  readonly accused: readonly string[];
}

/** Checks consistent books, the packs in turn. */
export function runClean({ packs, clean, seed }: Options): CleanRun {
  let [findings, causes] = [0, 0];
  const accused: string[] = [];
  for (let i = 0; i < clean; i++) {
    const pack = packs[i % packs.length];
    const index = Math.floor(i / packs.length);
    const found = pack ? foundIn(pack, seed, index) : { findings: 0, causes: 0 };
    findings += found.findings;
    causes += found.causes;
    if (found.findings + found.causes > 0) accused.push(`${pack?.key ?? ''}/${index}`);
  }
  return { books: clean, findings, causes, accused };
}

function foundIn(pack: LayoutPack, seed: number, index: number): { findings: number; causes: number } {
  const { result, diagnosis } = measure(bookOf(pack, seed, 'clean', index).workbook);
  return { findings: complaintsOf(result), causes: diagnosis.causes.length };
}
