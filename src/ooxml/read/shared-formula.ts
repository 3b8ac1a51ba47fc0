import { columnName, COLUMNS, ROWS, type Place } from '../../workbook/address';
import { formulaReferences, type Coordinate } from '../../workbook/formula/formula-scanner';

/** A coordinate that moves along, as no `$` holds it. */
interface Moving extends Coordinate {
  readonly axis: 'column' | 'row';
}

/**
 * A formula that several cells share: written once, for one of them, and the same for the others
 * but for its relative references.
 */
export class SharedFormula {
  private readonly moving: readonly Moving[];

  /** @param place the cell that the text is written for */
  constructor(
    private readonly text: string,
    private readonly place: Place,
  ) {
    this.moving = formulaReferences(text).flatMap(({ ends }) =>
      ends.flatMap(({ column, row }) => [
        ...(column && !column.fixed ? [{ ...column, axis: 'column' } as const] : []),
        ...(row && !row.fixed ? [{ ...row, axis: 'row' } as const] : []),
      ]),
    );
  }

  /** The formula of another cell that shares it. A reference moved over the sheet's edge comes in at the other. */
  at(place: Place): string {
    const rows = place.row - this.place.row;
    const columns = place.column - this.place.column;
    let formula = '';
    let from = 0;
    for (const { axis, index, start, end } of this.moving) {
      const moved =
        axis === 'row'
          ? String(modulo(index + rows, ROWS) + 1)
          : columnName(modulo(index + columns, COLUMNS));
      formula += this.text.slice(from, start) + moved;
      from = end;
    }
    return formula + this.text.slice(from);
  }
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
