import type { SheetPlan } from '../../../workbook/sheet-plan';
import { freeName, namesTakenBy, settleNames } from '../../port/sheet-set';
import { scaled, StandardColumn } from './column-widths';
import { look } from './look';
import { writeFrame, writeRows } from './write-sheet';
import { HostFault } from '../../port/host-fault';
import type { Progress } from '../../port/host';
import type { SetOutcome, SheetSet } from '../../port/sheet-set';
import type { AddedSet } from './take-off';
import { requestsOf } from './row-block';
import type { RowBlock } from './row-block';
import { choosePaper, setUpPage } from './set-up-page';

/** What came of adding a set, and how it can be taken off again. */
export interface Adding {
  readonly outcome: SetOutcome;
  readonly added?: AddedSet;
}

/**
 * Adds the sheets of a set behind the others, in a sync to look, three to write and one for the printed pages; more only where
 * Excel would not take so much at once.
 * @param begun told of what is about to be changed, before the first change
 */
export async function addSheets(
  context: Excel.RequestContext,
  set: SheetSet,
  begun: (added: AddedSet) => void,
  progress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<Adding> {
  const { before, active, isProtected } = await look(context);
  if (isProtected) return { outcome: { status: 'structure-protected' } };
  const existing = before.map(({ name }) => name);
  const taken = namesTakenBy(set.names, existing);
  if (set.namesTaken === 'refuse' && taken.length > 0) {
    return { outcome: { status: 'names-taken', names: taken } };
  }
  const { names, aside } = settleNames(set, existing);
  const plans = await set.plans(names);
  const added: AddedSet = { before, active, names, ids: [], aside };
  const sync = async (): Promise<void> => {
    if (signal?.aborted) throw new HostFault('cancelled');
    await context.sync();
  };
  begun(added);
  const sheets = await write(context, plans, added, sync, progress);
  const printsAsPlanned = await setUpPages(sheets, plans, sync);
  progress(1, 1);
  if (signal?.aborted) throw new HostFault('cancelled');
  return {
    outcome: { status: 'done', sheets: names, aside, printsAsPlanned },
    added: { ...added, ids: sheets.map(({ id }) => id) },
  };
}

/** All sheets are there before anything is written into one: formulas lead from each to the others. */
async function write(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { names, aside }: AddedSet,
  sync: () => Promise<void>,
  progress: Progress,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const madeRoom = aside.map(({ from, to }) => {
    const sheet = worksheets.getItem(from);
    sheet.name = to;
    return sheet;
  });
  const sheets = names.map((name) => worksheets.add(name));
  for (const sheet of sheets) sheet.load('id');
  const requests = requestsOf(plans);
  for (const [done, blocks] of requests.entries()) {
    progress(done, requests.length + 1);
    hush(context);
    for (const block of blocks) writeBlock(sheets, plans, block);
    const isLast = done === requests.length - 1;
    if (isLast) sheets[0]?.activate();
    if (isLast) for (const sheet of madeRoom) sheet.visibility = Excel.SheetVisibility.hidden;
    await sync();
  }
  progress(requests.length, requests.length + 1);
  return sheets;
}

function hush({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

function writeBlock(
  sheets: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
  { sheet: i, top, rows }: RowBlock,
): void {
  const [sheet, plan] = [sheets[i], plans[i]];
  if (!sheet || !plan) return;
  if (top === 0) writeFrame(sheet, plan);
  writeRows(sheet, rows, top);
}

/** The sheets are there whatever becomes of their pages. Gives whether these are as planned. */
async function setUpPages(
  sheets: readonly Excel.Worksheet[],
  plans: readonly SheetPlan[],
  sync: () => Promise<void>,
): Promise<boolean> {
  for (const step of [setUpPage, choosePaper]) {
    for (const [i, sheet] of sheets.entries()) {
      const plan = plans[i];
      if (plan) step(sheet, plan);
    }
  }
  try {
    await sync();
    return true;
  } catch (error) {
    if (error instanceof HostFault) throw error;
    return false;
  }
}

/** Writes a planned sheet as a new one behind the others, under a name that is free, and shows it. Gives its name. */
export async function addSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const name = freeName(
    plan.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  const column = new StandardColumn(sheet);
  await context.sync();
  // Cells of a report have the workbook's own font.
  const planned = scaled(plan, column.fontScale);
  writeFrame(sheet, planned);
  writeRows(sheet, planned.rows);
  sheet.activate();
  await context.sync();
  return name;
}
