import type { SheetOutline } from '../snapshot/sheet-outline';
import type { MarkKind } from '../../port/mark';
import { faultOf } from '../excel-run';

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

/** A sheet and its conditional formats, asked for. */
interface AskedSheet {
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** What stands in the workbook, whoever put it there and whenever. */
export interface StandingMarks {
  /** To be deleted. */
  readonly marks: readonly Excel.ConditionalFormat[];
  /** Sheets with conditional formats that Excel does not tell: what could be taken off there is off, and nothing else is to be done there. */
  readonly untold: readonly UntoldSheet[];
}

export interface UntoldSheet {
  readonly id: string;
  readonly name: string;
}

/** The ids of marks by those of their sheets, as long as this page is open. */
export type KeptMarks = Map<string, readonly string[]>;

/**
 * Finds the marks. One sync where all sheets are known, one more where some are not; where Excel fails, each sheet by itself.
 * @param known the ids of sheets, as far as they are known
 */
export async function standingMarks(
  context: Excel.RequestContext,
  known: readonly string[],
  kept: KeptMarks,
): Promise<StandingMarks> {
  try {
    return { marks: await marksOnAll(context, known), untold: [] };
  } catch (error) {
    if (!mayBeUntold(error)) throw error;
    return marksSheetBySheet(context, kept);
  }
}

async function marksOnAll(
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

async function marksSheetBySheet(context: Excel.RequestContext, kept: KeptMarks): Promise<StandingMarks> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const marks: Excel.ConditionalFormat[] = [];
  const untold: UntoldSheet[] = [];
  for (const sheet of worksheets.items) {
    const { id, name, protection } = sheet;
    if (protection.protected) continue;
    const { formats } = ask(id, sheet);
    if (await isAnswered(context)) {
      marks.push(...formats.items.filter(isMark));
    } else {
      untold.push({ id, name });
      await takeOffOneByOne(context, sheet, kept.get(id) ?? []);
    }
  }
  return { marks, untold };
}

/** Whoever has more on a sheet is not kept waiting for each. */
const MOST_ONE_BY_ONE = 300;

/** Takes marks off a sheet of which Excel does not tell all conditional formats: those that it tells of by their id or their place. */
async function takeOffOneByOne(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: readonly string[],
): Promise<void> {
  const formats = sheet.getRange().conditionalFormats;
  const count = formats.getCount();
  const places = (await isAnswered(context)) ? Math.min(count.value, MOST_ONE_BY_ONE) : 0;
  const asked = [
    ...kept.map((id) => () => formats.getItem(id)),
    // From the last one on: what is taken off leaves the others in their places.
    ...Array.from({ length: places }, (_, i) => () => formats.getItemAt(places - 1 - i)),
  ];
  for (const formatAsked of asked) {
    const format = formatAsked();
    format.load(PARTS);
    if (!(await isAnswered(context)) || !isMark(format)) continue;
    formats.getItem(format.id).delete();
    await isAnswered(context);
  }
}

/** Sends what was asked, and gives whether Excel answered it. */
async function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!mayBeUntold(error)) throw error;
    return false;
  }
}

/** Excel has no code of its own for conditional formats that it does not find again. */
function mayBeUntold(error: unknown): boolean {
  const { code } = faultOf(error);
  return code === 'failed' || code === 'gone';
}

const PARTS = 'id,type,customOrNullObject/rule/formula';

function ask(id: string, sheet: Excel.Worksheet): AskedSheet {
  const formats = sheet.getRange().conditionalFormats;
  formats.load(PARTS.replace(/[^,]+/g, 'items/$&'));
  return { id, sheet, formats };
}

function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === Excel.ConditionalFormatType.custom && isMarkFormula(customOrNullObject.rule.formula);
}

/**
 * Takes all our marks off, and touches nothing else. Two syncs after a reading. Gives the sheets where some may be left.
 * @param outlines the sheets as they were read last, if they were
 */
export async function clearMarks(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  kept: KeptMarks,
): Promise<readonly string[]> {
  const { marks, untold } = await standingMarks(
    context,
    outlines.map(({ id }) => id),
    kept,
  );
  for (const mark of marks) mark.delete();
  await context.sync();
  kept.clear();
  return untold.map(({ name }) => name);
}
