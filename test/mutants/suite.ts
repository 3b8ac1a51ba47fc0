import { expect } from 'expect';
import { bind } from 'jest-each';

interface Case {
  readonly name: string;
  readonly run: () => unknown;
  /** What is to be done once before it. */
  readonly before: readonly (() => Promise<unknown>)[];
}

/** A file of tests, as it is loaded: what it says to jest is kept here. */
class Suite {
  readonly cases: Case[] = [];
  private names: readonly string[] = [];
  private before: (() => Promise<unknown>)[] = [];

  /** What jest gives to a file of tests, as far as pure tests ask for it. */
  readonly globals = { ...this.declarers(), expect };

  private declarers(): Readonly<Record<string, unknown>> {
    const test = (name: string, run: () => unknown): void => {
      this.cases.push({ name: [...this.names, name].join(' '), run, before: this.before });
    };
    const describe = (name: string, declare: () => void): void => {
      const outside = { names: this.names, before: this.before };
      this.names = [...this.names, name];
      this.before = [...this.before];
      declare();
      ({ names: this.names, before: this.before } = outside);
    };
    const beforeAll = (run: () => unknown): void => {
      let done: Promise<unknown> | undefined;
      this.before.push(() => (done ??= Promise.resolve(run())));
    };
    const skip = Object.assign(() => undefined, { each: () => () => undefined });
    const tests = Object.assign(test, { each: bind(test as never), skip });
    const describes = Object.assign(describe, { each: bind(describe as never), skip });
    return { test: tests, it: tests, describe: describes, beforeAll };
  }
}

/** Which tests of a file are run, and who is told before each. */
export interface Watch {
  readonly isAsked?: (test: number) => boolean;
  /** Undefined for what is done once, for several of them. */
  readonly begins?: (test: number | undefined) => void;
}

/** Loads a file of tests and runs what it declares, up to the first test that fails: its name, or undefined where all pass. */
export async function firstFailure(load: () => unknown, watch: Watch = {}): Promise<string | undefined> {
  const { isAsked = () => true, begins = () => undefined } = watch;
  const suite = new Suite();
  Object.assign(globalThis, suite.globals);
  try {
    load();
  } catch (error) {
    return `cannot be loaded: ${String(error)}`;
  }
  for (const [i, { name, run, before }] of suite.cases.entries()) {
    if (!isAsked(i)) continue;
    try {
      begins(undefined);
      for (const prepare of before) await prepare();
      begins(i);
      await run();
    } catch (error) {
      return `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    }
  }
  return undefined;
}
