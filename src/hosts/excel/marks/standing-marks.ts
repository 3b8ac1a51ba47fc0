import { isMarkFormula } from './mark-formula';

/** The conditional formats of a sheet, asked for. */
interface AskedSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/**
 * The marks that stand in the workbook, whoever put them there and whenever. One sync where all sheets are known, one more where
 * some are not.
 * @param known the ids of sheets, as far as they are known
 */
export async function standingMarks(
  context: Excel.RequestContext,
  known: readonly string[],
): Promise<Excel.ConditionalFormat[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/protection/protected');
  const asked = known.map((id) => ask(id, worksheets.getItemOrNullObject(id)));
  await context.sync();
  const ids = new Set(known);
  const others = worksheets.items.filter(({ id }) => !ids.has(id)).map((sheet) => ask(sheet.id, sheet));
  if (others.length > 0) await context.sync();
  const locked = new Set(worksheets.items.filter((each) => each.protection.protected).map(({ id }) => id));
  return [...asked, ...others]
    .filter(({ id, sheet }) => !sheet.isNullObject && !locked.has(id))
    .flatMap(({ formats }) => formats.items.filter(isMark));
}

function ask(id: string, sheet: Excel.Worksheet): AskedSheet {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return { id, sheet, formats };
}

function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === Excel.ConditionalFormatType.custom && isMarkFormula(customOrNullObject.rule.formula);
}
