import type { Block } from '../../../tables/table';
import type { Move } from '../../search/move';
import type { Involvement, Survey } from '../../search/survey';
import type { State } from '../../search/state';
import { rowsAddingUpTo } from '../subset-sum';
import { shiftsFromBeyond } from './beyond-the-table';
import { changesOf, misplacement, moveOf, PER_ROW, SURPRISE } from './shift';
import { Lanes } from './amount-columns';
import { witnessedShifts } from './witnessed-shifts';

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

/** For rows that only their sum gives away. */
const BY_SUM = 1.5;

/**
 * Two columns that miss by the same amount, one way and the other: rows whose amounts in the one add up to it belong in
 * the other.
 */
function* shiftsBySum(survey: Survey, block: Block, lanes: Lanes): Iterable<Move> {
  const involvements = survey
    .of(block)
    .filter(({ places, key }) => places.length > 1 && lanes.keys.includes(key));
  for (const one of involvements) {
    if (one.wanted.sign >= 0) continue;
    for (const other of involvements) {
      if (one.key === other.key || !one.wanted.negated().equals(other.wanted)) continue;
      yield* shiftsBetween(survey.state, one, other.key, lanes);
    }
  }
}

function* shiftsBetween(
  state: State,
  { places, wanted, key }: Involvement,
  target: string,
  lanes: Lanes,
): Iterable<Move> {
  const lane = lanes.keys.indexOf(key);
  const shift = { first: lane, last: lane, by: lanes.keys.indexOf(target) - lane };
  const movable = places.flatMap(({ row }) => {
    const changes = changesOf(state, row, lanes, shift) ?? [];
    const amount = changes.find(({ to }) => to)?.to;
    return amount ? [{ row, amount, changes }] : [];
  });
  for (const rows of rowsAddingUpTo(movable, wanted.negated())) {
    const bySum = rows.length > 1 ? BY_SUM : 0;
    const against = misplacement(
      rows.map(({ row }) => row),
      key,
      target,
    );
    yield moveOf(
      rows.flatMap(({ changes }) => changes),
      SURPRISE + bySum + PER_ROW * (rows.length - 1) + against,
      rows.length === 1,
    );
  }
}
