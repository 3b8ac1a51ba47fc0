/** Why a thread gave no answer: no memory was left, or it ended for another reason. */
export type Loss = { readonly kind: 'memory' } | { readonly kind: 'ended'; readonly reason: string };

/** What is heard from a thread. */
export interface ThreadListener<Answer> {
  readonly answered: (answer: Answer) => void;
  /** It is gone, and with it what it was at. */
  readonly lost: (loss: Loss) => void;
}

/** A thread that answers one task after another. */
export interface Thread<Task> {
  take(task: Task): void;
  end(): void;
}

export type StartThread<Task, Answer> = (listener: ThreadListener<Answer>) => Thread<Task>;
