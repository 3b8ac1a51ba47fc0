/** How often a property is tried; GOUJI_RUNS multiplies it, GOUJI_SEED tries others. */
export function runs(usual: number): { readonly numRuns: number; readonly seed: number } {
  const times = Number(process.env.GOUJI_RUNS ?? 1);
  return { numRuns: Math.ceil(usual * times), seed: Number(process.env.GOUJI_SEED ?? 20_261_123) };
}
