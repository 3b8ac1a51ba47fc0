import type { SheetPlan } from '../../workbook/sheet-plan';
import { freeName } from '../port/free-name';
import { writeFrame, writeRows } from './sheets/write-sheet';

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
  writeRows(sheet, plan.rows);
  writeFrame(sheet, plan);
  sheet.activate();
  await context.sync();
  return name;
}
