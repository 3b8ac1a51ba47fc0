import type { Loss, StartThread, Thread } from './thread';

/** What became of a task without an answer: its thread was lost or took too long, or the pool was stopped before its turn. */
export type Unanswered = Loss | { readonly kind: 'too-slow' } | { readonly kind: 'interrupted' };

export interface PoolOptions<Task, Answer> {
  readonly start: StartThread<Task, Answer>;
  /** How many threads there are at most. */
  readonly threads: number;
  /** After so many milliseconds a thread is given up with its task. */
  readonly limit: number;
  /** What is answered in its place. */
  readonly unanswered: (task: Task, why: Unanswered) => Answer;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly answered: (answer: Answer) => void;
}

/** Threads that share tasks. A task that costs a thread its life is answered for, and another thread takes the next. */
export class Pool<Task, Answer> {
  private readonly waiting: Job<Task, Answer>[] = [];
  private readonly idle: Member<Task, Answer>[] = [];
  private readonly members = new Set<Member<Task, Answer>>();
  private isStopped = false;

  constructor(private readonly options: PoolOptions<Task, Answer>) {}

  /** The answer to a task, once a thread is free for it. */
  run(task: Task): Promise<Answer> {
    return new Promise((answered) => {
      if (this.isStopped) answered(this.options.unanswered(task, { kind: 'interrupted' }));
      else this.waiting.push({ task, answered });
      this.next();
    });
  }

  /** Gives up whatever is still to be done. */
  stop(): void {
    this.isStopped = true;
    for (const { task, answered } of this.waiting.splice(0)) {
      answered(this.options.unanswered(task, { kind: 'interrupted' }));
    }
    for (const member of this.members) member.give({ kind: 'interrupted' });
    this.idle.length = 0;
  }

  private next(): void {
    while (this.waiting.length > 0) {
      const member = this.idle.pop() ?? this.another();
      if (!member) return;
      const job = this.waiting.shift();
      if (job) member.take(job);
    }
  }

  private another(): Member<Task, Answer> | undefined {
    if (this.members.size >= this.options.threads) return undefined;
    const member = new Member(this.options, (isLost) => {
      if (isLost) this.members.delete(member);
      else if (!this.isStopped) this.idle.push(member);
      this.next();
    });
    this.members.add(member);
    return member;
  }
}

/** One thread, with what it is at. */
class Member<Task, Answer> {
  private readonly thread: Thread<Task>;
  private job: Job<Task, Answer> | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param free told whenever there is nothing more to wait for from it */
  constructor(
    private readonly options: PoolOptions<Task, Answer>,
    private readonly free: (isLost: boolean) => void,
  ) {
    this.thread = options.start({
      answered: (answer) => {
        this.done(answer, false);
      },
      lost: (loss) => {
        this.give(loss);
      },
    });
  }

  take(job: Job<Task, Answer>): void {
    this.job = job;
    this.timer = setTimeout(() => {
      this.give({ kind: 'too-slow' });
    }, this.options.limit);
    this.thread.take(job.task);
  }

  /** Ends the thread, and answers for what it was at. */
  give(why: Unanswered): void {
    this.thread.end();
    if (this.job) this.done(this.options.unanswered(this.job.task, why), true);
    else this.free(true);
  }

  private done(answer: Answer, isLost: boolean): void {
    clearTimeout(this.timer);
    const { job } = this;
    this.job = undefined;
    // What a thread says after it was given up counts no more.
    if (!job) return;
    job.answered(answer);
    this.free(isLost);
  }
}
