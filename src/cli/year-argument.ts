import { InvalidArgumentError } from 'commander';

/** The years that budgets are of. */
export const YEARS = '1900–2099';

/** The year that a word of a call names. */
export function yearArgument(word: string): number {
  if (!/^(19|20)\d{2}$/.test(word)) throw new InvalidArgumentError('');
  return Number(word);
}
