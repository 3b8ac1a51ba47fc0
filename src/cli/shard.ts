import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Input } from './inputs';

/** Into so many parts files may be divided. */
export const MOST_SHARDS = 10_000;

/** One of so many parts that the files of a call are divided into. */
export interface Shard {
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
}

/** Where a file stands among all files of a call that checks a part of them: by this the parts become one report again. */
export interface ShardPlace extends Shard {
  /** The same for the same files in the same order, and for no others. */
  readonly list: string;
  /** How many files there are in all parts. */
  readonly files: number;
  /** From 0 on. */
  readonly place: number;
  /** Where the files are held against an earlier report. */
  readonly followed?: true;
}

/** A file of a part. */
interface Dealt {
  readonly input: Input;
  readonly at: ShardPlace;
}

/**
 * The files of a part, in the order of the call. Every file is in exactly one part, and in the same one on every machine that sees the files
 * under the same names: they are dealt out by their paths, character by character, which no machine's language sorts otherwise.
 */
export function inShard(inputs: readonly Input[], { number, of }: Shard): Dealt[] {
  const names = inputs.map(({ file }) => path.resolve(file).replaceAll(path.sep, '/'));
  const turns = [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const own = new Set(turns.filter((_, turn) => turn % of === number - 1));
  const list = nameOf(inputs);
  const files = inputs.length;
  return inputs.flatMap((input, place) =>
    own.has(place) ? [{ input, at: { number, of, list, files, place } }] : [],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf(inputs: readonly Input[]): string {
  const files = JSON.stringify(inputs.map(({ file }) => file));
  return createHash('sha256').update(files).digest('hex').slice(0, 16);
}
