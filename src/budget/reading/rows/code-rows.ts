import { oncePer } from '../../../common/once-per';
import type { Address } from '../../../workbook/address';
import { isBlank, textOf } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import { CLASSIFICATIONS } from '../../classification/classification';
import { isPartMark, isSubtotalLabel, isTotalLabel } from '../../classification/label';
import { Figures } from '../../tables/figure';
import type { Figure } from '../../tables/figure';
import { NO_FIGURES } from '../../tables/row';
import type { Row, RowRole } from '../../tables/row';
import { addressOn, extentOf } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { readKey } from './row-key';
import type { RowKey } from './row-key';

/** Reads the rows of a block that are keyed by codes, listed, or a single record. */
export function readCodeRows(region: Region, block: PlacedBlock): Row[] {
  const rows: Row[] = [];
  let before: Row | undefined;
  for (const sheetRow of region.rows) {
    const row = readCodeRow(region, block, sheetRow, before);
    if (row) rows.push(row);
    if (row?.role === 'data') before = row;
  }
  return rows;
}

/**
 * Reads one row of such a block.
 * @param before the data row above it
 * @returns undefined where it is no row of the block
 */
export function readCodeRow(
  region: Region,
  block: PlacedBlock,
  sheetRow: SheetRow,
  before: Row | undefined,
): Row | undefined {
  const key = readKey(region, block, sheetRow.index, before);
  const role = roleOf(region, block, sheetRow);
  const figures = readFigures(region, block, sheetRow.index);
  const named = key.label !== '' || role !== 'data';
  if (!isRow(region, block, key, role, figures)) return undefined;
  const { codes, unit } = role === 'data' && named ? filledDown(key, before) : key;
  return {
    index: sheetRow.index,
    role,
    label: role === 'data' ? key.label : (totalCell(region, block, sheetRow)?.text ?? key.label),
    labelAt: key.at ?? firstPlace(region, sheetRow),
    codes: role === 'data' ? codes : {},
    item: undefined,
    group: undefined,
    unit,
    texts: key.texts,
    figures,
    unknown: readUnknown(region, block, sheetRow.index),
  };
}

function isRow(
  region: Region,
  block: PlacedBlock,
  key: RowKey,
  role: RowRole,
  figures: Row['figures'],
): boolean {
  const { kind } = block.layout.rows;
  if (kind === 'record' || isNamelessRecord(region)(block)) return hasAmount(figures);
  if (role !== 'data' || CLASSIFICATIONS.some((each) => key.codes[each])) return true;
  return key.label !== '' && ((kind === 'list' && key.texts.size > 1) || hasAmount(figures));
}

/** Whether a sheet has no column that could name rows, and a single row of amounts: it is the one of the department. */
const isNamelessRecord = oncePer((region: Region) =>
  oncePer((block: PlacedBlock): boolean => {
    const amounts = amountColumnsOf(block).columns;
    if (amounts.length < block.columns.size) return false;
    return region.rows.filter(({ index }) => hasAmount(readFigures(region, block, index))).length === 1;
  }),
);

function hasAmount(figures: Row['figures']): boolean {
  return figures.values().some(({ state }) => state === 'amount');
}

/** A code or unit that is printed once for several rows counts for each of them. */
function filledDown(key: RowKey, before: Row | undefined): Pick<RowKey, 'codes' | 'unit'> {
  const outermost = CLASSIFICATIONS.findIndex((each) => key.codes[each]);
  if (!before || outermost < 0) return key;
  const unit = key.unit ?? before.unit;
  const above = CLASSIFICATIONS.slice(0, outermost).filter((each) => before.codes[each]);
  if (above.length === 0) return { codes: key.codes, unit };
  return {
    codes: { ...Object.fromEntries(above.map((each) => [each, before.codes[each]])), ...key.codes },
    unit,
  };
}

function roleOf(region: Region, block: PlacedBlock, row: SheetRow): RowRole {
  const total = totalCell(region, block, row);
  if (total) return total.role;
  const first = row.cells.find((cell) => !isBlank(cell) && region.named.has(cell.column));
  return first && isPartMark(textOf(first)) ? 'memo' : 'data';
}

function totalCell(
  region: Region,
  block: PlacedBlock,
  row: SheetRow,
): { text: string; role: RowRole } | undefined {
  const more = block.layout.rows.kind === 'codes' ? (block.layout.rows.totalLabels ?? []) : [];
  const [left, right] = extentOf(region, block);
  for (const cell of row.cells) {
    if (typeof cell.value !== 'string' || cell.column < left || cell.column > right) continue;
    if (isTotalLabel(cell.value, more)) return { text: textOf(cell), role: 'total' };
    if (isSubtotalLabel(cell.value)) return { text: textOf(cell), role: 'subtotal' };
  }
  return undefined;
}

function firstPlace(region: Region, row: SheetRow): Address {
  const cell = row.cells.find((each) => !isBlank(each));
  return addressOn(region.sheet, row.index, cell?.column ?? 0);
}

interface AmountColumns {
  readonly keys: readonly string[];
  readonly columns: readonly number[];
}

const amountColumnsOf = oncePer((block: PlacedBlock): AmountColumns => {
  const keys = block.layout.columns.filter(({ role }) => role.kind === 'amount').map(({ key }) => key);
  const present = keys.filter((key) => block.columns.has(key));
  return { keys: present, columns: present.map((key) => block.columns.get(key) ?? 0) };
});

/** The figures of a row, one for every amount column that the sheet has. */
export function readFigures(region: Region, block: PlacedBlock, row: number): Figures {
  const all = amountColumnsOf(block);
  const { keys, columns } = region.headings[0]?.row === row ? withoutHeadings(region, all) : all;
  return new Figures(
    keys,
    columns.map((column) => region.figures.at({ row, column })),
  );
}

function withoutHeadings({ headings }: Region, { keys, columns }: AmountColumns): AmountColumns {
  const taken = new Set(headings.map(({ column }) => column));
  const isFigure = (_: unknown, i: number): boolean => !taken.has(columns[i] ?? -1);
  return { keys: keys.filter(isFigure), columns: columns.filter(isFigure) };
}

/** Columns right of the first amount that have a header the layout does not know. */
const unknownColumns = oncePer((region: Region) =>
  oncePer((block: PlacedBlock): readonly number[] => {
    const first = Math.min(...amountColumnsOf(block).columns);
    const known = new Set(region.blocks.flatMap(({ columns }) => [...columns.values()]));
    return [...region.named].filter((column) => column > first && !known.has(column));
  }),
);

function readUnknown(region: Region, block: PlacedBlock, row: number): readonly Figure[] {
  const columns = unknownColumns(region)(block);
  return columns.length === 0 ? NO_FIGURES : columns.map((column) => region.figures.at({ row, column }));
}
