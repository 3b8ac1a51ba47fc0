const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Has the first Ctrl+C, or a polite request to end, be told and not end the program; another one ends it at once.
 * @returns what goes back to the way it was
 */
export function onInterruption(told: () => void): () => void {
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, first);
  };
  const first = (): void => {
    stop();
    told();
  };
  for (const signal of SIGNALS) process.on(signal, first);
  return stop;
}
