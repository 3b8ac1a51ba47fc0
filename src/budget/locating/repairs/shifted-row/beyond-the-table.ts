import { grouped } from '../../../../common/grouped';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block, Table } from '../../../tables/table';
import type { Change, Move } from '../../search/move';
import type { State } from '../../search/state';
import type { Survey } from '../../search/survey';
import { changesOf, moveOf, PER_ROW, SURPRISE } from './shift';
import type { Shift } from './shift';
import type { Lanes } from './amount-columns';

const FARTHEST = 4;
/** The less an amount moves, the likelier. */
const PER_LANE = 0.1;

/**
 * Rows with cells too many before their last amounts, so that the last one stands right of the table: it goes into
 * a free column near, the amounts before it so many columns to the left.
 */
export function* shiftsFromBeyond(survey: Survey, table: Table, block: Block, lanes: Lanes): Iterable<Move> {
  const { state } = survey;
  const strays = table.strays.filter((stray) => !state.isFree(stray));
  const byColumn = grouped(strays, ({ column }) => String(column));
  for (const alike of byColumn.values()) {
    const rows = alike.flatMap((stray) => {
      const row = block.rows.find(({ index }) => index === stray.row);
      return row ? [{ row, stray }] : [];
    });
    const scopes = rows.length > 1 ? [...rows.map((each) => [each]), rows] : [rows];
    for (const scope of scopes) yield* shiftsOf(state, scope, lanes);
  }
}

interface Overhanging {
  readonly row: Row;
  readonly stray: Figure;
}

function* shiftsOf(state: State, scope: readonly Overhanging[], lanes: Lanes): Iterable<Move> {
  const [first] = scope;
  if (!first) return;
  const filled = lanes.filledIn(first.row);
  for (let back = 1; back <= FARTHEST && back <= lanes.count; back++) {
    const home = lanes.count - back;
    for (const start of filled) {
      for (let by = -FARTHEST; by < 0; by++) {
        const shift = { first: start, last: lanes.count - 1, by };
        const changes = scope.flatMap(
          (each) => overhangChanges(state, each, lanes, shift, home) ?? [undefined],
        );
        const whole = changes.filter((change) => change !== undefined);
        const distance = PER_LANE * (back - by * filled.filter((lane) => lane >= start).length);
        if (whole.length === changes.length) {
          yield moveOf(whole, SURPRISE + distance + PER_ROW * (scope.length - 1));
        }
      }
    }
  }
}

function overhangChanges(
  state: State,
  { row, stray }: Overhanging,
  lanes: Lanes,
  shift: Shift,
  home: number,
): Change[] | undefined {
  const changes = changesOf(state, row, lanes, shift);
  const target = lanes.figuresIn(row)[home];
  const isTaken = target && changes?.some(({ figure, to }) => figure === target && to);
  const isLeft = target && changes?.some(({ figure, to }) => figure === target && !to);
  if (!changes || !target || isTaken || !(isLeft || state.isFree(target))) return undefined;
  return [
    ...changes.filter(({ figure }) => figure !== target),
    { figure: stray, to: undefined },
    { figure: target, to: stray.amount },
  ];
}
