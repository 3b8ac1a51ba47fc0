import type { BlockLayout, ColumnLayout } from '../../../src/budget/layouts/layout';
import type { BlockContent } from '../content/content';
import type { TableStyle } from './presentation';

/** A column of a block and its place on the sheet. */
export interface PlacedColumn {
  readonly layout: ColumnLayout;
  readonly column: number;
  /** From the top of the header down; the last names the column itself. */
  readonly headings: readonly string[];
}

/** Places the columns of a table's blocks side by side. */
export function placeColumns(
  blocks: readonly BlockContent[],
  style: TableStyle,
  year: number,
): PlacedColumn[][] {
  let next = style.left;
  return blocks.map((block, i) => {
    if (i > 0 && style.gapBetweenBlocks) next++;
    return printedColumns(block, style).map((layout, at, printed) => {
      if (style.gapBeforeAmounts && at > 0 && isFirstAmount(block, layout, printed[at - 1])) next++;
      return { layout, column: next++, headings: headingsOf(block, layout, style, year) };
    });
  });
}

/** Item names and their amounts stand under one heading, which leaves no room between. */
function isFirstAmount(
  { layout }: BlockContent,
  { role }: ColumnLayout,
  before: ColumnLayout | undefined,
): boolean {
  return layout.rows.kind === 'codes' && role.kind === 'amount' && before?.role.kind !== 'amount';
}

/** A code stands in one cell with its name, beside it, or in 类 款 项 columns. */
function printedColumns({ layout, without }: BlockContent, style: TableStyle): ColumnLayout[] {
  const inParts =
    layout.columns.some(({ role }) => role.kind === 'code-part') && style.codes.includes('parts');
  return layout.columns.filter(({ key, role }) => {
    if (without.has(key)) return false;
    if (role.kind === 'code') return !inParts;
    if (role.kind === 'code-part') return inParts;
    return role.kind !== 'name' || inParts || style.codes !== 'with-name';
  });
}

function headingsOf(content: BlockContent, column: ColumnLayout, style: TableStyle, year: number): string[] {
  const { layout: block } = content;
  const leaf = columnName(column, style);
  const own = headingOf(block, column, style);
  const above = hasKeysHeading(block, column, style) ? ['项目'] : [];
  const undated = own === undefined ? [...above, leaf] : [...above, own, leaf];
  return hasTwoYears(content) && isOfMoney(column) ? dated(content, column, undated, year) : undated;
}

function isOfMoney({ role }: ColumnLayout): boolean {
  return role.kind === 'amount' || role.kind === 'percentage';
}

function hasTwoYears({ layout, without }: BlockContent): boolean {
  return layout.columns.some(({ key, ofAnotherYear }) => ofAnotherYear && !without.has(key));
}

/** The headings of a column of one of two years, which say the year of either. */
function dated(
  { layout }: BlockContent,
  { key, ofAnotherYear }: ColumnLayout,
  headings: readonly string[],
  year: number,
): string[] {
  const before = year - 1;
  if (layout.rows.kind === 'record') return [`${ofAnotherYear ? before : year}年预算数`, ...headings];
  if (key === 'last-year')
    return headings.map((text) => (text.includes('上年') ? text : `${before}年${text}`));
  if (ofAnotherYear) return [`${year}年预算数比${before}年执行数`, ...headings];
  return [`${year}年预算数`, ...headings.slice(-1)];
}

function columnName(column: ColumnLayout, { columnNames }: TableStyle): string {
  const names = [column.label.zh, ...(column.aliases ?? [])].filter((name) => fitsCode(column, name));
  return names[columnNames % names.length] ?? column.label.zh;
}

/** Neighbours under one heading call it by the same name. */
function headingOf(block: BlockLayout, column: ColumnLayout, style: TableStyle): string | undefined {
  const { headingNames } = style;
  const [usual] = column.under ?? [];
  if (usual === undefined) {
    const whole = wholeOf(block, column);
    return whole && headingOf(block, whole, style);
  }
  const peers = block.columns.filter(({ under }) => under?.[0] === usual);
  const shared = (column.under ?? []).filter(
    (name) => fitsCode(column, name) && peers.every(({ under }) => under?.includes(name)),
  );
  return shared[headingNames % shared.length];
}

/** The total beside a column without a heading, whose heading reaches over its parts. */
function wholeOf({ columns, sums }: BlockLayout, { key }: ColumnLayout): ColumnLayout | undefined {
  const sum = sums?.find(({ parts }) => parts.includes(key));
  return columns.find((column) => column.key === sum?.total && column.under !== undefined);
}

/** Functional codes are not called economic ones, nor the other way round. */
function fitsCode({ role }: ColumnLayout, name: string): boolean {
  if (!('classification' in role)) return true;
  return !(role.classification === 'functional' ? /经济/u : /功能/u).test(name);
}

/** 项目 above the key columns, as nine-table packs have it. */
function hasKeysHeading(
  block: BlockLayout,
  { role }: ColumnLayout,
  { headingNames, codes }: TableStyle,
): boolean {
  const inParts = block.columns.some((each) => each.role.kind === 'code-part') && codes.includes('parts');
  return inParts && headingNames % 2 === 0 && (role.kind === 'code-part' || role.kind === 'name');
}
