import { InvalidArgumentError } from 'commander';
import type { Language } from '../budget/reporting/language';
import { languageNamed } from './language';

/** The language that an option names, as commander asks for it. */
export function languageArgument(name: string): Language {
  const language = languageNamed(name);
  if (!language) throw new InvalidArgumentError(name);
  return language;
}
