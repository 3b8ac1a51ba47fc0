import type { Block } from '../../../tables/table';
import type { Repair } from '../../search/repair';
import type { ColumnViolation, ViolationIndex } from '../../search/violation-index';
import type { State } from '../../search/state';
import { COST } from '../../costs';
import { rowsAddingUpTo } from '../subset-sum';
import { shiftsFromBeyond } from './beyond-the-table';
import { changesOf, misplacement, shiftRepair } from './shift';
import { AmountColumns } from './amount-columns';
import { witnessedShifts } from './witnessed-shifts';

/** Amounts of rows in the wrong columns: pasted a column off, or with cells too many or too few before them. */
export function* shiftedRows(violations: ViolationIndex): Iterable<Repair> {
  for (const block of violations.blocks) {
    const table = violations.of(block)[0]?.table;
    const columns = new AmountColumns(violations.state, block);
    if (!table || columns.count < 2) continue;
    yield* witnessedShifts(violations, block, columns);
    yield* shiftsBySum(violations, block, columns);
    yield* shiftsFromBeyond(violations, table, block, columns);
  }
}

/**
 * Two columns that miss by the same amount, one way and the other: rows whose amounts in the one add up to it belong in
 * the other.
 */
function* shiftsBySum(violations: ViolationIndex, block: Block, columns: AmountColumns): Iterable<Repair> {
  const columnViolations = violations
    .of(block)
    .filter(({ places, key }) => places.length > 1 && columns.keys.includes(key));
  for (const one of columnViolations) {
    if (one.wanted.sign >= 0) continue;
    for (const other of columnViolations) {
      if (one.key === other.key || !one.wanted.negated().equals(other.wanted)) continue;
      yield* shiftsBetween(violations.state, one, other.key, columns);
    }
  }
}

function* shiftsBetween(
  state: State,
  { places, wanted, key }: ColumnViolation,
  target: string,
  columns: AmountColumns,
): Iterable<Repair> {
  const column = columns.keys.indexOf(key);
  const shift = { first: column, last: column, by: columns.keys.indexOf(target) - column };
  const movable = places.flatMap(({ row }) => {
    const changes = changesOf(state, row, columns, shift) ?? [];
    const amount = changes.find(({ to }) => to)?.to;
    return amount ? [{ row, amount, changes }] : [];
  });
  for (const rows of rowsAddingUpTo(movable, wanted.negated())) {
    const bySum = rows.length > 1 ? COST.shiftBySum : 0;
    const against = misplacement(
      rows.map(({ row }) => row),
      key,
      target,
    );
    yield shiftRepair(
      rows.flatMap(({ changes }) => changes),
      COST.shiftedRow + bySum + COST.shiftedRowMore * (rows.length - 1) + against,
      rows.length === 1,
    );
  }
}
