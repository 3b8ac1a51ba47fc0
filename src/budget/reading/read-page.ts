import { findUnit } from '../../amount/unit';
import type { Unit } from '../../amount/unit';
import type { Range } from '../../workbook/address';
import { isBlank, textOf } from '../../workbook/cell';
import type { Cell } from '../../workbook/cell';
import type { SheetRow } from '../../workbook/sheet';
import type { Figure } from '../tables/figure';
import type { Project } from '../tables/project';
import type { Block } from '../tables/table';
import { FigureReader } from './figures/figure-reader';
import type { FormulaResults } from './figures/formula-results';
import { decimalsPrinted } from './figures/precision';
import type { Page } from './reading';
import type { Candidate } from './recognition/recognise';
import { amountColumns, bodyRows } from './recognition/region';
import type { PlacedBlock, Region } from './recognition/region';
import type { Section } from './recognition/section';
import { titleFit } from './recognition/title';
import { readCodeRows } from './rows/code-rows';
import { joinedBlocks } from './rows/joined-blocks';
import { readItemRows } from './rows/item-rows';
import { readProjectRows } from './rows/project-rows';
import { straysOf } from './rows/strays';
import { unreadColumns } from './rows/unread-columns';

const IS_THE_TITLE = 0.9;
const STATES_UNIT = /^[（(]?(金额|计量)?单\s*位[:：]/u;

/** What holds for all rows of a table. */
export interface Frame {
  readonly region: Region;
  readonly unit: Unit;
  readonly decimals: number;
  readonly range: Range;
}

/**
 * Reads the table of a section.
 * @param fallback the unit where it states none
 */
export function readPage(section: Section, fallback: Unit, results: FormulaResults): Page {
  const { candidate, sheet } = section;
  const { region, unit, decimals, range } = frameOf(section, fallback, results);
  const read = candidate.blocks.map((block) => readBlock(region, block));
  const blocks = joinedBlocks(
    region,
    read.map(({ block }) => block),
  );
  const projects = read.flatMap((each) => each.projects ?? []);
  const table = {
    pack: candidate.pack,
    layout: candidate.layout,
    recognition: candidate.recognition,
    title: candidate.title,
    ...(candidate.titleCell && { titleAt: { sheet: sheet.name, ...place(candidate.titleCell) } }),
    sheet: sheet.name,
    range,
    unit,
    unitStated: section.unit !== undefined,
    decimals,
    blocks,
    strays: straysOf(region, blocks),
    displaced: read.flatMap((each) => each.displaced),
    unread: unreadColumns(region, candidate.header.columns),
    ...(candidate.layout.key === 'project-performance' && { projects }),
  };
  return { section, body: region.rows, table };
}

/** What holds for all rows of a section's table. */
export function frameOf(section: Section, fallback: Unit, results: FormulaResults): Frame {
  const { sheet, candidate, end, unit = fallback } = section;
  const rows = bodyRows(sheet, candidate.header, end).filter((row) => !repeatsTitle(row, candidate));
  const decimals = decimalsPrinted(cellsIn(rows, amountColumns(candidate.blocks)));
  const region: Region = {
    sheet,
    layout: candidate.layout,
    blocks: candidate.blocks,
    named: new Set(candidate.header.columns.map(({ column }) => column)),
    rows,
    figures: new FigureReader(sheet, unit, decimals, results),
    headings: candidate.header.inTotal,
  };
  return { region, unit, decimals, range: rangeOf(candidate, rows) };
}

/** A block with what was read beside its rows. */
export interface BlockRead {
  readonly block: Block;
  readonly displaced: readonly Figure[];
  readonly projects?: readonly Project[];
}

/** Reads the rows of a block. */
export function readBlock(region: Region, placed: PlacedBlock): BlockRead {
  const { layout } = placed;
  switch (layout.rows.kind) {
    case 'items': {
      const { rows, displaced } = readItemRows(region, placed, layout.rows);
      return { block: { ...placed, rows }, displaced };
    }
    case 'projects': {
      const { rows, projects } = readProjectRows(region, placed);
      return { block: { ...placed, rows }, displaced: [], projects };
    }
    case 'record':
      return { block: withLostColumns(region, placed), displaced: [] };
    case 'codes':
    case 'list':
      return { block: { ...placed, rows: readCodeRows(region, placed) }, displaced: [] };
  }
}

/**
 * A record whose header lost a column: where the column's name stands among the rows instead, its figure is
 * missing there.
 */
function withLostColumns(region: Region, placed: PlacedBlock): Block {
  const rows = readCodeRows(region, placed);
  const [record] = rows;
  if (!record || rows.length > 1) return { ...placed, rows };
  let { figures } = record;
  for (const column of placed.layout.columns) {
    if (placed.columns.has(column.key)) continue;
    const names = [column.label.zh, ...(column.aliases ?? [])];
    const label = region.rows.flatMap((row) => row.cells).find((cell) => names.includes(textOf(cell)));
    if (label) figures = figures.with(column.key, blankAt(region, label));
  }
  return { ...placed, rows: [{ ...record, figures }] };
}

function blankAt(region: Region, cell: Cell): Figure {
  const { sheet, row, column, unit, decimals } = region.figures.at(place(cell));
  return { sheet, row, column, unit, decimals, state: 'blank', amount: undefined, text: undefined, cell };
}

function repeatsTitle(row: SheetRow, candidate: Candidate): boolean {
  if (row.cells.some((cell) => typeof cell.value === 'number')) return false;
  const texts = row.cells.filter((cell) => !isBlank(cell)).map(textOf);
  // 部门：… beside 单位：万元
  if (texts.some((text) => STATES_UNIT.test(text) && findUnit(text) !== undefined)) return true;
  return texts.every(
    (text) => findUnit(text) !== undefined || titleFit(text, candidate.layout) >= IS_THE_TITLE,
  );
}

function place(cell: Cell): { row: number; column: number } {
  return { row: cell.row, column: cell.column };
}

function* cellsIn(rows: readonly SheetRow[], columns: ReadonlySet<number>): Iterable<Cell> {
  for (const row of rows) {
    for (const cell of row.cells) if (columns.has(cell.column)) yield cell;
  }
}

function rangeOf(candidate: Candidate, rows: readonly SheetRow[]): Range {
  const { titleCell, header } = candidate;
  const top = titleCell?.row ?? header.rows[0]?.index ?? 0;
  const range = { top, left: titleCell?.column ?? Infinity, bottom: top, right: 0 };
  for (const { cells } of [...header.rows, ...rows]) {
    for (const cell of cells) {
      if (isBlank(cell)) continue;
      range.left = Math.min(range.left, cell.column);
      range.right = Math.max(range.right, cell.column);
      range.bottom = Math.max(range.bottom, cell.row);
    }
  }
  return range;
}
