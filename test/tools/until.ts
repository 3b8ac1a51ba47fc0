const PATIENCE = 100_000;
const PAUSE = 50;

/** Waits until it holds. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`In vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
