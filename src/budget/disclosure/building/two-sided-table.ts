import { className } from '../../classification/functional-class';
import type { ItemForm, PrintedItem, PrintedItems } from '../../layouts/form';
import { carriedIn, carriedOut, expenditureThisYear, incomeThisYear } from '../../layouts/items';
import type { BlockLayout } from '../../layouts/layout';
import type { CarryOver } from '../data/disclosure-data';
import { classEntry, linesByClass } from './class-entry';
import type { BuildContext } from './context';
import { carriedTerm, revenueTerm } from './data-terms';
import { fiscalOnly, fundsOf, isCarriedOf } from './fund-columns';
import { writeItemTable } from './item-table';
import type { ItemLines } from './item-table';
import { sumWhere } from './known-sum';
import { scopes } from './measures';
import { TOTAL } from './sums';
import type { Entry, TableBody } from './table-body';

/** Writes a table of revenue beside expenditure: 01 in all, 05 of fiscal appropriations. */
export function writeTwoSidedTable(context: BuildContext, body: TableBody, form: ItemForm): void {
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
  const used = context.data.lines ? lines.keys() : sourceClasses(body, layout);
  return [{ layout, top: classLines(classes.always, used), foot, entry }];
}

/** The classes that the workbook's own table has lines for. */
function sourceClasses({ sourceRows }: TableBody, { key }: BlockLayout): string[] {
  return sourceRows.filter(({ block, name }) => block === key && className(name)).map(({ name }) => name);
}

/** What is carried over has lines of its own where there is some, though the form has none; then this year's sum has one too. */
function withCarried(
  { data: { carryOvers } }: BuildContext,
  { sourceRows }: TableBody,
  { block, foot }: PrintedItems,
  isFiscal: boolean,
): readonly (PrintedItem | null)[] {
  const funds = fiscalOnly(isFiscal);
  const isThere = carryOvers
    ? carryOvers.some((each) => !funds || isCarriedOf(each, funds) !== false)
    : sourceRows.some(({ name }) => name === 'carried-in' || name === 'carried-out');
  if (!isThere || foot.some((item) => item?.item === 'this-year')) return foot;
  const added = block === 'income' ? [incomeThisYear, carriedIn] : [expenditureThisYear, carriedOut];
  return [...added.map(({ key, label }) => ({ item: key, label: label.zh })), ...foot];
}

/** A source ties to the revenue table's total where that has a column for it. */
function incomeEntry(
  context: BuildContext,
  item: string,
  items: readonly string[],
  isFiscal: boolean,
): Entry {
  const revenue = context.bodies.get('revenue');
  const carried = item === 'carried-in' || item.startsWith('carried-in.');
  const inTable =
    item === 'carried-in' && isFiscal
      ? undefined
      : revenue?.figure(TOTAL, carried ? item : `this-year.${item}`);
  if (inTable) return { sum: inTable.sum, formula: { plus: [{ kind: 'cell', at: inTable.at }] } };
  if (carried) return carriedEntry(context, 'carried-in', fiscalOnly(isFiscal));
  const funds = fundsOf(item, items);
  const formula = context.live(() => funds.map((fund) => revenueTerm(fund)));
  const { revenues } = context.data;
  return {
    sum: revenues ? sumWhere(revenues, ({ fund }) => funds.includes(fund)) : 'table',
    ...(formula && { formula }),
  };
}

/**
 * What is carried over in one direction, as a figure.
 * @param funds all where left out
 */
function carriedEntry(
  { data: { carryOvers }, live }: BuildContext,
  direction: CarryOver['direction'],
  funds: readonly string[] | undefined,
): Entry {
  if (!carryOvers) return { sum: 'table' };
  const own = carryOvers.filter(
    (each) => each.direction === direction && (!funds || isCarriedOf(each, funds) !== false),
  );
  const told = [...new Set(own.map(({ fund }) => fund))];
  // Where the fund of some money is open, the sum is over all that it may be of, once somebody has filled it in.
  const asked = told.includes('') ? funds : told;
  const formula = live(() => asked?.map((fund) => carriedTerm(direction, fund)) ?? [carriedTerm(direction)]);
  const sum = sumWhere(own, (each) => !funds || isCarriedOf(each, funds));
  return { sum, ...(formula && { formula }) };
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * The classes of the functional classification as lines of a table, each behind its ordinal, in the order of their codes.
 * @param always have a line, whether they hold something or not
 * @param used hold something
 */
function classLines(always: readonly string[], used: Iterable<string>): PrintedItem[] {
  const codes = [...new Set([...always, ...used])].sort();
  return codes.map((code, i) => ({ item: code, label: `${ordinal(i + 1)}、${className(code) ?? code}` }));
}

/** 1 → 一, 10 → 十, 21 → 二十一; up to 99. */
function ordinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? (NUMERALS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${NUMERALS[ones] ?? ''}`;
}
