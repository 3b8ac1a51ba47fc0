/** A sheet of the user's as it is before anything is done to it. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/** The sheets of a workbook at this moment. */
export interface SheetsNow {
  readonly items: readonly Excel.Worksheet[];
  readonly before: readonly SheetBefore[];
  /** The id of the one that is active; undefined where that is a chart sheet, say, of which Excel tells add-ins nothing. */
  readonly active: string | undefined;
  /** Whether nobody may add, rename or hide any. */
  readonly isProtected: boolean;
}

/** Looks at the sheets. One sync, one more where the active one is no worksheet. */
export async function look(context: Excel.RequestContext): Promise<SheetsNow> {
  try {
    return await ask(context, context.workbook.worksheets.getActiveWorksheet());
  } catch {
    // Where it is anything else that Excel fails for, it fails again.
    return ask(context);
  }
}

async function ask(context: Excel.RequestContext, active?: Excel.Worksheet): Promise<SheetsNow> {
  const { worksheets, protection } = context.workbook;
  active?.load('id');
  worksheets.load('items/id,items/name,items/visibility');
  protection.load('protected');
  await context.sync();
  const { items } = worksheets;
  const before = items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { items, before, active: active?.id, isProtected: protection.protected };
}
