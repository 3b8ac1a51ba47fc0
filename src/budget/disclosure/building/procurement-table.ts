import type { ItemForm } from '../../layouts/form';
import type { BuildContext } from './context';
import { writeItemTable } from './item-table';
import { shownEntry, shownIn } from './shown-again';
import type { TableBody } from './table-body';

/** Writes 政府采购预算明细表 (04): what is procured, by class. */
export function writeProcurementTable(context: BuildContext, body: TableBody, form: ItemForm): void {
  const isTold = !context.data.untold.has(body.layout.key);
  writeItemTable(
    body,
    body.layout.blocks.map((layout) => ({
      layout,
      top: form.blocks.find(({ block }) => block === layout.key)?.top ?? [],
      foot: form.blocks.find(({ block }) => block === layout.key)?.foot ?? [],
      entry: (value) =>
        isTold ? shownEntry(context, shownIn(context), { aspect: 'procurement', value }) : { sum: 'table' },
    })),
  );
}
