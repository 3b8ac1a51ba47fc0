/** Whether one row of digits comes of another by one slip: a digit wrong, missing or too many, or two neighbours exchanged. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  if (long.length - short.length > 1) return false;
  const first = Array.from(long).findIndex((digit, i) => digit !== short[i]);
  if (long.length > short.length) return long.slice(first + 1) === short.slice(first);
  const isExchanged =
    long.slice(first, first + 2) ===
    Array.from(short.slice(first, first + 2))
      .reverse()
      .join('');
  return (
    long.slice(first + 1) === short.slice(first + 1) ||
    (isExchanged && long.slice(first + 2) === short.slice(first + 2))
  );
}
