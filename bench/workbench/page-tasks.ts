import type { Page } from 'playwright-core';

/** A stretch of work on the page's own thread, in milliseconds since it began to load. */
interface Task {
  readonly start: number;
  readonly duration: number;
}

/** What a step took. */
export interface StepTime {
  readonly ms: number;
  /** The longest that the page was busy at a stretch. */
  readonly longest: number;
  /** So many times the page was busy for more than 50 ms. */
  readonly tasks: number;
}

/** The page is taken to have come to rest when it has had no long task for so many milliseconds. */
const REST = 1500;

/** Runs in the page before everything else: browsers tell of tasks from 50 ms on. */
const WATCH_TASKS = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, duration })));
  }).observe({ type: 'longtask', buffered: true });
`;
/** tsx names functions by this helper, those that go into the page included. */
const NAME = 'globalThis.__name = (named) => named;';

/** Watches a page, before it is loaded, for what keeps it busy. */
export class PageTasks {
  private constructor(private readonly page: Page) {}

  static async watch(page: Page): Promise<PageTasks> {
    await page.addInitScript(NAME + WATCH_TASKS);
    return new PageTasks(page);
  }

  /**
   * Times acts that follow one another at once. What the page is busy with until it comes to rest counts among the last one's tasks.
   * @param from when the first begins, in milliseconds since the page began to load; now where it is left out
   */
  async during(acts: readonly (() => Promise<void>)[], from?: number): Promise<readonly StepTime[]> {
    const ends = [from ?? (await this.now())];
    for (const act of acts) {
      await act();
      ends.push(await this.now());
    }
    await this.rest();
    const tasks = await this.all();
    return acts.map((_, at) => {
      const [start = 0, end = 0] = ends.slice(at);
      const before = at + 1 < acts.length ? end : Infinity;
      const durations = tasks
        .filter((task) => task.start + task.duration > start && task.start < before)
        .map(({ duration }) => duration);
      return { ms: end - start, longest: Math.max(0, ...durations), tasks: durations.length };
    });
  }

  /** When the last task has ended, the page having come to rest; in milliseconds since it began to load. */
  async lastEnd(): Promise<number> {
    await this.rest();
    const last = (await this.all()).at(-1);
    return last ? last.start + last.duration : 0;
  }

  private async rest(): Promise<void> {
    for (;;) {
      const last = (await this.all()).at(-1);
      const idle = (await this.now()) - (last ? last.start + last.duration : 0);
      if (idle > REST) return;
      await this.page.waitForTimeout(REST - idle + 1);
    }
  }

  private now(): Promise<number> {
    return this.page.evaluate(() => performance.now());
  }

  private all(): Promise<readonly Task[]> {
    return this.page.evaluate(() => (globalThis as unknown as { longTasks: Task[] }).longTasks);
  }
}
