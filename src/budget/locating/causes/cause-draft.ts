import type { Finding } from '../../checking/finding';
import type { Table } from '../../tables/table';
import type { Certainty, Explanation } from '../cause';
import type { Constraint } from '../network/constraint';
import type { Network } from '../network/network';
import type { Move } from '../search/move';
import type { Contested } from '../search/alternatives';
import { certaintyOf } from './certainty';
import { explanationOf } from './corrections';

/** A cause before it is numbered and put in order. */
export interface Draft extends Explanation {
  readonly certainty: Certainty;
  readonly table: Table;
  readonly explains: readonly Finding[];
  readonly settled: number;
  readonly borneOutBy: readonly Table[];
  readonly alternatives: readonly Explanation[];
}

/** Of a cause that no equation tells. */
export const UNSETTLING = { settled: 0, borneOutBy: [], alternatives: [] } as const;

const MOST_ALTERNATIVES = 8;

/**
 * The cause that a slip found by the search makes.
 * @param all the slips of the whole explanation
 * @param explains its findings
 */
export function slipDraft(
  network: Network,
  contested: Contested,
  all: readonly Contested[],
  explains: readonly Finding[],
): Draft {
  const { chosen, rivals, settled } = contested;
  const table = tableOf(network, chosen.move);
  return {
    ...explanationOf(network, chosen.move),
    certainty: certaintyOf(contested, all),
    table,
    explains,
    settled: settled.size,
    borneOutBy: tablesIn(network, [...settled.keys()], table),
    alternatives: rivals.slice(0, MOST_ALTERNATIVES).map(({ move }) => explanationOf(network, move)),
  };
}

/** The table of the first cell that has one: strays stand beside theirs. */
function tableOf({ places, book }: Network, { changes, insertions }: Move): Table {
  const figures = [...changes, ...insertions.flatMap(({ amounts }) => amounts)].map(({ figure }) => figure);
  for (const figure of figures) {
    const place = places.of(figure);
    if (place) return place.table;
  }
  const table = book.tables.find(({ sheet }) => sheet === figures[0]?.sheet);
  if (!table) throw new Error('A slip outside of all tables');
  return table;
}

function tablesIn(network: Network, constraints: readonly Constraint[], own: Table): Table[] {
  const tables = new Set<Table>();
  for (const constraint of constraints) {
    for (const { table } of network.columnsOf(constraint)) if (table !== own) tables.add(table);
  }
  return network.book.tables.filter((table) => tables.has(table));
}
