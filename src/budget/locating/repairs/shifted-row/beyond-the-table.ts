import { grouped } from '../../../../common/grouped';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block, Table } from '../../../tables/table';
import type { Change, Repair } from '../../search/repair';
import type { State } from '../../search/state';
import type { ViolationIndex } from '../../search/violation-index';
import { COST } from '../../costs';
import { changesOf, shiftRepair } from './shift';
import type { Shift } from './shift';
import type { AmountColumns } from './amount-columns';

const FARTHEST = 4;

/**
 * Rows with cells too many before their last amounts, so that the last one stands right of the table: it goes into
 * a free column near, the amounts before it so many columns to the left.
 */
export function* shiftsFromBeyond(
  violations: ViolationIndex,
  table: Table,
  block: Block,
  columns: AmountColumns,
): Iterable<Repair> {
  const { state } = violations;
  const strays = table.strays.filter((stray) => !state.isFree(stray));
  const byColumn = grouped(strays, ({ column }) => String(column));
  for (const alike of byColumn.values()) {
    const rows = alike.flatMap((stray) => {
      const row = block.rows.find(({ index }) => index === stray.row);
      return row ? [{ row, stray }] : [];
    });
    const scopes = rows.length > 1 ? [...rows.map((each) => [each]), rows] : [rows];
    for (const scope of scopes) yield* shiftsOf(state, scope, columns);
  }
}

interface Overhanging {
  readonly row: Row;
  readonly stray: Figure;
}

function* shiftsOf(state: State, scope: readonly Overhanging[], columns: AmountColumns): Iterable<Repair> {
  const [first] = scope;
  if (!first) return;
  const filled = columns.filledIn(first.row);
  for (let back = 1; back <= FARTHEST && back <= columns.count; back++) {
    const home = columns.count - back;
    for (const start of filled) {
      for (let by = -FARTHEST; by < 0; by++) {
        const shift = { first: start, last: columns.count - 1, by };
        const changes = scope.flatMap(
          (each) => overhangChanges(state, each, columns, shift, home) ?? [undefined],
        );
        const whole = changes.filter((change) => change !== undefined);
        const distance = COST.shiftByColumn * (back - by * filled.filter((column) => column >= start).length);
        if (whole.length === changes.length) {
          yield shiftRepair(whole, COST.shiftedRow + distance + COST.shiftedRowMore * (scope.length - 1));
        }
      }
    }
  }
}

function overhangChanges(
  state: State,
  { row, stray }: Overhanging,
  columns: AmountColumns,
  shift: Shift,
  home: number,
): Change[] | undefined {
  const changes = changesOf(state, row, columns, shift);
  const target = columns.figuresIn(row)[home];
  const isTaken = changes?.some(({ figure, to }) => figure === target && to);
  const isLeft = changes?.some(({ figure, to }) => figure === target && !to);
  if (!changes || !target || isTaken || !(isLeft || state.isFree(target))) return undefined;
  return [
    ...changes.filter(({ figure }) => figure !== target),
    { figure: stray, to: undefined },
    { figure: target, to: stray.amount },
  ];
}
