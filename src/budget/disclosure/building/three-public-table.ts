import type { BlockLayout } from '../../layouts/layout';
import type { BuildContext } from './context';
import { amountCells } from './row-sums';
import { shownEntry, shownIn } from './shown-again';
import type { Entry, TableBody } from './table-body';
import { TOTAL } from './totals';

/** Writes the table of the three public expenses (10), a single row; Shanghai's has 机关运行经费 beside them. */
export function writeThreePublicTable(context: BuildContext, body: TableBody, block: BlockLayout): void {
  const isTold = !context.data.untold.has(body.layout.key);
  const entry = (column: string): Entry => {
    if (column === 'office-running') {
      const amount = context.data.department.officeRunning;
      return { sum: amount === undefined ? 'office-running' : amount };
    }
    return isTold
      ? shownEntry(context, shownIn(context), { aspect: 'three-public', value: column, fiscal: true })
      : { sum: 'table' };
  };
  const cells = amountCells(body, block, { name: TOTAL, index: 0 }, entry);
  body.putRow(
    0,
    'data',
    body.cells(cells, () => null),
  );
}
