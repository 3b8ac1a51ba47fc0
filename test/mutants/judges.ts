import path from 'node:path';
import { seedOf } from '../../bench/errors/seed';
import { Compiler } from './compiler';
import { Modules } from './modules';
import type { Changed, Probes } from './modules';
import { mutated } from './mutation';
import type { Mutation } from './mutation';
import { functionAt } from './probes';
import { firstFailure } from './suite';
import type { Watch } from './suite';

/** A mutation of a file. */
export interface Mutant {
  readonly file: string;
  readonly source: string;
  readonly mutation: Mutation;
}

/** What a suite does where nothing is changed. */
interface Baseline {
  /** By file and function (0 where the file is loaded), the tests that enter it: undefined among them where it is not done for one alone. */
  readonly entered: ReadonlyMap<string, ReadonlyMap<number, readonly (number | undefined)[]>>;
  readonly steps: number;
}

/** A mutant for which a suite takes so many times its steps, and more than a few, is taken to go on without end. */
const ENDLESS = 3;
const FEW_STEPS = 100_000;

/** Modules that would start programs: tests that need one are passed over. */
const GIVEN: ReadonlyMap<string, unknown> = new Map([
  [path.resolve('test/tools/needing.ts'), { needing: passedOver }],
]);

/** What comes of a mutant; where it is killed, by what. */
export type Verdict =
  | { readonly outcome: 'killed'; readonly by: string }
  | { readonly outcome: 'survived' }
  | { readonly outcome: 'refused' };

/** Files of tests, which are asked whether one of their tests fails with a mutant. */
export class Judges {
  private readonly baselines = new Map<string, Promise<Baseline>>();
  private readonly compiler = new Compiler();

  constructor(
    private readonly suites: readonly string[],
    /** So many of those that enter what is changed are asked, the nearest first. */
    private readonly most: number,
    /** Those that compare whole results are asked besides, in this order. */
    private readonly broad: readonly string[],
  ) {}

  async judge({ file, source, mutation }: Mutant): Promise<Verdict> {
    const place = functionAt(source, mutation.start);
    const changed = { file, source: mutated(source, mutation) };
    let asked = 0;
    for (const suite of byNearness(this.suites, file, this.broad)) {
      if (asked >= this.most && !this.broad.includes(suite)) continue;
      const { entered, steps } = await this.baseline(suite);
      const tests = entered.get(file)?.get(place);
      if (!tests) continue;
      const isAsked = (each: number): boolean => tests.includes(undefined) || tests.includes(each);
      const failure = await run(suite, endingAfter(steps * ENDLESS + FEW_STEPS), { isAsked }, changed);
      if (failure !== undefined) return { outcome: 'killed', by: `${path.relative('', suite)}: ${failure}` };
      asked++;
      // What the compiler refuses nobody can write. Most mutants are killed in less time than it takes.
      if (asked === 1 && this.compiler.refuses(changed)) return { outcome: 'refused' };
    }
    return { outcome: asked === 0 && this.compiler.refuses(changed) ? 'refused' : 'survived' };
  }

  private baseline(suite: string): Promise<Baseline> {
    const known = this.baselines.get(suite) ?? baselineOf(suite);
    this.baselines.set(suite, known);
    return known;
  }
}

async function baselineOf(suite: string): Promise<Baseline> {
  const entered = new Map<string, Map<number, (number | undefined)[]>>();
  let steps = 0;
  let current: number | undefined;
  const probes: Probes = (file) => {
    const blocks = new Map<number, (number | undefined)[]>();
    entered.set(file, blocks);
    return (block) => {
      steps++;
      const tests = blocks.get(block);
      if (!tests) blocks.set(block, [current]);
      else if (tests.at(-1) !== current) tests.push(current);
    };
  };
  const begins = (test: number | undefined): void => {
    current = test;
  };
  const failure = await run(suite, probes, { begins });
  if (failure !== undefined) throw new Error(`${suite} fails as it is: ${failure}`);
  return { entered, steps };
}

function run(suite: string, probes: Probes, watch: Watch, changed?: Changed): Promise<string | undefined> {
  const modules = new Modules(probes, GIVEN, changed);
  return firstFailure(() => modules.load(suite), watch);
}

function endingAfter(most: number): Probes {
  let steps = 0;
  const probe = (): void => {
    if (++steps > most) throw new Error('It goes on without end');
  };
  return () => probe;
}

/** Those come first that stand in `test` as the file does in `src`; of others as near, some from here and some from there. */
function byNearness(suites: readonly string[], file: string, last: readonly string[]): string[] {
  const folders = path.relative('src', file).replace(/\.ts$/, '').split(path.sep);
  const nearness = (suite: string): number => {
    if (last.includes(suite)) return -1 - last.indexOf(suite);
    const others = path
      .relative('test', suite)
      .replace(/\.test\.ts$/, '')
      .split(path.sep);
    const apart = folders.findIndex((folder, i) => folder !== others[i]);
    return apart < 0 ? folders.length : apart;
  };
  return suites
    .map((suite) => ({ suite, near: nearness(suite), lot: seedOf(0, suite + file) }))
    .sort((a, b) => b.near - a.near || a.lot - b.lot)
    .map(({ suite }) => suite);
}

function passedOver(): unknown {
  const { skip } = test;
  const nothing = (): void => undefined;
  return {
    describe: skip,
    test: skip,
    beforeAll: nothing,
    afterAll: nothing,
    beforeEach: nothing,
    afterEach: nothing,
  };
}
