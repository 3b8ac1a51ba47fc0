import { Amount } from '../../../../amount/amount';
import { sameName } from '../../../classification/name';
import { textOf } from '../../../../workbook/cell';
import type { Cell } from '../../../../workbook/cell';
import type { SheetRow } from '../../../../workbook/sheet';
import type { BaseColumn } from '../base-sheet';
import { isUnfilled } from './found-sheet';
import type { FoundSheet } from './found-sheet';

/** Whether a row is one of the template's examples, cell by cell. */
export function isExample({ base, columns }: FoundSheet, row: SheetRow): boolean {
  const count = base.columns[0]?.examples.length ?? 0;
  return Array.from({ length: count }, (_, i) => i).some((i) =>
    base.columns.every((column) => {
      const place = columns.get(column);
      const cell = row.cells.find((each) => each.column === place);
      return holds(column, cell, column.examples[i] ?? null);
    }),
  );
}

function holds({ content }: BaseColumn, cell: Cell | undefined, example: string | null): boolean {
  if (example === null || !cell || isUnfilled(cell)) return example === null && isUnfilled(cell);
  return content.kind === 'amount'
    ? typeof cell.value === 'number' && Amount.fromNumber(cell.value).equals(Amount.fromDecimal(example))
    : sameName(textOf(cell), example);
}
