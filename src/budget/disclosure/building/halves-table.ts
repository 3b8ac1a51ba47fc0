import { className } from '../../classification/functional-class';
import type { ItemForm, PrintedItem, PrintedItems } from '../../layouts/form';
import { carriedIn, carriedOut, expenditureThisYear, incomeThisYear } from '../../layouts/items';
import type { BlockLayout } from '../../layouts/layout';
import { carriedEntry } from './carried-entry';
import { classEntry, linesByClass } from './class-entry';
import { classLines } from './classes';
import type { BuildContext } from './context';
import { fiscalOnly } from './fiscal-only';
import { isCarriedOf } from './fund-columns';
import { incomeEntry } from './income-entry';
import { writeItemTable } from './item-table';
import type { ItemLines } from './item-table';
import { scopes } from './measures';
import type { TableBody } from './table-body';

/** Writes a table of revenue beside expenditure: 01 in all, 05 of fiscal appropriations. */
export function writeHalvesTable(context: BuildContext, body: TableBody, form: ItemForm): void {
  const isFiscal = body.layout.key === 'fiscal-appropriation';
  writeItemTable(
    body,
    body.layout.blocks.flatMap((layout) => linesOf(context, body, layout, form, isFiscal)),
  );
}

function linesOf(
  context: BuildContext,
  body: TableBody,
  layout: BlockLayout,
  { blocks, classes }: ItemForm,
  isFiscal: boolean,
): ItemLines[] {
  const printed = blocks.find(({ block }) => block === layout.key);
  if (!printed) return [];
  const foot = withCarried(context, body, printed, isFiscal);
  if (classes?.block !== layout.key) {
    const items = printed.top.map(({ item }) => item);
    const entry = (item: string) => incomeEntry(context, item, items, isFiscal);
    return [{ layout, top: printed.top, foot, entry }];
  }
  const lines = linesByClass(context, scopes[body.layout.key] ?? []);
  const entry = (item: string, column: string) =>
    item === 'carried-out'
      ? carriedEntry(context, 'carried-out', column === 'total' ? fiscalOnly(isFiscal) : [column])
      : classEntry(context, item, column, lines.get(item) ?? [], isFiscal);
  const used = context.data.lines ? lines.keys() : ownClasses(body, layout);
  return [{ layout, top: classLines(classes.always, used), foot, entry }];
}

/** The classes that the workbook's own table has lines for. */
function ownClasses({ ownRows }: TableBody, { key }: BlockLayout): string[] {
  return ownRows.filter(({ block, name }) => block === key && className(name)).map(({ name }) => name);
}

/** What is carried over has lines of its own where there is some, though the form has none; then this year's sum has one too. */
function withCarried(
  { data: { carryOvers } }: BuildContext,
  { ownRows }: TableBody,
  { block, foot }: PrintedItems,
  isFiscal: boolean,
): readonly (PrintedItem | null)[] {
  const funds = fiscalOnly(isFiscal);
  const isThere = carryOvers
    ? carryOvers.some((each) => !funds || isCarriedOf(each, funds) !== false)
    : ownRows.some(({ name }) => name === 'carried-in' || name === 'carried-out');
  if (!isThere || foot.some((item) => item?.item === 'this-year')) return foot;
  const added = block === 'income' ? [incomeThisYear, carriedIn] : [expenditureThisYear, carriedOut];
  return [...added.map(({ key, label }) => ({ item: key, label: label.zh })), ...foot];
}
