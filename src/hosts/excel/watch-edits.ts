import { parseA1Range } from '../../workbook/address';
import type { Address } from '../../workbook/address';
import { MOST_CELLS_TOLD } from '../port/host';
import type { EditEvent } from '../port/host';
import { inExcel } from './excel-run';

/** Listeners that Excel gives a handle for. */
type Handle = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/**
 * Tells of edits by people, formulas' results left aside.
 * @param nameOf the name of a sheet by its id, as it was read last
 * @returns what ends it
 */
export async function watchEdits(
  listener: (event: EditEvent) => void,
  nameOf: (id: string) => string | undefined,
): Promise<() => Promise<void>> {
  const structure = () => {
    listener({ kind: 'structure' });
    return Promise.resolve();
  };
  const handles = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const registered: Handle[] = [
      worksheets.onChanged.add((event) => {
        if (!isOwn(event)) listener(editedBy(event, nameOf));
        return Promise.resolve();
      }),
      worksheets.onAdded.add(structure),
      worksheets.onDeleted.add(structure),
    ];
    await context.sync();
    return registered;
  });
  return () => removeAll(handles);
}

/** From ExcelApi 1.14 on Excel tells which edits are this add-in's own. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
}

function editedBy(
  { address, changeType, worksheetId }: Excel.WorksheetChangedEventArgs,
  nameOf: (id: string) => string | undefined,
): EditEvent {
  const sheet = nameOf(worksheetId);
  const range = changeType === Excel.DataChangeType.rangeEdited ? parseA1Range(address) : undefined;
  if (sheet === undefined || !range) return { kind: 'structure' };
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS_TOLD) return { kind: 'structure' };
  const at: Address[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) at.push({ sheet, row, column });
  }
  return { kind: 'cells', at };
}

async function removeAll(handles: readonly Handle[]): Promise<void> {
  const [first] = handles;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const handle of handles) handle.remove();
    await context.sync();
  });
}
