import { hierarchyOf } from '../../../tables/hierarchy';
import type { Figure } from '../../../tables/figure';
import type { Row } from '../../../tables/row';
import type { Block } from '../../../tables/table';
import { rowKey } from './row-name';
import type { MissingName } from './row-name';

/**
 * The place among a block's rows before which a missing one belongs: by its key where the rows are in order of theirs,
 * else behind the row that it follows where it is known from, else behind the other parts of its parent, else before the total.
 * @param source the block that the name is known from
 * @param parent the row that it is a part of, where that is known
 */
export function placeOfMissing(
  block: Block,
  name: MissingName | undefined,
  source: Block | undefined,
  parent?: Row,
): number {
  const data = block.rows
    .map((row, index) => ({ index, key: row.role === 'data' ? rowKey(block, row) : undefined }))
    .filter((each): each is { index: number; key: string } => each.key !== undefined);
  if (name && data.length > 0 && isInOrder(data)) return placeInOrder(data, name.key);
  if (parent) return block.rows.indexOf(lastPartOf(block, parent)) + 1;
  if (!name || data.length === 0) return block.rows.findLastIndex(({ role }) => role === 'data') + 1;
  const order = (source?.rows ?? []).map((row) => rowKey(block, row));
  const before = new Set(order.slice(0, order.indexOf(name.key)).filter((key) => key !== undefined));
  const last = data.findLast(({ key }) => before.has(key) && order.includes(key));
  return last ? last.index + 1 : (data[0]?.index ?? 0);
}

/** A few rows out of order are errors themselves. */
const MOST_IN_ORDER = 0.9;

function isInOrder(rows: readonly { readonly key: string }[]): boolean {
  const steps = rows.slice(1).filter(({ key }, i) => key >= (rows[i]?.key ?? '')).length;
  return steps >= (rows.length - 1) * MOST_IN_ORDER;
}

function placeInOrder(
  data: readonly { readonly index: number; readonly key: string }[],
  own: string,
): number {
  return data.find(({ key }) => key > own)?.index ?? (data.at(-1)?.index ?? -1) + 1;
}

/** The last row of what is below a row, or the row itself. */
function lastPartOf({ rows }: Block, parent: Row): Row {
  const { children } = hierarchyOf(rows);
  let last = parent;
  for (let parts = children.get(last); parts; parts = children.get(last)) last = parts.at(-1) ?? last;
  return last;
}

/** The figure of the row before which a new one belongs; below the last row, the place under it. */
export function figureBefore({ rows }: Block, before: number, key: string): Figure | undefined {
  const own = rows[before]?.figures.get(key);
  const last = rows.at(-1)?.figures.get(key);
  if (own ?? !last) return own;
  return { ...last, row: last.row + 1, state: 'blank', amount: undefined, text: undefined, cell: undefined };
}
