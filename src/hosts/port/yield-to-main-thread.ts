/** Lets whatever waits for the thread have it: clicks, keys, and the drawing of what has changed. */
export function yieldToMainThread(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
