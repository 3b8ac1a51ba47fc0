import { inReadingOrder } from '../../../workbook/address';
import type { Heading } from '../../layouts/form';
import type { ColumnLayout, TableLayout } from '../../layouts/layout';
import type { HeaderCell, SetColumn } from '../set/set-table';

/** A column as printed, and what the layout says of it. */
export interface PrintedColumn extends SetColumn {
  readonly block: string;
  readonly layout: ColumnLayout;
}

export interface Header {
  readonly rows: number;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly PrintedColumn[];
}

/** The header of a table as a grid. A heading over no other reaches down to the last row. */
export function headerOf(layout: TableLayout, headings: readonly Heading[]): Header {
  const rows = depthOf(headings);
  const cells: HeaderCell[] = [];
  const columns: PrintedColumn[] = [];
  const place = (list: readonly Heading[], row: number, above: readonly string[]): void => {
    for (const each of list) {
      const column = columns.length;
      const path = [...above, each.text];
      if ('over' in each) place(each.over, row + 1, path);
      else columns.push(printedColumn(layout, each, path));
      const rowSpan = 'over' in each ? 1 : rows - row;
      cells.push({ text: each.text, row, column, rowSpan, columnSpan: columns.length - column });
    }
  };
  place(headings, 0, []);
  return { rows, cells: cells.sort(inReadingOrder), columns };
}

function depthOf(headings: readonly Heading[]): number {
  return Math.max(0, ...headings.map((each) => 1 + ('over' in each ? depthOf(each.over) : 0)));
}

function printedColumn(
  layout: TableLayout,
  { column, block: named }: Extract<Heading, { column: string }>,
  headings: readonly string[],
): PrintedColumn {
  const block = layout.blocks.find(({ key }) => named === undefined || key === named);
  const own = block?.columns.find(({ key }) => key === column);
  if (!block || !own) throw new Error(`The layout of ${layout.key} has no column ${named ?? ''} ${column}`);
  return { key: `${block.key}.${column}`, block: block.key, layout: own, headings, holds: holdsOf(own) };
}

function holdsOf({ role }: ColumnLayout): SetColumn['holds'] {
  if (role.kind === 'amount') return 'amount';
  return role.kind === 'code' || role.kind === 'code-part' ? 'code' : 'text';
}
