import type { Block, Table } from '../../reading/table';
import { termsOf } from './constraint';
import type { Constraint, Term } from './constraint';
import type { PlaceInTable, Places } from './places';

/** The figures of one column of a block in a constraint, which all count alike. */
export interface Column extends Pick<Term, 'sign' | 'power'> {
  readonly table: Table;
  readonly block: Block;
  readonly key: string;
  /** In the order of the constraint. */
  readonly places: readonly PlaceInTable[];
}

/** The columns that take part in a constraint. */
export function columnsIn(constraint: Constraint, places: Places): Column[] {
  const columns: (Column & { places: PlaceInTable[] })[] = [];
  let last: (typeof columns)[number] | undefined;
  for (const { figure, sign, power } of termsOf(constraint)) {
    const place = places.of(figure);
    if (!place) continue;
    const { table, block, key } = place;
    const fits = (each: Column): boolean => each.block === block && each.key === key && each.sign === sign;
    if (!last || !fits(last)) last = columns.find(fits);
    if (!last) {
      last = { table, block, key, sign, power, places: [] };
      columns.push(last);
    }
    last.places.push(place);
  }
  return columns;
}
