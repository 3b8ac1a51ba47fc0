import type { Finding } from '../../checking/finding';
import type { Table } from '../../tables/table';
import type { Certainty, Explanation } from '../cause';
import type { Constraint } from '../graph/constraint';
import type { ConstraintGraph } from '../graph/constraint-graph';
import type { Repair } from '../search/repair';
import type { WithAlternatives } from '../search/alternatives';
import { certaintyOf } from './certainty';
import { explanationOf } from './corrections';

/** A cause before it is numbered and put in order. */
export interface CauseDraft extends Explanation {
  readonly certainty: Certainty;
  readonly table: Table;
  readonly explains: readonly Finding[];
  readonly satisfiedCount: number;
  readonly corroboratedBy: readonly Table[];
  readonly alternatives: readonly Explanation[];
}

/** Of a cause that no equation tells. */
export const SATISFIES_NOTHING = { satisfiedCount: 0, corroboratedBy: [], alternatives: [] } as const;

const MOST_ALTERNATIVES = 8;

/**
 * The cause that a repair found by the search makes.
 * @param all the repairs of the whole explanation
 * @param explains its findings
 */
export function causeDraft(
  graph: ConstraintGraph,
  found: WithAlternatives,
  all: readonly WithAlternatives[],
  explains: readonly Finding[],
): CauseDraft {
  const { chosen, alternatives, satisfied } = found;
  const table = tableOf(graph, chosen.repair);
  return {
    ...explanationOf(graph, chosen.repair),
    certainty: certaintyOf(found, all),
    table,
    explains,
    satisfiedCount: satisfied.size,
    corroboratedBy: tablesIn(graph, [...satisfied.keys()], table),
    alternatives: alternatives.slice(0, MOST_ALTERNATIVES).map(({ repair }) => explanationOf(graph, repair)),
  };
}

/** The table of the first cell that has one: strays stand beside theirs. */
function tableOf({ places, book }: ConstraintGraph, { changes, insertions }: Repair): Table {
  const figures = [...changes, ...insertions.flatMap(({ amounts }) => amounts)].map(({ figure }) => figure);
  for (const figure of figures) {
    const place = places.of(figure);
    if (place) return place.table;
  }
  const table = book.tables.find(({ sheet }) => sheet === figures[0]?.sheet);
  if (!table) throw new Error('A repair outside of all tables');
  return table;
}

function tablesIn(graph: ConstraintGraph, constraints: readonly Constraint[], own: Table): Table[] {
  const tables = new Set<Table>();
  for (const constraint of constraints) {
    for (const { table } of graph.columnsOf(constraint)) if (table !== own) tables.add(table);
  }
  return graph.book.tables.filter((table) => tables.has(table));
}
