import { isBlank, textOf } from '../workbook/cell';
import type { Cell } from '../workbook/cell';
import type { SheetRow } from '../workbook/sheet';
import type { Figure } from './figure';
import { holdsAmount } from './figure';
import { isTotalLabel, plainLabel } from './label';
import type { Indicator, Project } from './project';
import { addressOn } from './region';
import type { PlacedBlock, Region } from './region';
import type { Row } from './row';

const LEVEL_1 = /^(产出|效益|效果|满意度|成本)(指标)?$/u;
const LEVEL_2 = /指标$/u;
const FIELDS = ['level-1', 'level-2', 'level-3', 'relation', 'value', 'measure'] as const;
const AMOUNTS = ['total', 'fiscal', 'other'] as const;

/** The projects of a table and the rows that hold their money. */
export interface ProjectsRead {
  readonly rows: readonly Row[];
  readonly projects: readonly Project[];
}

/**
 * Reads projects and their indicators. An indicator is known by the name of its level (产出指标 …), wherever in the row
 * it stands; a project by a name with amounts after it.
 */
export function readProjectRows(region: Region, block: PlacedBlock): ProjectsRead {
  const rows: Row[] = [];
  const projects: { row: Row; name: string; indicators: Indicator[] }[] = [];
  for (const sheetRow of region.rows) {
    const cells = sheetRow.cells.filter((cell) => !isBlank(cell));
    const start = indicatorStart(cells);
    const row = readProject(region, block, sheetRow, start < 0 ? cells : cells.slice(0, start));
    if (row) rows.push(row);
    if (row?.role === 'data' && row.label !== projects.at(-1)?.name) projects.push({ row, name: row.label, indicators: [] });
    const indicator = start < 0 ? undefined : readIndicator(region, block, cells, start);
    if (indicator) projects.at(-1)?.indicators.push(indicator);
  }
  const owners = new Set(projects.map(({ row }) => row));
  return { rows: rows.filter((row) => row.role !== 'data' || owners.has(row)), projects };
}

function indicatorStart(cells: readonly Cell[]): number {
  return cells.findIndex((cell, i) => LEVEL_1.test(labelOf(cell)) && LEVEL_2.test(labelOf(cells[i + 1])));
}

function labelOf(cell: Cell | undefined): string {
  return plainLabel(textOf(cell));
}

function readProject(
  region: Region,
  block: PlacedBlock,
  sheetRow: SheetRow,
  cells: readonly Cell[],
): Row | undefined {
  const first = cells.findIndex((cell) => holdsAmount(cell));
  const name = cells[first - 1];
  if (!name || first < 1) return undefined;
  const total = cells.slice(0, first).find((cell) => isTotalLabel(textOf(cell)));
  return {
    index: sheetRow.index,
    role: total ? 'total' : 'data',
    label: textOf(total ?? name),
    labelAt: addressOn(region.sheet, sheetRow.index, name.column),
    codes: {},
    texts: new Map(),
    figures: projectFigures(region, block, sheetRow.index, name.column),
  };
}

/** Amounts stand as far from the name as the header says, wherever the name stands. */
function projectFigures(region: Region, block: PlacedBlock, row: number, nameColumn: number): Map<string, Figure> {
  const nominal = block.columns.get('project') ?? nameColumn;
  const figures = new Map<string, Figure>();
  for (const key of AMOUNTS) {
    const column = block.columns.get(key);
    if (column === undefined) continue;
    const place = { row, column: column + nameColumn - nominal };
    const moved = nameColumn !== nominal && !holdsAmount(region.sheet.cell(place));
    // A row moved aside may have its goal where 其他资金 should be: nothing is read into that.
    const figure = region.figures.at(place);
    figures.set(key, moved && figure.state === 'unreadable' ? { ...figure, state: 'blank' } : figure);
  }
  return figures;
}

function readIndicator(region: Region, block: PlacedBlock, cells: readonly Cell[], start: number): Indicator {
  const first = cells[start];
  const row = first?.row ?? 0;
  const at = addressOn(region.sheet, row, first?.column ?? 0);
  const shift = at.column - (block.columns.get('level-1') ?? at.column);
  const inPlace = FIELDS.map((field) => {
    const column = block.columns.get(field);
    return column === undefined ? undefined : region.sheet.cell({ row, column: column + shift });
  });
  const complete = !isBlank(inPlace[4]) || !isBlank(inPlace[5]);
  const found = complete ? inPlace : cells.slice(start, start + FIELDS.length);
  const [level1 = '', level2 = '', level3 = '', relation = '', value = '', measure = ''] = found.map(textOf);
  const valueAt = addressOn(region.sheet, row, found[4]?.column ?? at.column);
  return { at, level1, level2, level3, relation, value, measure, valueAt };
}
