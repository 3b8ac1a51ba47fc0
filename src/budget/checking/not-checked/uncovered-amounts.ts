import { grouped } from '../../../common/grouped';
import { sameInBoth } from '../../../common/language';
import type { Label } from '../../../common/language';
import type { Figure } from '../../tables/figure';
import { columnLabel } from '../../tables/naming';
import type { Row } from '../../tables/row';
import type { Block, Table } from '../../tables/table';
import { around } from './around';
import type { Coverage } from './coverage';
import type { NotChecked, NotCheckedCode, NotCheckedKind } from './not-checked';

/** An amount in its row and column. */
interface PlacedAmount {
  readonly figure: Figure;
  readonly key: string;
  readonly row: Row;
}

/** The amounts of a table that were read and that no identity covers: whole columns, whole rows, and single cells. */
export function uncoveredAmounts(table: Table, coverage: Coverage): NotChecked[] {
  return table.blocks.flatMap((block) => {
    const uncovered = amountsIn(block, (figure) => !coverage.has(figure));
    if (uncovered.length === 0) return [];
    const amounts = amountsIn(block);
    const gap = gapIn(table);
    const again = uncovered.filter(({ row }) => isShownAgain(row));
    const own = uncovered.filter(({ row }) => !isShownAgain(row));
    const columns = wholes(own, amounts, ({ key }) => key);
    const left = own.filter((each) => !columns.has(each.key));
    const rows = wholes(left, amounts, ({ row }) => row);
    return [
      ...[...columns].map(([key, some]) => gap('column', 'no-identity', some, columnLabel(block, key))),
      ...runs(rows).map((some) => gap('rows', 'no-identity', some, rowName(some))),
      ...left.filter(({ row }) => !rows.has(row)).map((each) => gap('cell', 'no-identity', [each])),
      ...again.map((each) => gap('cell', 'shown-again', [each], sameInBoth(each.row.label))),
    ];
  });
}

function gapIn(table: Table) {
  return (
    kind: NotCheckedKind,
    code: NotCheckedCode,
    uncovered: readonly PlacedAmount[],
    name?: Label,
  ): NotChecked => ({
    kind,
    code,
    prescribed: table,
    at: around(
      uncovered.map(({ figure }) => figure),
      table,
    ),
    ...(name && { name }),
    amounts: uncovered.length,
  });
}

/** The amounts other than zero that some identity concerns. */
function amountsIn(block: Block, which: (figure: Figure) => boolean = () => true): PlacedAmount[] {
  const amounts: PlacedAmount[] = [];
  for (const row of block.rows) {
    for (const [key, figure] of row.figures) {
      if (figure.amount === undefined || figure.amount.isZero || !which(figure)) continue;
      if (isConcerned(block, key)) amounts.push({ figure, key, row });
    }
  }
  return amounts;
}

/** A figure that stands beside others in a record, and is a part of none of them, is a note by its nature (机关运行经费). */
function isConcerned({ layout }: Block, key: string): boolean {
  if (layout.rows.kind !== 'record') return true;
  const sums = (layout.sums ?? []).flatMap(({ total, parts, minus = [], sometimes = [] }) => [
    total,
    ...parts,
    ...minus,
    ...sometimes,
  ]);
  const bounds = (layout.bounds ?? []).flatMap(({ part, whole }) => [part, whole]);
  return sums.includes(key) || bounds.includes(key);
}

/** 其中, and the subtotal of a page, which say again what stands in other rows. */
function isShownAgain({ role }: Row): boolean {
  return role === 'memo' || role === 'subtotal';
}

/** The columns, or rows, of which every amount is uncovered. */
function wholes<K>(
  uncovered: readonly PlacedAmount[],
  amounts: readonly PlacedAmount[],
  keyOf: (each: PlacedAmount) => K,
): ReadonlyMap<K, readonly PlacedAmount[]> {
  const own = grouped(
    amounts.filter(({ row }) => !isShownAgain(row)),
    keyOf,
  );
  const groups = grouped(uncovered, keyOf);
  return new Map([...groups].filter(([key, some]) => some.length === own.get(key)?.length));
}

/** Rows below one another as one. */
function runs(rows: ReadonlyMap<Row, readonly PlacedAmount[]>): readonly (readonly PlacedAmount[])[] {
  const found: PlacedAmount[][] = [];
  let last: Row | undefined;
  for (const [row, some] of rows) {
    const run = last && row.index === last.index + 1 ? found.at(-1) : undefined;
    if (run) run.push(...some);
    else found.push([...some]);
    last = row;
  }
  return found;
}

function rowName(run: readonly PlacedAmount[]): Label {
  const [first, last] = [run[0]?.row.label ?? '', run.at(-1)?.row.label ?? ''];
  return sameInBoth(first === last ? first : `${first} — ${last}`);
}
