import type { SetAside } from '../../port/sheet-set';
import { freeName } from '../../port/sheet-set';
import { look } from './look';
import type { SheetBefore } from './look';

/** What a set has changed, or is about to, in the workbook: enough to take it off again. */
export interface AddedSet {
  /** Every sheet that was there before. */
  readonly before: readonly SheetBefore[];
  /** The id of the one that was active, where that was a worksheet. */
  readonly active: string | undefined;
  /** What the new sheets are called. */
  readonly names: readonly string[];
  /** Their ids, once they are known. */
  readonly ids: readonly string[];
  readonly aside: readonly SetAside[];
}

/** How many sheets went, and how many came back; undefined where the workbook's structure is protected. */
export type TakenOff = { readonly sheets: number; readonly restored: number } | undefined;

/** Takes a set off, be it whole or begun only, and brings back what had made room for it, as far as it is there. */
export async function takeOff(context: Excel.RequestContext, added: AddedSet): Promise<TakenOff> {
  const { items, active, isProtected } = await look(context);
  if (isProtected) return undefined;
  const ours = items.filter((sheet) => isOurs(sheet, added));
  const back = added.before.flatMap((before) => {
    const sheet = items.find(({ id }) => id === before.id);
    const madeRoom = added.aside.some(({ from }) => from === before.name);
    return sheet && madeRoom ? [{ sheet, before }] : [];
  });
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  // They are shown first: Excel keeps one sheet in sight at any time.
  for (const { sheet, before } of back) sheet.visibility = before.visibility;
  const isLeft = added.ids.length === 0 || ours.some(({ id }) => id === active);
  if (isLeft) items.find(({ id }) => id === added.active)?.activate();
  for (const sheet of ours) sheet.delete();
  const others = items.filter((sheet) => !ours.includes(sheet) && !back.some((each) => each.sheet === sheet));
  const taken = others.map(({ name }) => name);
  for (const { sheet, before } of back) {
    const name = freeName(before.name, taken);
    taken.push(name);
    if (sheet.name !== name) sheet.name = name;
  }
  await context.sync();
  return { sheets: ours.length, restored: back.length };
}

/** One that is known by its id, or, where the set was given up, by being new and called so. */
function isOurs({ id, name }: Excel.Worksheet, { before, names, ids }: AddedSet): boolean {
  if (ids.length > 0) return ids.includes(id);
  return names.includes(name) && !before.some((each) => each.id === id);
}
