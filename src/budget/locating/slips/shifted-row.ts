import type { Amount } from '../../amount/amount';
import { grouped } from '../../identities/grouped';
import type { Figure } from '../../reading/figure';
import { hierarchyOf } from '../../reading/hierarchy';
import type { Row } from '../../reading/row';
import type { Block, Table } from '../../reading/table';
import type { Change, Move } from '../search/move';
import { belongsIn } from './economic-nature';
import type { State } from '../search/state';
import type { Survey } from '../search/survey';
import { rowsAddingUpTo } from './subset-sum';

/** A constraint over more rows than these does not point at any one of them. */
const FEW_ROWS = 12;
const FARTHEST = 3;
const SURPRISE = 2;
/** Beyond the first: that several rows were shifted alike is one slip. */
const PER_ROW = 0.05;
/** For rows that only their sum gives away. */
const BY_SUM = 1.5;

/** Amounts of a row in the wrong columns: pasted a column off, or with cells too many or too few before them. */
export function* shiftedRows(survey: Survey): Iterable<Move> {
  for (const block of survey.blocks) {
    const table = survey.of(block)[0]?.table;
    const lanes = lanesOf(block);
    if (!table || lanes.length < 2) continue;
    yield* shiftsOfNamedRows(survey, table, block, lanes);
    yield* shiftsBySum(survey, block, lanes);
    yield* shiftsOfRuns(survey, block, lanes);
  }
}

/** The amount columns of a block as they stand on the sheet. */
interface Lane {
  readonly key: string;
  readonly column: number;
}

function lanesOf({ layout, columns }: Block): Lane[] {
  return layout.columns
    .filter(({ role }) => role.kind === 'amount')
    .flatMap(({ key }) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((a, b) => a.column - b.column);
}

/** An amount of a row that stands in a lane, or beside all lanes. */
interface Standing {
  readonly figure: Figure;
  readonly amount: Amount;
  /** Undefined for a stray. */
  readonly lane: number | undefined;
}

function standingIn(state: State, table: Table, row: Row, lanes: readonly Lane[]): Standing[] {
  const own = lanes.flatMap(({ key }, lane) => {
    const figure = row.figures.get(key);
    const amount = figure && state.amountOf(figure);
    if (!figure || !amount || amount.isZero || state.network.derivations.isDerived(figure)) return [];
    return [{ figure, amount, lane }];
  });
  const strays = table.strays.flatMap((figure) => {
    const amount = figure.row === row.index ? state.amountOf(figure) : undefined;
    return amount && !amount.isZero ? [{ figure, amount, lane: undefined }] : [];
  });
  return [...own, ...strays];
}

function* shiftsOfNamedRows(
  survey: Survey,
  table: Table,
  block: Block,
  lanes: readonly Lane[],
): Iterable<Move> {
  const { state } = survey;
  const named = [...survey.rowsNamed(block, FEW_ROWS)];
  const standing = new Map(named.map((row) => [row, standingIn(state, table, row, lanes)]));
  const byPattern = grouped(named, (row) => patternOf(standing.get(row)));
  for (const [row, amounts] of standing) {
    const alike = byPattern.get(patternOf(amounts)) ?? [];
    for (const scope of scopesOf(survey, block, row, alike)) {
      for (const plan of plansFor(amounts, lanes.length)) {
        const changes = scope.flatMap(
          (each) => changesOf(each, standing.get(each) ?? [], plan, lanes) ?? [undefined],
        );
        const whole = changes.filter((change) => change !== undefined);
        if (whole.length === changes.length && whole.length > 0) {
          const against = misplacementBy(plan, standing.get(row) ?? [], lanes, row);
          yield moveOf(whole, SURPRISE + plan.distance * 0.1 + PER_ROW * (scope.length - 1) + against);
        }
      }
    }
  }
}

function misplacementBy(plan: Plan, standing: readonly Standing[], lanes: readonly Lane[], row: Row): number {
  if (plan.lanes.size !== 1) return 0;
  const [[moved, lane] = [0, 0]] = plan.lanes;
  const from = standing[moved]?.lane;
  return from === undefined ? 0 : misplacement([{ row }], lanes[from]?.key ?? '', lanes[lane]?.key ?? '');
}

/** A row alone, the rows that one constraint names with it, and all rows that look like it. */
function scopesOf(survey: Survey, block: Block, row: Row, alike: readonly Row[]): (readonly Row[])[] {
  const together = survey
    .of(block)
    .map(({ places }) => places.map((place) => place.row))
    .filter((rows) => rows.length > 1 && rows.includes(row) && rows.every((each) => alike.includes(each)));
  const scopes = [[row], ...together, ...(alike.length > 1 ? [alike] : [])];
  return [...new Map(scopes.map((rows) => [rows.map(({ index }) => index).join(), rows])).values()];
}

function patternOf(standing: readonly Standing[] = []): string {
  return standing.map(({ lane, figure }) => lane ?? -figure.column).join();
}

/** Where each amount of a row goes: its lane, by its place in the row. */
interface Plan {
  readonly lanes: ReadonlyMap<number, number>;
  /** By how many columns it moves amounts, in all. */
  readonly distance: number;
}

/** Every run of neighbouring amounts moved by so many columns; strays, which have no column of their own, into any near. */
function* plansFor(standing: readonly Standing[], width: number): Iterable<Plan> {
  const inLanes = standing.map(({ lane }, i) => ({ lane, i })).filter(({ lane }) => lane !== undefined);
  const strays = standing.map(({ lane }, i) => ({ lane, i })).filter(({ lane }) => lane === undefined);
  for (let first = 0; first < inLanes.length; first++) {
    for (let last = first; last < inLanes.length; last++) {
      for (let by = -FARTHEST; by <= FARTHEST; by++) {
        if (by === 0) continue;
        const moved = inLanes.slice(first, last + 1).map(({ lane = 0, i }) => [i, lane + by] as const);
        if (moved.some(([, lane]) => lane < 0 || lane >= width)) continue;
        const distance = Math.abs(by) * moved.length;
        if (strays.length === 0) yield { lanes: new Map(moved), distance };
        else yield* withStray(moved, strays[0]?.i ?? 0, distance, width);
      }
    }
  }
}

/** A stray stands right of the last column: the nearer its place, the likelier. */
function* withStray(
  moved: readonly (readonly [number, number])[],
  stray: number,
  distance: number,
  width: number,
): Iterable<Plan> {
  for (let back = 1; back <= FARTHEST + 1 && back <= width; back++) {
    yield { lanes: new Map([...moved, [stray, width - back]]), distance: distance + back };
  }
}

/** Undefined where an amount would land on another that stays. */
function changesOf(
  row: Row,
  standing: readonly Standing[],
  plan: Plan,
  lanes: readonly Lane[],
): Change[] | undefined {
  const targets = new Map<Figure, Amount>();
  for (const [i, lane] of plan.lanes) {
    const target = row.figures.get(lanes[lane]?.key ?? '');
    const moved = standing[i];
    if (!target || !moved) return undefined;
    targets.set(target, moved.amount);
  }
  const sources = [...plan.lanes.keys()].flatMap((i) => standing[i]?.figure ?? []);
  const staying = standing.filter((_, i) => !plan.lanes.has(i));
  if (staying.some(({ figure }) => targets.has(figure))) return undefined;
  const emptied = sources.filter((figure) => !targets.has(figure));
  return [
    ...emptied.map((figure): Change => ({ figure, to: undefined })),
    ...[...targets].map(([figure, to]) => ({ figure, to })),
  ].filter(
    ({ figure, to }) => !(to && standing.some((each) => each.figure === figure && each.amount.equals(to))),
  );
}

function moveOf(changes: readonly Change[], surprise: number, reproduces = true): Move {
  return { slip: 'shifted-row', changes, insertions: [], surprise, reproduces, oddness: 0 };
}

/** Two columns that miss by the same amount, one way and the other: rows whose amounts in one add up to it belong in the other. */
function* shiftsBySum(survey: Survey, block: Block, lanes: readonly Lane[]): Iterable<Move> {
  const involvements = survey.of(block).filter(({ places }) => places.length > 1);
  for (const one of involvements) {
    for (const other of involvements) {
      if (one.key === other.key || one.wanted.sign >= 0 || !one.wanted.negated().equals(other.wanted))
        continue;
      if (!lanes.some(({ key }) => key === one.key) || !lanes.some(({ key }) => key === other.key)) continue;
      yield* shiftsBetween(survey.state, one, other.key);
    }
  }
}

function* shiftsBetween(
  state: State,
  { places, wanted, key }: ReturnType<Survey['of']>[number],
  target: string,
): Iterable<Move> {
  const movable = places.flatMap(({ row }) => {
    const changes = shiftOf(state, row, key, target) ?? [];
    const amount = changes[1]?.to;
    return amount ? [{ row, amount, changes }] : [];
  });
  for (const rows of rowsAddingUpTo(movable, wanted.negated())) {
    const bySum = rows.length > 1 ? BY_SUM : 0;
    yield moveOf(
      rows.flatMap(({ changes }) => changes),
      SURPRISE + bySum + PER_ROW * (rows.length - 1) + misplacement(rows, key, target),
      rows.length === 1,
    );
  }
}

/** What it counts for that a code belongs in the one column, and not in the other. */
const BY_CODE = 2.5;

/** How much the rows' own codes speak against their being moved; below 0 where they speak for it. */
function misplacement(rows: readonly { readonly row: Row }[], from: string, to: string): number {
  const speaks = (key: string): boolean[] => rows.flatMap(({ row }) => belongsIn(row, key) ?? []);
  if (speaks(from).includes(true) || speaks(to).includes(false)) return BY_CODE;
  return speaks(from).length > 0 && speaks(to).length > 0 ? -BY_CODE : 0;
}

/** So many runs of rows are tried for each way to shift. */
const MOST_RUNS = 150;
const FARTHEST_RUN = 2;

/** Rows one after another, parents and children alike, whose amounts from one column to another stand so many columns off. */
function* shiftsOfRuns(survey: Survey, block: Block, lanes: readonly Lane[]): Iterable<Move> {
  const named = survey.rowsNamed(block, FEW_ROWS);
  if (named.size < 2) return;
  const last = lanes.length - 1;
  for (let by = -FARTHEST_RUN; by <= FARTHEST_RUN; by++) {
    if (by === 0) continue;
    for (let i = 0; i <= last; i++) {
      const spans = [
        [i, i],
        [i, last],
        [0, i],
      ] as const;
      for (const span of spans) {
        const movable = [...named].filter((row) => spanShift(survey.state, row, lanes, span, by)?.length);
        if (movable.length > 1) yield* runsBetween(survey.state, block, named, lanes, span, by);
      }
    }
  }
}

function* runsBetween(
  state: State,
  block: Block,
  named: ReadonlySet<Row>,
  lanes: readonly Lane[],
  span: readonly [first: number, last: number],
  by: number,
): Iterable<Move> {
  let run: RunRow[] = [];
  let tried = 0;
  for (const row of [...block.rows, undefined]) {
    const changes = row && spanShift(state, row, lanes, span, by);
    if (changes) run.push({ row, changes, isNamed: named.has(row) });
    if (changes) continue;
    for (let first = 0; first < run.length && tried < MOST_RUNS; first++) {
      for (let last = run.length - 1; last > first && tried < MOST_RUNS; last--) {
        if (!run[first]?.isNamed || !run[last]?.isNamed) continue;
        tried++;
        const rows = withChildren(block, run, first, last).filter((each) => each.changes.length > 0);
        const [from, to] = [lanes[span[0]]?.key ?? '', lanes[span[0] + by]?.key ?? ''];
        const against = span[0] === span[1] ? misplacement(rows, from, to) : 0;
        yield moveOf(
          rows.flatMap((each) => each.changes),
          SURPRISE + PER_ROW * (rows.length - 1) + against,
        );
      }
    }
    run = [];
  }
}

/** Nothing to move where a row has no amount in the span; undefined where it cannot be moved. */
function spanShift(
  state: State,
  row: Row,
  lanes: readonly Lane[],
  [first, last]: readonly [number, number],
  by: number,
): readonly Change[] | undefined {
  const moved = new Map<Figure, Amount>();
  const emptied: Figure[] = [];
  for (let lane = first; lane <= last; lane++) {
    const figure = row.figures.get(lanes[lane]?.key ?? '');
    const amount = figure && state.amountOf(figure);
    if (!figure || !amount || amount.isZero) continue;
    const target = row.figures.get(lanes[lane + by]?.key ?? '');
    const isTaken = lane + by < first || lane + by > last ? target && !state.isFree(target) : false;
    if (!target || isTaken || state.network.derivations.isDerived(figure)) return undefined;
    moved.set(target, amount);
    emptied.push(figure);
  }
  return [
    ...emptied.filter((figure) => !moved.has(figure)).map((figure): Change => ({ figure, to: undefined })),
    ...[...moved].map(([figure, to]) => ({ figure, to })),
  ].filter(({ figure, to }) => !(to && state.amountOf(figure)?.equals(to)));
}

interface RunRow {
  readonly row: Row;
  readonly changes: readonly Change[];
  readonly isNamed: boolean;
}

/** A run with the rows below it that its last rows are the sums of. */
function withChildren(block: Block, run: readonly RunRow[], first: number, last: number): readonly RunRow[] {
  const { children } = hierarchyOf(block.rows);
  const within = new Set(run.slice(first, last + 1).map(({ row }) => row));
  let end = last + 1;
  for (let next = run[end]; next && isChild(next.row); next = run[++end]) within.add(next.row);
  return run.slice(first, end);

  function isChild(row: Row): boolean {
    return [...within].some((parent) => children.get(parent)?.includes(row));
  }
}

/** Nothing to move where a row has no amount in the column; undefined where it cannot be moved. */
function shiftOf(state: State, row: Row, key: string, target: string): readonly Change[] | undefined {
  const [from, to] = [row.figures.get(key), row.figures.get(target)];
  const amount = from && state.amountOf(from);
  if (!from || !to) return undefined;
  if (!amount || amount.isZero) return [];
  if (!state.isFree(to) || state.network.derivations.isDerived(from)) return undefined;
  return [
    { figure: from, to: undefined },
    { figure: to, to: amount },
  ];
}
