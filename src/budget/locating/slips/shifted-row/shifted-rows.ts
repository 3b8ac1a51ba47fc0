import type { Move } from '../../search/move';
import type { Survey } from '../../search/survey';
import { shiftsFromBeyond } from './beyond-the-table';
import { shiftsBySum } from './by-sum';
import { Lanes } from './lanes';
import { witnessedShifts } from './witnessed';

/** Amounts of rows in the wrong columns: pasted a column off, or with cells too many or too few before them. */
export function* shiftedRows(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    const lanes = new Lanes(survey.state, block);
    if (!table || lanes.count < 2) continue;
    yield* witnessedShifts(survey, block, lanes);
    yield* shiftsBySum(survey, block, lanes);
    yield* shiftsFromBeyond(survey, table, block, lanes);
  }
}
