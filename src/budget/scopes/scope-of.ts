import { oncePer } from '../../common/once-per';
import { className } from '../classification/functional-class';
import { CLASSIFICATIONS } from '../classification/classification';
import type { Classification } from '../classification/classification';
import { isUnregistered } from '../layouts/unregistered';
import type { ColumnLayout, TableLayout } from '../layouts/layout';
import type { PlaceInTable } from '../tables/places';
import type { Row } from '../tables/row';
import { itemRow } from '../tables/selection';
import { itemParts, presentParts } from '../tables/sum-parts';
import type { Block, Table } from '../tables/table';
import { EVERYTHING, isEverything, narrow, union } from './scope';
import type { Names, Scope } from './scope';
import { restrictionIn } from './vocabulary';

/**
 * What money a figure is about: what the title says, its side of the table, the headings above it, the items that it is part of, its
 * own item or codes. A total means what it adds, where its name does not say more.
 */
export function scopeOf({ table, block, row, key }: PlaceInTable): Scope {
  return [ofBlock(table, block), ofColumn(block, key), ofRow(block, row)].reduce(narrow, ofTable(table));
}

const YEAR = /(20\d\d)/u;
const VERSION = /预算|决算/u;
/** Funds that are named after a budget say nothing of the version. */
const BUDGETS = /(一般公共|政府性基金|国有资本经营)预算/gu;

const ofTable = oncePer((table: Table): Scope => {
  const [, year] = YEAR.exec(table.title) ?? [];
  const [version] = VERSION.exec(table.title.replace(BUDGETS, '')) ?? [];
  const names: Names = { ...(year && { year }), ...(version && { version }) };
  const title = isUnregistered(table) ? table.title : table.layout.title.zh;
  return narrow({ ...EVERYTHING, names }, restrictionIn(title, 'title'));
});

/** 收入 and 支出 stand above the items of the sides of a table. */
function ofBlock({ layout }: Table, block: Block): Scope {
  const items = block.layout.columns.find(({ role }) => role.kind === 'item');
  if (!items || !hasSides(layout)) return EVERYTHING;
  const [heading = ''] = items.under ?? [];
  return restrictionIn(heading, 'heading');
}

function hasSides({ blocks }: TableLayout): boolean {
  return blocks.length > 1;
}

function ofColumn(block: Block, key: string): Scope {
  const column = block.layout.columns.find((each) => each.key === key);
  if (!column) return EVERYTHING;
  const own = headingsOf(column).map((text) => restrictionIn(text, 'heading'));
  const said = own.reduce(narrow, EVERYTHING);
  const version = column.ofAnotherYear ? { ...EVERYTHING, names: { version: column.label.zh } } : EVERYTHING;
  return narrow(isEverything(said) ? ofParts(block, key) : said, version);
}

/** The nearest heading above a column and its own text; what another pack or year calls them is not printed here. */
function headingsOf({ label, under = [] }: ColumnLayout): string[] {
  return [...under.slice(0, 1), label.zh];
}

function ofParts(block: Block, key: string): Scope {
  const sum = block.layout.sums?.find(({ total, minus }) => total === key && !minus);
  if (!sum) return EVERYTHING;
  return union(presentParts(block, sum).map((part) => ofColumn(block, part.key)));
}

function ofRow(block: Block, row: Row): Scope {
  const { codes, unit, texts } = row;
  const project = texts.get('project')?.text;
  const names: Names = { ...(unit && { unit }), ...(project && { project }) };
  return narrow(ofItem(block, row), { ...EVERYTHING, codes: codesIn(codes), names });
}

function codesIn(codes: Row['codes']): Scope['codes'] {
  const own: Partial<Record<Classification, string>> = {};
  for (const each of CLASSIFICATIONS) if (codes[each]) own[each] = codes[each].code;
  return own;
}

/** An item by its name, within what it is added in; one that names a class of the functional classification by its code. */
function ofItem(block: Block, row: Row): Scope {
  const { rows } = block.layout;
  if (rows.kind !== 'items' || row.role === 'total') return EVERYTHING;
  const { item = '', group, label } = row;
  const isClass = className(item) !== undefined;
  const own = isClass ? { ...EVERYTHING, codes: { functional: item } } : restrictionIn(label, 'item');
  const sum = rows.sums.find(({ total }) => total === item);
  if (sum && isEverything(own)) return union(itemParts(block, rows, sum).map((part) => ofItem(block, part)));
  const whole = rows.sums.find((each) => each.group !== undefined && each.group === group)?.total;
  const parent = whole === undefined || whole === item ? undefined : itemRow(block, whole);
  return parent ? narrow(restrictionIn(parent.label, 'item'), own) : own;
}
