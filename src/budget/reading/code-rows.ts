import type { Classification } from '../classification/classification';
import { joinCodeParts, splitCode } from '../classification/code';
import type { ColumnLayout } from '../layouts/layout';
import type { Address } from '../workbook/address';
import { isBlank, textOf } from '../workbook/cell';
import type { SheetRow } from '../workbook/sheet';
import type { Figure } from './figure';
import { isPartMark, isSubtotalLabel, isTotalLabel } from './label';
import { addressOn, extentOf, keyText } from './region';
import type { PlacedBlock, Region } from './region';
import type { CodeEntry, Row, RowRole } from './row';

type Codes = Partial<Record<Classification, CodeEntry>>;

const CLASSIFICATIONS: readonly Classification[] = ['functional', 'governmentEconomic', 'departmentEconomic'];

/** Reads the rows of a block that are keyed by codes, listed, or a single record. */
export function readCodeRows(region: Region, block: PlacedBlock): Row[] {
  const rows: Row[] = [];
  for (const sheetRow of region.rows) {
    const row = readRow(
      region,
      block,
      sheetRow,
      rows.findLast((each) => each.role === 'data'),
    );
    if (row) rows.push(row);
  }
  return rows;
}

function readRow(
  region: Region,
  block: PlacedBlock,
  sheetRow: SheetRow,
  before: Row | undefined,
): Row | undefined {
  const key = readKey(region, block, sheetRow.index, before);
  const role = roleOf(region, block, sheetRow);
  const figures = readFigures(region, block, sheetRow.index);
  const amounts = [...figures.values()].some((figure) => figure.state === 'amount');
  const named = key.label !== '' || role !== 'data';
  if (!isRow(block, key, role, amounts)) return undefined;
  const { codes, unit } = role === 'data' && named ? filledDown(key, before) : key;
  return {
    index: sheetRow.index,
    role,
    label: role === 'data' ? key.label : (totalCell(region, block, sheetRow)?.text ?? key.label),
    labelAt: key.at ?? firstPlace(region, sheetRow),
    codes: role === 'data' ? codes : {},
    ...(unit !== undefined && { unit }),
    texts: key.texts,
    figures,
  };
}

function isRow(block: PlacedBlock, key: Key, role: RowRole, amounts: boolean): boolean {
  const { kind } = block.layout.rows;
  if (kind === 'record') return amounts;
  if (role !== 'data') return true;
  if (Object.keys(key.codes).length > 0) return true;
  return key.label !== '' && (amounts || (kind === 'list' && key.texts.size > 1));
}

interface Key {
  readonly codes: Codes;
  readonly unit?: string;
  readonly texts: Row['texts'];
  readonly label: string;
  readonly at?: Address;
}

function readKey(region: Region, block: PlacedBlock, row: number, before: Row | undefined): Key {
  const codes = readCodes(region, block, row, before);
  const texts = new Map<string, { text: string; at: Address }>();
  for (const { key, role } of block.layout.columns) {
    const column = block.columns.get(key);
    if (column === undefined || role.kind === 'amount' || role.kind === 'code-part') continue;
    const text = keyText(region.sheet, { row, column });
    if (text !== '') texts.set(key, { text, at: addressOn(region.sheet, row, column) });
  }
  const printed = texts.get('unit')?.text;
  const unit = printed !== undefined && isTotalLabel(printed) ? undefined : printed;
  const code = texts.get('unit-code')?.text;
  const unitCode = code ?? (unit === undefined ? undefined : (splitCode(unit)?.code ?? unit));
  const entries = CLASSIFICATIONS.map((each) => codes[each]).filter((entry) => entry !== undefined);
  const words = entries.length > 0 ? entries.map(codeText) : [...texts.values()].map(({ text }) => text);
  const at = entries[0]?.at ?? [...texts.values()][0]?.at;
  return {
    codes,
    texts,
    label: [...new Set(words)].join(' '),
    ...(unitCode !== undefined && { unit: unitCode }),
    ...(at && { at }),
  };
}

function codeText({ code, name }: CodeEntry): string {
  return name === '' ? code : `${code}-${name}`;
}

function readCodes(region: Region, block: PlacedBlock, row: number, before: Row | undefined): Codes {
  const codes: Codes = {};
  const nameColumn = block.columns.get('name');
  for (const classification of CLASSIFICATIONS) {
    const above = before?.codes[classification]?.code ?? '';
    const found =
      wholeCode(region, block, row, classification) ??
      codeFromParts(region, block, row, classification, above);
    if (!found) continue;
    const beside = found.name === '' && nameColumn !== undefined;
    const name = beside ? textOf(region.sheet.cell({ row, column: nameColumn })) : found.name;
    const nameAt = beside ? addressOn(region.sheet, row, nameColumn) : found.at;
    codes[classification] = { ...found, name, nameAt };
  }
  return codes;
}

type Found = Pick<CodeEntry, 'code' | 'name' | 'at'> | undefined;

function columnsOf(
  block: PlacedBlock,
  kind: ColumnLayout['role']['kind'],
  classification: Classification,
): number[] {
  return block.layout.columns
    .filter(
      ({ role }) => role.kind === kind && 'classification' in role && role.classification === classification,
    )
    .map(({ key }) => block.columns.get(key))
    .filter((column) => column !== undefined);
}

function wholeCode(region: Region, block: PlacedBlock, row: number, classification: Classification): Found {
  const [column] = columnsOf(block, 'code', classification);
  if (column === undefined) return undefined;
  const split = splitCode(keyText(region.sheet, { row, column }));
  return split && { ...split, at: addressOn(region.sheet, row, column) };
}

function codeFromParts(
  region: Region,
  block: PlacedBlock,
  row: number,
  classification: Classification,
  above: string,
): Found {
  const columns = columnsOf(block, 'code-part', classification);
  const parts = columns.map((column) => keyText(region.sheet, { row, column }));
  const code = joinCodeParts(parts) ?? joinCodeParts(partsBelow(above, parts));
  const last = columns[parts.findLastIndex((part) => part !== '')];
  return code === undefined || last === undefined
    ? undefined
    : { code, name: '', at: addressOn(region.sheet, row, last) };
}

/** Parts that are printed once for several rows: the first blank ones are those of the code above. */
function partsBelow(above: string, parts: readonly string[]): readonly string[] {
  const blank = parts.findIndex((part) => part !== '');
  const length = blank > 0 ? 3 + 2 * (blank - 1) : 0;
  return length === 0 || above.length < length ? parts : [above.slice(0, length), ...parts.slice(blank)];
}

/** A code or unit that is printed once for several rows counts for each of them. */
function filledDown(key: Key, before: Row | undefined): Pick<Key, 'codes' | 'unit'> {
  if (!before) return key;
  const present = CLASSIFICATIONS.filter((each) => key.codes[each]);
  const first = present[0];
  const codes = { ...key.codes };
  for (const each of first ? CLASSIFICATIONS.slice(0, CLASSIFICATIONS.indexOf(first)) : []) {
    const above = before.codes[each];
    if (above) codes[each] = above;
  }
  const unit = key.unit ?? (first ? before.unit : undefined);
  return { codes, ...(unit !== undefined && { unit }) };
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

/** The figures of a row, one for every amount column that the sheet has. */
export function readFigures(region: Region, block: PlacedBlock, row: number): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { key, role } of block.layout.columns) {
    const column = block.columns.get(key);
    if (column !== undefined && role.kind === 'amount') figures.set(key, region.figures.at({ row, column }));
  }
  return figures;
}
