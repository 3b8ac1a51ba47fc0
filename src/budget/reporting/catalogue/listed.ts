/** The parts of a sentence that count something, without those that count nothing. */
export function listed(parts: readonly (readonly [count: number, text: string])[], between: string): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(between);
}
