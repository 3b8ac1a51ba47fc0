import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seedOf } from '../../bench/errors/seed';
import type { Mutant } from './judges';
import { mutationsOf } from './mutation';

/** Every mutant of some files. */
export function mutantsOf(files: readonly string[]): Mutant[] {
  return files.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return mutationsOf(source).map((mutation) => ({ file, source, mutation }));
  });
}

/** So many of them, drawn by a seed, in the order in which they stand. Code that moves stays drawn. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const lots = new Map(mutants.map((mutant) => [mutant, seedOf(seed, change(mutant))]));
  const lot = (mutant: Mutant): number => lots.get(mutant) ?? 0;
  const drawn = new Set([...mutants].sort((a, b) => lot(a) - lot(b)).slice(0, size));
  return mutants.filter((mutant) => drawn.has(mutant));
}

/** `src/…/file.ts:31: && → ||`. */
export function inWords(mutant: Mutant): string {
  const { file, source, mutation } = mutant;
  return `${path.relative('', file)}:${source.slice(0, mutation.start).split('\n').length}: ${change(mutant)}`;
}

function change({ source, mutation: { start, end, replacement } }: Mutant): string {
  return `${source.slice(start, end)} → ${replacement}`;
}
