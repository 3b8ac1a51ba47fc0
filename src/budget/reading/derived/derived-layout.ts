import { sameInBoth } from '../../../common/language';
import type { Classification } from '../../classification/classification';
import type { BlockLayout, ColumnLayout, ColumnSum, RowsLayout } from '../../layouts/layout';
import type { DerivedBlock } from './derived-blocks';
import type { DerivedColumn } from './derived-columns';
import type { DerivedSum } from './derived-sum';
import type { PlacedBlock } from '../recognition/region';
import { NO_NAMES } from './pack-names';
import type { PackNames } from './pack-names';

/** The key of a column, and where it stands. */
interface Keyed {
  readonly layout: ColumnLayout;
  readonly column: number;
}

/**
 * The layout that a block has by its own headings and figures, and where its columns stand. The column that the others are parts of
 * is its total, as it is in the packs' tables.
 * @param names what a pack calls the columns that it knows
 */
export function placedBlock(
  key: string,
  block: DerivedBlock,
  sums: readonly DerivedSum[],
  rows: RowsLayout,
  names: PackNames = NO_NAMES,
): PlacedBlock {
  const isItems = rows.kind === 'items';
  const keyed = [...keyColumns(block, isItems), ...amountColumns(block, wholeOf(block, sums), names)];
  const keys = new Map(keyed.map(({ layout, column }) => [column, layout.key]));
  const named = (places: readonly number[]): string[] => places.flatMap((place) => keys.get(place) ?? []);
  const layout: BlockLayout = {
    key,
    columns: keyed.map((each) => each.layout),
    rows,
    sums: sums.map(({ total, parts, minus }): ColumnSum => ({
      total: keys.get(total) ?? '',
      parts: named(parts),
      ...(minus && { minus: named(minus) }),
    })),
  };
  return { layout, columns: new Map(keyed.map((each) => [each.layout.key, each.column])) };
}

/** The place of the column that is no part of another and has parts; of the only amounts where there is but one column. */
function wholeOf({ amounts }: DerivedBlock, sums: readonly DerivedSum[]): number | undefined {
  const parts = new Set(sums.flatMap((sum) => [...sum.parts, ...(sum.minus ?? [])]));
  const whole = sums.find(({ total, minus }) => !minus && !parts.has(total))?.total;
  return whole ?? (amounts.length === 1 ? amounts[0]?.column : undefined);
}

function amountColumns({ amounts }: DerivedBlock, whole: number | undefined, names: PackNames): Keyed[] {
  const isTotalNamed = amounts.some(({ column }) => names.column(column) === 'total');
  // By order, not by place: blocks that go on beside one another have the same keys.
  const ownKey = (column: number, i: number): string =>
    column === whole && !isTotalNamed ? 'total' : `amount-${i + 1}`;
  return amounts.map((column, i) => ({
    column: column.column,
    layout: {
      key: names.column(column.column) ?? ownKey(column.column, i),
      label: sameInBoth(column.leaf),
      under: column.above,
      role: { kind: 'amount' },
    },
  }));
}

function keyColumns({ keys }: DerivedBlock, isItems: boolean): Keyed[] {
  const ofParts = keys.find(
    ({ use, classification }) => use === 'code-part' && classification,
  )?.classification;
  const taken = new Set<string>();
  return keys.map((column) => {
    const [wanted, role] = roleOf(column, keys, ofParts ?? 'functional', isItems && !taken.has('item'));
    const key = taken.has(wanted) ? `${wanted}-${column.column}` : wanted;
    taken.add(key);
    return {
      column: column.column,
      layout: {
        key,
        label: sameInBoth(column.leaf),
        under: column.above,
        role: key !== wanted && role.kind !== 'name' ? { kind: 'text' } : role,
      },
    };
  });
}

function roleOf(
  { use, classification, column }: DerivedColumn,
  keys: readonly DerivedColumn[],
  ofParts: Classification,
  isItem: boolean,
): readonly [key: string, role: ColumnLayout['role']] {
  switch (use) {
    case 'code':
      return classification
        ? [classification, { kind: 'code', classification }]
        : [`text-${column}`, { kind: 'text' }];
    case 'code-part': {
      const level = keys.filter((each) => each.use === use && each.column <= column).length;
      return [`${ofParts}-${level}`, { kind: 'code-part', classification: ofParts }];
    }
    case 'name':
      return ['name', { kind: 'name' }];
    case 'unit':
      return isItem ? ['item', { kind: 'item' }] : ['unit', { kind: 'unit' }];
    case 'unit-code':
      return ['unit-code', { kind: 'text' }];
    case 'text':
    case 'amount':
    case 'aside':
      return isItem ? ['item', { kind: 'item' }] : [`text-${column}`, { kind: 'text' }];
  }
}
