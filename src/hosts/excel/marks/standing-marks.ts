import type { SheetOutline } from '../snapshot/sheet-outline';
import type { MarkKind } from '../../port/mark';

/**
 * What our conditional formats say, each always true: by it they are told from the user's own, wherever rows, sheets and copies of
 * sheets have taken them since. Nothing of a cell is in it.
 */
const FORMULAS: Readonly<Record<MarkKind, string>> = {
  suspect: '=N("gouji:suspect")=0',
  involved: '=N("gouji:involved")=0',
};

const OURS: ReadonlySet<string> = new Set(Object.values(FORMULAS));

/** The formula of a mark's conditional format. */
export function markFormula(kind: MarkKind): string {
  return FORMULAS[kind];
}

/**
 * Whether a conditional format with that formula is a mark of ours. One without any is a mark that was broken off as it was put on:
 * nobody else can make such a one.
 */
export function isMarkFormula(formula: string): boolean {
  if (formula === '') return true;
  const plain = formula.replace(/\s/g, '');
  return OURS.has(plain.startsWith('=') ? plain : `=${plain}`);
}

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

/**
 * Takes all our marks off, and touches nothing else. Two syncs after a reading.
 * @param outlines the sheets as they were read last, if they were
 */
export async function clearMarks(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<void> {
  const marks = await standingMarks(
    context,
    outlines.map(({ id }) => id),
  );
  for (const mark of marks) mark.delete();
  await context.sync();
}
