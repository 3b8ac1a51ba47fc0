import type { PackForm, TableForm } from '../../layouts/form';
import type { LayoutPack, TableKey, TableLayout } from '../../layouts/layout';
import type { DisclosureData } from '../data/disclosure-data';
import type { DisclosureSet, OpenReason, SetTable } from '../set/set-table';
import { PossibleFunds } from './condition';
import type { BuildContext } from './context';
import { ConfusableNames } from './data-terms';
import { writeProcurementTable, writeServicePurchaseTable, writeThreePublicTable } from './detail-tables';
import { writeExpenditureTable } from './expenditure-table';
import { writeProjectTable } from './project-table';
import { writeRevenueByCode } from './revenue-by-code';
import { writeRevenueByUnit } from './revenue-by-unit';
import { TableBody } from './table-body';
import { writeTwoSidedTable } from './two-sided-table';

/** How a set is made. */
export interface BuildOptions {
  /** Whether the data sheets are part of the workbook, so that single figures can be live too. */
  readonly dataIncluded: boolean;
}

/** What the others tie to comes first. */
const ORDER: readonly TableKey[] = [
  'revenue',
  'expenditure',
  'general-budget',
  'government-fund',
  'state-capital',
  'basic-expenditure',
  'procurement',
  'three-public',
  'service-purchase',
  'project-performance',
  'revenue-and-expenditure',
  'fiscal-appropriation',
];

/** What a table says under it of its marked cells. The document is Chinese in every language, as the tables are. */
const OPEN_NOTES: Readonly<Record<OpenReason, string>> = {
  unit: '标黄单元格待补充：数据没有说明属于哪个预算单位。',
  fund: '标黄单元格待补充：数据没有说明部分支出由哪种资金安排。',
  year: '标黄单元格待补充：数据没有说明部分支出由本年收入还是上年结转安排。',
  category: '标黄单元格待补充：数据没有说明部分基本支出属于人员经费还是公用经费。',
  construction: '标黄单元格待补充：数据没有说明哪些项目属于基建项目。',
  project: '标黄单元格待补充：数据没有说明部分支出属于哪个项目。',
  name: '标黄单元格待补充：内置的科目列表里没有这些类、款科目的名称。',
  table: '本表缺少数据来源，待补充。',
  functional: '年终结转结余没有注明功能分类科目的部分未列入本表，待补充。',
  'office-running': '机关运行经费待补充。',
};

/**
 * The standard set of a pack from the data: every table, empty ones too, in the pack's order. What the data do not tell stays
 * open in its cell, with a note under the table.
 * @throws Error where the pack has no forms to write
 */
export function buildSet(data: DisclosureData, pack: LayoutPack, options: BuildOptions): DisclosureSet {
  const { form } = pack;
  if (!form) throw new Error(`The layout pack ${pack.key} cannot be written`);
  const bodies = new Map<TableKey, TableBody>();
  const context: BuildContext = {
    data,
    funds: new PossibleFunds(data),
    bodies,
    live: options.dataIncluded ? liveSums(data) : () => undefined,
    unitText: unitTexts(data),
  };
  for (const key of ORDER) {
    const layout = pack.tables.find((table) => table.key === key);
    if (!layout?.form) continue;
    const body = new TableBody(layout, layout.form, data.sourceFigures, data.sourceRows(key));
    writeTable(context, body, layout, layout.form);
    bodies.set(key, body);
  }
  const { year, name } = data.department;
  return {
    pack: pack.key,
    title: `${yearText(year)}${form.document}`,
    department: name,
    year,
    tables: pack.tables.flatMap(({ key }) => {
      const body = bodies.get(key);
      return body ? [setTable(body, form, data)] : [];
    }),
  };
}

function writeTable(context: BuildContext, body: TableBody, layout: TableLayout, form: TableForm): void {
  const [block] = layout.blocks;
  const { rows } = form;
  if (!block) return;
  if (rows.kind === 'codes') {
    const isRevenue = layout.key === 'revenue';
    (isRevenue ? writeRevenueByCode : writeExpenditureTable)(context, body, block, rows);
    return;
  }
  if (rows.kind === 'items') {
    const isProcurement = layout.key === 'procurement';
    (isProcurement ? writeProcurementTable : writeTwoSidedTable)(context, body, rows);
    return;
  }
  const label = rows.total?.label ?? '';
  if (layout.key === 'revenue') {
    writeRevenueByUnit(context, body, block, label);
    return;
  }
  if (layout.key === 'service-purchase') {
    writeServicePurchaseTable(context, body, block, label);
    return;
  }
  if (layout.key === 'three-public') {
    writeThreePublicTable(context, body, block);
    return;
  }
  writeProjectTable(context, body, block);
}

/** Sums over the data sheets, save those in which a spreadsheet would mistake one name for another. */
function liveSums(data: DisclosureData): BuildContext['live'] {
  const confusable = new ConfusableNames(data);
  return (plusTerms, minusTerms) => {
    const [plus, minus] = [plusTerms(), minusTerms?.()];
    if ([...plus, ...(minus ?? [])].some((term) => confusable.isAskedFor(term))) return undefined;
    return { plus, ...(minus && { minus }) };
  };
}

/** Units as printed where only their names have a column. */
function unitTexts({ revenues = [], carryOvers = [] }: DisclosureData): (unit: string) => string {
  const coded = [...carryOvers, ...revenues].filter(({ unitCode }) => unitCode !== '');
  const codes = new Map(coded.map(({ unit, unitCode }) => [unit, unitCode]));
  return (unit) => [codes.get(unit), unit].filter(Boolean).join('-');
}

function setTable(
  { layout, form, header, rows, open }: TableBody,
  pack: PackForm,
  data: DisclosureData,
): SetTable {
  const { year, name } = data.department;
  const title = form.title ?? layout.title.zh;
  return {
    key: layout.key,
    number: layout.number,
    sheet: form.sheet,
    marking: form.marking ?? null,
    title: pack.yearInTitles ? `${yearText(year)}${title}` : title,
    preparedBy: pack.preparedBy === undefined ? null : `${pack.preparedBy}${name ?? ''}`,
    unitLine: `${pack.unitLabel}${form.unit}`,
    unit: form.unit,
    format: form.format,
    orientation: form.orientation,
    headerRows: header.rows,
    header: header.cells,
    columns: header.columns.map(({ key, headings, holds }) => ({ key, headings, holds })),
    rows,
    notes: notesOf(rows, [...open], `${yearText(year)}${form.emptyNote}`).map(
      (note) => `${pack.noteLabel}${note}`,
    ),
  };
}

function notesOf(rows: SetTable['rows'], open: readonly OpenReason[], empty: string): string[] {
  if (open.length > 0) return [...new Set(open.map((reason) => OPEN_NOTES[reason]))];
  const holdsSomething = rows.some(({ cells }) =>
    cells.some((cell) => cell?.kind === 'amount' && cell.amount),
  );
  return holdsSomething ? [] : [`本部门${empty}`];
}

function yearText(year: number | undefined): string {
  return year === undefined ? '' : `${year}年`;
}
