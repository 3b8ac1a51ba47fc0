import { parseArgs } from 'node:util';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { generatedPacks } from '../../test/generate/generated-book';
import { errorNames } from '../../test/generate/errors/errors';
import type { ErrorName } from '../../test/generate/errors/errors';

/** What is done to a book: one error, or several. */
export type CaseKind = ErrorName | 'pair' | 'triple';

export const caseKinds: readonly CaseKind[] = [...errorNames, 'pair', 'triple'];

/** What the benchmark is asked for. */
export interface Options {
  /** How many books a pack. */
  readonly books: number;
  /** How many consistent books in all; 0 where only some kinds of errors are asked for. */
  readonly clean: number;
  readonly seed: number;
  readonly kinds: readonly CaseKind[];
  readonly packs: readonly LayoutPack[];
  /** The one case to run. */
  readonly only: CaseId | undefined;
  readonly verbose: boolean;
  readonly markdown: boolean;
}

/** A case is the same whenever the seed is: `beijing-12/digit/7`. */
export interface CaseId {
  readonly pack: LayoutPack;
  readonly kind: CaseKind;
  readonly index: number;
}

/**
 * Reads the words of the command line.
 * @throws Error on a word that stands for nothing
 */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      books: { type: 'string', default: '24' },
      clean: { type: 'string' },
      seed: { type: 'string', default: '20261123' },
      kinds: { type: 'string' },
      pack: { type: 'string' },
      only: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const { kinds, clean = kinds === undefined ? '1000' : '0', verbose, markdown } = values;
  return {
    books: whole(values.books),
    clean: whole(clean),
    seed: whole(values.seed),
    kinds: kinds === undefined ? caseKinds : kinds.split(',').map(caseKind),
    packs: values.pack === undefined ? generatedPacks : [packOf(values.pack)],
    only: values.only === undefined ? undefined : caseId(values.only),
    verbose,
    markdown,
  };
}

function caseId(text: string): CaseId {
  const [pack = '', kind = '', index = ''] = text.split('/');
  return { pack: packOf(pack), kind: caseKind(kind), index: whole(index) };
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`Not a whole number: ${text}`);
  return Number(text);
}

function caseKind(name: string): CaseKind {
  const kind = caseKinds.find((each) => each === name);
  if (!kind) throw new Error(`No kind of slip: ${name}. There are ${caseKinds.join(', ')}.`);
  return kind;
}

function packOf(key: string): LayoutPack {
  const pack = generatedPacks.find((each) => each.key === key);
  if (!pack)
    throw new Error(`No pack: ${key}. There are ${generatedPacks.map((each) => each.key).join(', ')}.`);
  return pack;
}
