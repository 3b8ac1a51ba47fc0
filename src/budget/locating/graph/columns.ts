import type { Figure } from '../../tables/figure';
import type { Block, Table } from '../../tables/table';
import type { PlaceInTable, Places } from '../../tables/places';
import { termsOf } from './constraint';
import type { Constraint, Term } from './constraint';
import type { Derivations } from './derivations';

/** The figures of one column of a block in a constraint, which all count alike. */
export interface Column extends Pick<Term, 'sign' | 'power'> {
  readonly table: Table;
  readonly block: Block;
  readonly key: string;
  /** In the order of the constraint. */
  readonly places: readonly PlaceInTable[];
}

/** The columns that take part in a constraint. */
export function columnsIn(constraint: Constraint, places: Places, derivations: Derivations): Column[] {
  const columns: (Column & { places: PlaceInTable[] })[] = [];
  let last: (typeof columns)[number] | undefined;
  for (const { figure, sign, power } of termsOf(constraint)) {
    for (const place of rowsOf(figure, places, derivations)) {
      const { table, block, key } = place;
      const fits = (each: Column): boolean => each.block === block && each.key === key && each.sign === sign;
      if (!last || !fits(last)) last = columns.find(fits);
      if (!last) {
        last = { table, block, key, sign, power, places: [] };
        columns.push(last);
      }
      last.places.push(place);
    }
  }
  return columns;
}

/** A figure's place; for a formula that adds up its own column, the places of what it adds. */
function rowsOf(
  figure: Figure,
  places: Places,
  derivations: Derivations,
  depth = 0,
): readonly PlaceInTable[] {
  const own = places.of(figure);
  if (!own) return [];
  const parts = derivations.operandsOf(figure).map((operand) => places.of(operand.figure));
  const isDown = parts.length > 0 && parts.every((part) => part?.block === own.block && part.key === own.key);
  if (!isDown || depth > DEEPEST) return [own];
  return derivations
    .operandsOf(figure)
    .flatMap((operand) => rowsOf(operand.figure, places, derivations, depth + 1));
}

/** Totals of totals of totals. */
const DEEPEST = 6;
