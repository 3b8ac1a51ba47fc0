import type { Unit } from '../../amount/unit';
import type { Place } from '../../workbook/address';
import type { SheetRow } from '../../workbook/sheet';
import { changedPlaces } from '../../workbook/sheet-edits';
import type { Project } from '../tables/project';
import type { Block, Table } from '../tables/table';
import type { FormulaResults } from './figures/formula-results';
import { keptProjects, keptRows, sameData } from './kept-rows';
import { frameOf, readBlock, readPage } from './read-page';
import type { BlockRead, Frame } from './read-page';
import type { Page } from './reading';
import { keyColumns } from './recognition/region';
import type { Region } from './recognition/region';
import type { Section } from './recognition/section';
import { readCodeRow } from './rows/code-rows';
import { straysOf } from './rows/strays';
import { unreadColumns } from './rows/unread-columns';

/**
 * Reads a page again after edits of cells on its sheet: gives what `readPage` gives. Where nothing has changed but what
 * figures hold, only rows with an edit are read, and whatever is as it was stays the same object.
 * @param before the page as it was
 */
export function rereadPage(before: Page, section: Section, fallback: Unit, results: FormulaResults): Page {
  if (!sameData(before.section.candidate, section.candidate)) return readPage(section, fallback, results);
  const same = { ...section, candidate: before.section.candidate };
  const frame = frameOf(same, fallback, results);
  const table = isFramedAlike(before, same, frame) ? rereadTable(before, frame.region) : undefined;
  return table ? { section: same, body: frame.region.rows, table } : readPage(section, fallback, results);
}

/** Whether all that holds for every row is as it was, and the body has the same rows. */
function isFramedAlike({ body, table }: Page, section: Section, frame: Frame): boolean {
  const { rows } = frame.region;
  return (
    table.unit === frame.unit &&
    table.unitStated === (section.unit !== undefined) &&
    table.decimals === frame.decimals &&
    sameData(table.range, frame.range) &&
    body.length === rows.length &&
    body.every(({ index }, i) => index === rows[i]?.index)
  );
}

/** Undefined where more may have changed than what figures hold, or where blocks have been joined. */
function rereadTable({ table, body, section }: Page, region: Region): Table | undefined {
  const places = changedPlaces(section.sheet, region.sheet);
  if (table.blocks.length < region.blocks.length) return undefined;
  if (table.displaced.length > 0 || places.some((place) => mayKeyRows(place, region))) return undefined;
  const edited = region.rows.filter((row, i) => row !== body[i]);
  const blocks: Block[] = [];
  const read: Project[] = [];
  for (const [i, before] of table.blocks.entries()) {
    const again = rereadBlock(before, i, region, edited);
    const rows = again?.displaced.length === 0 ? keptRows(before.rows, again.block.rows) : undefined;
    if (!rows) return undefined;
    blocks.push(rows === before.rows ? before : { ...before, rows });
    read.push(...(again?.projects ?? []));
  }
  const projects = keptProjects(table.projects ?? [], read, blocks);
  if (!projects || holdStrays(edited, table, region, blocks)) return undefined;
  const known = new Set(table.blocks.flatMap(({ columns }) => [...columns.values()]));
  const unread = places.some(({ column }) => !known.has(column))
    ? unreadColumns(region, section.candidate.header.columns)
    : table.unread;
  if (unread === table.unread && blocks.every((block, i) => block === table.blocks[i])) return table;
  return { ...table, blocks, unread, ...(table.projects && { projects }) };
}

/** Whether rows may be known by what stands in a place, other rows too where it is merged down. */
function mayKeyRows(place: Place, region: Region): boolean {
  const { left, right } = region.sheet.mergeAt(place) ?? { left: place.column, right: place.column };
  return [...keyColumns(region.blocks)].some((column) => left <= column && column <= right);
}

function rereadBlock(
  before: Block,
  i: number,
  region: Region,
  edited: readonly SheetRow[],
): BlockRead | undefined {
  const placed = region.blocks[i];
  if (!placed) return undefined;
  const { kind } = placed.layout.rows;
  const rowByRow = kind === 'codes' || kind === 'list' || (kind === 'record' && before.rows.length > 1);
  if (!rowByRow) return readBlock(region, placed);
  const rows = [...before.rows];
  for (const sheetRow of edited) {
    const at = rows.findIndex(({ index }) => index === sheetRow.index);
    const above = rows.findLast(({ index, role }) => index < sheetRow.index && role === 'data');
    const row = readCodeRow(region, placed, sheetRow, above);
    const [wasRow, isRow] = [at >= 0, row !== undefined];
    if (wasRow !== isRow) return undefined;
    if (row) rows[at] = row;
  }
  return { block: { ...placed, rows }, displaced: [] };
}

/** Whether rows with an edit hold, or held, amounts that no row and no column accounts for. */
function holdStrays(
  edited: readonly SheetRow[],
  table: Table,
  region: Region,
  blocks: readonly Block[],
): boolean {
  const rows = new Set(edited.map(({ index }) => index));
  return (
    table.strays.some(({ row }) => rows.has(row)) || straysOf({ ...region, rows: edited }, blocks).length > 0
  );
}
