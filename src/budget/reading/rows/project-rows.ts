import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import { isSubtotalLabel, isTotalLabel } from '../../classification/label';
import { Figures } from '../../tables/figure';
import type { Figure } from '../../tables/figure';
import type { Indicator, Project } from '../../tables/project';
import { NO_FIGURES, NO_TEXTS } from '../../tables/row';
import type { Row, RowRole } from '../../tables/row';
import { addressOn } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { readIndicator } from './indicator-rows';
import { rowLabel } from './row-label';

const AMOUNTS = ['total', 'fiscal', 'other'] as const;

/** The projects of a table and the rows that hold their money. */
export interface ProjectsRead {
  readonly rows: readonly Row[];
  readonly projects: readonly Project[];
}

/** Reads projects and their indicators. A project is known by a name with amounts after it, wherever in the row it stands. */
export function readProjectRows(region: Region, block: PlacedBlock): ProjectsRead {
  const rows: Row[] = [];
  const projects: { row: Row; name: string; indicators: Indicator[] }[] = [];
  let last: Indicator | undefined;
  for (const sheetRow of region.rows) {
    const found = readIndicator(region, block, sheetRow, last);
    const row = readProject(region, block, sheetRow, found?.start ?? Infinity);
    const repeated = row?.role === 'data' && row.label === projects.at(-1)?.name;
    if (row && !repeated) rows.push(row);
    if (row?.role === 'data' && !repeated) projects.push({ row, name: row.label, indicators: [] });
    if (found) projects.at(-1)?.indicators.push(found.indicator);
    last = found?.indicator ?? last;
  }
  return { rows, projects };
}

function readProject(region: Region, block: PlacedBlock, sheetRow: SheetRow, end: number): Row | undefined {
  const cells = sheetRow.cells.filter((cell) => !isBlank(cell) && cell.column < end);
  const first = cells.findIndex((cell) => region.figures.at(cell).state === 'amount');
  const name = nameBefore(block, cells, first);
  const amount = cells[first];
  if (!name || !amount || first < 1) return undefined;
  const total = cells.slice(0, first).find((cell) => isTotalLabel(textOf(cell)));
  return {
    index: sheetRow.index,
    role: total ? 'total' : roleOf(block, name, amount),
    label: rowLabel(textOf(total ?? name)),
    labelAt: addressOn(region.sheet, sheetRow.index, name.column),
    codes: {},
    item: undefined,
    group: undefined,
    unit: undefined,
    texts: NO_TEXTS,
    unknown: NO_FIGURES,
    figures: projectFigures(region, block, sheetRow.index, shiftOf(block, name, amount)),
  };
}

/** The cell before the first amount; where that is a total which is no amount, the name before it. */
function nameBefore(block: PlacedBlock, cells: readonly Cell[], first: number): Cell | undefined {
  const before = cells[first - 1];
  const named = cells.find(({ column }) => column === block.columns.get('project'));
  return before?.column === block.columns.get('total') ? (named ?? before) : before;
}

/** A unit with an amount in the column for amounts and no project between sums up its projects. */
function roleOf(block: PlacedBlock, name: Cell, amount: Cell): RowRole {
  const ofUnit = name.column === block.columns.get('unit') && amount.column === block.columns.get('total');
  return ofUnit || isSubtotalLabel(textOf(name)) ? 'subtotal' : 'data';
}

/** Amounts stand as far from the name as the header says, wherever the name stands; or in their own columns after all. */
function shiftOf(block: PlacedBlock, name: Cell, amount: Cell): number {
  const inPlace = amount.column === block.columns.get('total');
  return inPlace ? 0 : name.column - (block.columns.get('project') ?? name.column);
}

function projectFigures(region: Region, block: PlacedBlock, row: number, shift: number): Figures {
  const keys = AMOUNTS.filter((key) => block.columns.has(key));
  const figures = keys.map((key) =>
    projectFigure(region, row, (block.columns.get(key) ?? 0) + shift, shift !== 0),
  );
  return new Figures(keys, figures);
}

function projectFigure(region: Region, row: number, column: number, moved: boolean): Figure {
  const figure = region.figures.at({ row, column });
  // A row moved aside may have its goal where 其他资金 should be: nothing is read into that.
  return moved && figure.state === 'unreadable' ? { ...figure, state: 'blank' } : figure;
}
