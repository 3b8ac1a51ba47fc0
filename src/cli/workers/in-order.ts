/** So many answers may wait for a slower one before them; of more of them memory would run full. */
const AHEAD = 64;

/**
 * The answers to tasks in the order of the tasks, whichever comes first.
 * @param run begins a task
 */
export async function* inOrder<Task, Answer>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const begun: Promise<Answer>[] = [];
  for (const task of tasks) {
    begun.push(run(task));
    const [first] = begun;
    if (begun.length <= AHEAD || !first) continue;
    yield await first;
    void begun.shift();
  }
  for (const answer of begun) yield await answer;
}
