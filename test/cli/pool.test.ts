import { inOrder } from '../../src/cli/workers/in-order';
import { Pool } from '../../src/cli/workers/pool';
import type { StartThread, ThreadListener } from '../../src/cli/workers/thread';

/** Threads that do what a test says, and when. */
class Threads {
  readonly listeners: ThreadListener<string>[] = [];
  /** What each was given last. */
  readonly tasks: string[] = [];
  readonly ended = new Set<number>();

  readonly start: StartThread<string, string> = (listener) => {
    const i = this.listeners.push(listener) - 1;
    return { take: (task) => void (this.tasks[i] = task), end: () => void this.ended.add(i) };
  };

  answer(i: number): void {
    this.listeners[i]?.answered(`${this.tasks[i]} by ${i}`);
  }
}

const LIMIT = 1000;

function poolOf(threads: Threads, size: number): Pool<string, string> {
  return new Pool({
    start: threads.start,
    threads: size,
    limit: LIMIT,
    unanswered: (task, { kind }) => `${task}: ${kind}`,
  });
}

test('starts no more threads than it may, and none before it is needed', () => {
  const threads = new Threads();
  const pool = poolOf(threads, 2);
  expect(threads.listeners).toHaveLength(0);
  for (const task of ['a', 'b', 'c']) void pool.run(task);
  expect(threads.tasks).toEqual(['a', 'b']);
});

test('gives a thread the next task when it has answered', async () => {
  const threads = new Threads();
  const pool = poolOf(threads, 1);
  const [a, b] = [pool.run('a'), pool.run('b')];
  threads.answer(0);
  expect(await a).toBe('a by 0');
  threads.answer(0);
  expect(await b).toBe('b by 0');
});

test.each([
  [{ kind: 'memory' } as const, 'a: memory'],
  [{ kind: 'ended', reason: '134' } as const, 'a: ended'],
])('a thread lost for %j is answered for, and another does what is left', async (loss, answer) => {
  const threads = new Threads();
  const pool = poolOf(threads, 1);
  const [a, b] = [pool.run('a'), pool.run('b')];
  threads.listeners[0]?.lost(loss);
  expect(await a).toBe(answer);
  threads.answer(1);
  expect(await b).toBe('b by 1');
});

describe('a task that takes too long', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('costs its thread, and no other task', async () => {
    const threads = new Threads();
    const pool = poolOf(threads, 1);
    const [a, b] = [pool.run('a'), pool.run('b')];
    jest.advanceTimersByTime(LIMIT);
    expect(await a).toBe('a: too-slow');
    expect([...threads.ended]).toEqual([0]);
    // What it says too late counts for nothing.
    threads.answer(0);
    threads.answer(1);
    expect(await b).toBe('b by 1');
  });
});

test('once stopped, it ends its threads and answers for everything that is left', async () => {
  const threads = new Threads();
  const pool = poolOf(threads, 2);
  const tasks = ['a', 'b', 'c'].map((task) => pool.run(task));
  threads.answer(1);
  pool.stop();
  expect(await Promise.all([...tasks, pool.run('d')])).toEqual([
    'a: interrupted',
    'b by 1',
    'c: interrupted',
    'd: interrupted',
  ]);
  expect(threads.ended).toEqual(new Set([0, 1]));
});

test('answers come in the order of the tasks, and no more are begun than may wait', async () => {
  const begun: number[] = [];
  const answers = new Map<number, () => void>();
  const run = (task: number): Promise<number> => {
    begun.push(task);
    return new Promise((resolve) => {
      answers.set(task, () => {
        resolve(task);
      });
    });
  };
  const tasks = Array.from({ length: 200 }, (_, i) => i);
  const told = inOrder(tasks, run);
  const first = told.next();
  for (const task of [...answers.keys()].reverse()) answers.get(task)?.();
  expect(await first).toEqual({ done: false, value: 0 });
  expect(begun.length).toBeLessThan(tasks.length);
  const rest: number[] = [];
  const all = (async () => {
    for await (const task of told) rest.push(task);
  })();
  while (rest.length < tasks.length - 1) {
    for (const answer of answers.values()) answer();
    await new Promise(setImmediate);
  }
  await all;
  expect(rest).toEqual(tasks.slice(1));
});
