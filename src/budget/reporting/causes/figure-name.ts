import type { Correction } from '../../locating/cause';
import type { Book } from '../../tables/book';
import { pick } from '../../../common/language';
import type { Language } from '../../../common/language';
import { displayWidth, sanitise } from '../../../common/plain-text';
import { columnName } from './column-name';
import { wordsNear } from './words';

/** Names longer than this bury the figures beside them. */
const WIDEST = 40;

/** What a person calls a figure; where no table knows it, what stands beside it. */
export function figureName({ at, label }: Correction, book: Book, language: Language): string {
  return sanitise(pick(label, language)) || wordsNear(at, book.workbook);
}

/** The same beside a cell's address: of a long name only the column. */
export function shortName(correction: Correction, book: Book, language: Language): string {
  const name = figureName(correction, book, language);
  return displayWidth(name) <= WIDEST ? name : columnName(correction.at, book, language);
}
