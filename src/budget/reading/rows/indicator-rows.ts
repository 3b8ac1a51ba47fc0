import { isBlank, textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import { plainLabel } from '../../classification/label';
import type { Indicator } from '../../tables/project';
import { addressOn } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';

const LEVEL_1 = /^(产出|效益|效果|满意度|成本)(指标)?$/u;
/** What every such label has some of; most texts have none. */
const MAY_BE_LEVEL_1 = /[产效满成]/u;
const LEVEL_2 = '指标';
const FIELDS = ['level-1', 'level-2', 'level-3', 'relation', 'value', 'measure'] as const;
const [LEVEL_3_AT, VALUE_AT, MEASURE_AT] = [2, 4, 5];

/** An indicator found in a row, and the column that its part of the row begins at. */
export interface IndicatorRead {
  readonly indicator: Indicator;
  readonly start: number;
}

/**
 * The indicator in a row: known by the name of its level (产出指标 …) wherever in the row it stands, or, where that is
 * merged or printed once for several rows, by what stands in the columns beside it.
 * @param before the indicator above it
 */
export function readIndicator(
  region: Region,
  block: PlacedBlock,
  row: SheetRow,
  before: Indicator | undefined,
): IndicatorRead | undefined {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  const named = cells.findIndex((cell, i) => isLevel1(cell) && labelOf(cells[i + 1]).endsWith(LEVEL_2));
  return named < 0 ? readUnnamed(region, block, row, before) : readNamed(region, block, cells.slice(named));
}

function isLevel1(cell: Cell): boolean {
  return MAY_BE_LEVEL_1.test(textOf(cell)) && LEVEL_1.test(labelOf(cell));
}

function labelOf(cell: Cell | undefined): string {
  return plainLabel(textOf(cell));
}

function readNamed(region: Region, block: PlacedBlock, cells: readonly Cell[]): IndicatorRead | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const shift = first.column - (block.columns.get('level-1') ?? first.column);
  const inPlace = fieldsOf(region, block, first.row, shift);
  const complete = !isBlank(inPlace[VALUE_AT]) || !isBlank(inPlace[MEASURE_AT]);
  const fields = complete ? inPlace : cells.slice(0, FIELDS.length);
  return { start: first.column, indicator: indicatorOf(region, first, fields.map(textOf), fields[VALUE_AT]) };
}

function readUnnamed(
  region: Region,
  block: PlacedBlock,
  { index }: SheetRow,
  before: Indicator | undefined,
): IndicatorRead | undefined {
  const start = block.columns.get('level-1');
  if (start === undefined || !before) return undefined;
  const fields = fieldsOf(region, block, index, 0);
  const [own1, own2 = ''] = fields.map(labelOf);
  const level1 = plainLabel(region.sheet.textAt({ row: index, column: start })) || before.level1;
  const fits =
    own1 === '' && (own2 === '' || own2.endsWith(LEVEL_2)) && typeof fields[LEVEL_3_AT]?.value === 'string';
  if (!fits || isBlank(fields[VALUE_AT])) return undefined;
  const place = { row: index, column: block.columns.get('level-2') ?? start };
  const level2 = own2 || plainLabel(region.sheet.textAt(place)) || before.level2;
  const texts = [level1, level2, ...fields.slice(LEVEL_3_AT).map(textOf)];
  return { start, indicator: indicatorOf(region, { row: index, column: start }, texts, fields[VALUE_AT]) };
}

function fieldsOf(region: Region, block: PlacedBlock, row: number, shift: number): (Cell | undefined)[] {
  return FIELDS.map((field) => {
    const column = block.columns.get(field);
    return column === undefined ? undefined : region.sheet.cell({ row, column: column + shift });
  });
}

function indicatorOf(
  region: Region,
  { row, column }: { readonly row: number; readonly column: number },
  texts: readonly string[],
  value: Cell | undefined,
): Indicator {
  const [level1 = '', level2 = '', level3 = '', relation = '', amount = '', measure = ''] = texts;
  return {
    at: addressOn(region.sheet, row, column),
    level1,
    level2,
    level3,
    relation,
    value: amount,
    measure,
    valueAt: addressOn(region.sheet, row, value?.column ?? column),
  };
}
