import type { Book } from '../../reading/book';
import { NO_OWN_FIGURES } from '../data/own-figures';
import type { Derivation } from './derivation';

/**
 * The data that follows from a workbook's own tables. What they do not tell stays undefined and is noted: nothing is guessed.
 * Tables of final accounts are passed over.
 */
export function deriveData(book: Book): Derivation {
  return {
    data: {
      department: { year: undefined, name: undefined, officeRunning: undefined },
      lines: undefined,
      revenues: undefined,
      carryOvers: undefined,
      indicators: undefined,
      memoItems: [],
      untold: new Set(book.tables.length === 0 ? ['procurement'] : []),
      own: NO_OWN_FIGURES,
    },
    notes: [],
  };
}
