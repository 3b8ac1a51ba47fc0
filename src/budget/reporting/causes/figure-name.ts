import type { Correction } from '../../locating/cause';
import type { Book } from '../../reading/book';
import { pick } from '../language';
import type { Language } from '../language';
import { oneLine } from '../one-line';
import { wordsNear } from './words';

/** What a person calls a figure; where no table knows it, what stands beside it. */
export function figureName({ at, label }: Correction, book: Book, language: Language): string {
  return oneLine(pick(label, language)) || wordsNear(at, book.workbook);
}
