import { parsePlainA1, ROWS, type Place } from '../../workbook/address';
import { PackageError } from '../package/package-error';
import type { XmlElement } from './xml-element';

/** A row of a sheet's data as it is written. */
export interface RowElement {
  readonly element: XmlElement;
  readonly row: number;
}

/** A cell as it is written. */
export interface CellElement extends Place {
  readonly element: XmlElement;
}

/** The rows of `sheetData`; one without a number goes by its first cell, or follows the one before it. */
export function* sheetRows(data: XmlElement): Generator<RowElement> {
  let last = -1;
  for (const element of data.children('row')) {
    const number = element.attribute('r');
    const row = number === undefined ? (firstCellRow(element) ?? last + 1) : Number(number) - 1;
    if (!(Number.isInteger(row) && row > last && row < ROWS)) throw outOfOrder(number);
    last = row;
    yield { element, row };
  }
}

/** The cells of a row; those without a reference follow the one before them. */
export function* rowCells({ element: rowElement, row }: RowElement): Generator<CellElement> {
  let last = -1;
  for (const element of rowElement.children('c')) {
    const reference = element.attribute('r');
    const place = reference === undefined ? { row, column: last + 1 } : parsePlainA1(reference);
    if (place?.row !== row || place.column <= last) throw outOfOrder(reference);
    last = place.column;
    yield { element, row, column: last };
  }
}

/** Every cell that may hold a formula. */
export function* cellsWithFormulas(data: XmlElement): Generator<CellElement & { formula: XmlElement }> {
  const tag = `<${data.prefix}f`;
  if (!data.content.includes(tag)) return;
  for (const row of sheetRows(data)) {
    if (!row.element.content.includes(tag)) continue;
    for (const cell of rowCells(row)) {
      const formula = cell.element.child('f');
      if (formula) yield { ...cell, formula };
    }
  }
}

function firstCellRow(row: XmlElement): number | undefined {
  return parsePlainA1(row.child('c')?.attribute('r') ?? '')?.row;
}

function outOfOrder(reference: string | undefined): PackageError {
  return new PackageError('damaged', { reason: 'order', reference: reference?.slice(0, 40) ?? '' });
}
