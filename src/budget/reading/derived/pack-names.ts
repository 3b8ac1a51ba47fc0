import type { Block, Table } from '../../tables/table';

/** What a pack calls the columns and rows of a table, whatever it makes of them: rules between tables go by these names. */
export interface PackNames {
  readonly block: (firstColumn: number) => string | undefined;
  readonly column: (place: number) => string | undefined;
  readonly item: (firstColumn: number, row: number) => string | undefined;
}

export const NO_NAMES: PackNames = {
  block: () => undefined,
  column: () => undefined,
  item: () => undefined,
};

/** The names in a table as its pack reads it. */
export function namesIn({ blocks }: Table): PackNames {
  const columns = new Map(
    blocks.flatMap((block) => amountKeys(block).map((key) => [block.columns.get(key), key] as const)),
  );
  const blockAt = (firstColumn: number): Block | undefined =>
    blocks.length === 1 ? blocks[0] : blocks.find((block) => block.columns.get('item') === firstColumn);
  return {
    block: (firstColumn) => blockAt(firstColumn)?.layout.key,
    column: (place) => columns.get(place),
    item: (firstColumn, index) => blockAt(firstColumn)?.rows.find((row) => row.index === index)?.item,
  };
}

function amountKeys({ layout, columns }: Block): string[] {
  return layout.columns
    .filter(({ key, role }) => role.kind === 'amount' && columns.has(key))
    .map(({ key }) => key);
}
