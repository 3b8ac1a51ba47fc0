import { isBlank, textOf } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import type { ItemRows } from '../../layouts/layout';
import type { Figure, Figures } from '../../tables/figure';
import { NO_FIGURES, NO_TEXTS } from '../../tables/row';
import type { Row } from '../../tables/row';
import { holdsAmount } from '../figures/figure-reader';
import { ItemMatcher } from '../recognition/item-matcher';
import { addressOn, extentOf } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { readFigures } from './code-rows';
import { rowLabel } from './row-label';

/** The rows of a block of items, and which of its figures stand away from their name. */
export interface ItemRowsRead {
  readonly rows: readonly Row[];
  readonly displaced: readonly Figure[];
}

/** Reads the rows of a block of items. */
export function readItemRows(region: Region, block: PlacedBlock, layout: ItemRows): ItemRowsRead {
  const matcher = new ItemMatcher(layout, labelsOf(region, block));
  const rows: Row[] = [];
  const displaced: Figure[] = [];
  for (const sheetRow of region.rows) {
    const label = findLabel(region, block, matcher, sheetRow);
    if (!label) continue;
    const own = readFigures(region, block, sheetRow.index);
    const figures = label.moved ? moveFigure(region, label, own, displaced) : own;
    const { item, group, role } = matcher.match(label.text);
    rows.push({
      index: sheetRow.index,
      role,
      label: rowLabel(label.text),
      labelAt: addressOn(region.sheet, sheetRow.index, label.column),
      item,
      group,
      unit: undefined,
      codes: {},
      texts: NO_TEXTS,
      unknown: NO_FIGURES,
      figures,
    });
  }
  return { rows: adoptOrphans(region, block, rows, displaced), displaced };
}

function labelsOf({ sheet, rows }: Region, block: PlacedBlock): string[] {
  const column = block.columns.get('item') ?? 0;
  return rows.map(({ index }) => textOf(sheet.cell({ row: index, column })));
}

interface LabelCell {
  readonly text: string;
  readonly column: number;
  /** Whether it stands in the amount column beside its own. */
  readonly moved: boolean;
}

function findLabel(
  region: Region,
  block: PlacedBlock,
  matcher: ItemMatcher,
  row: SheetRow,
): LabelCell | undefined {
  const column = block.columns.get('item');
  if (column === undefined) return undefined;
  const own = region.sheet.cell({ row: row.index, column });
  if (isLabel(own)) return { text: textOf(own), column, moved: false };
  const before = labelBefore(region, block, matcher, row, column);
  if (before) return before;
  const next = block.columns.get('total');
  const beside = next === undefined ? undefined : region.sheet.cell({ row: row.index, column: next });
  if (next === undefined || !isLabel(beside) || !matcher.knows(textOf(beside))) return undefined;
  return { text: textOf(beside), column: next, moved: true };
}

/** An item that stands in a column of other things before its own, as 合计 does over 序号 and 项目. */
function labelBefore(
  region: Region,
  block: PlacedBlock,
  matcher: ItemMatcher,
  row: SheetRow,
  column: number,
): LabelCell | undefined {
  const [left] = extentOf(region, block);
  const cell = row.cells.find(
    (each) => each.column >= left && each.column < column && isLabel(each) && matcher.knows(textOf(each)),
  );
  return cell && { text: textOf(cell), column: cell.column, moved: false };
}

function isLabel(cell: ReturnType<Region['sheet']['cell']>): boolean {
  return !isBlank(cell) && typeof cell?.value === 'string' && !holdsAmount(cell);
}

/** A label that stands in the amount column has its amount to the right of it, or none. */
function moveFigure(region: Region, label: LabelCell, figures: Figures, displaced: Figure[]): Figures {
  const nominal = figures.get('total');
  if (!nominal) return figures;
  const right = region.figures.at({ row: nominal.row, column: label.column + 1 });
  if (right.state !== 'amount') {
    return figures.with('total', { ...nominal, state: 'blank', amount: undefined, text: undefined });
  }
  displaced.push(right);
  return figures.with('total', right);
}

/** An amount in a row without a name belongs to the item in the row above or below it, where only one of them lacks its amount. */
function adoptOrphans(
  region: Region,
  block: PlacedBlock,
  rows: readonly Row[],
  displaced: Figure[],
): readonly Row[] {
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  const adopted = new Map<Row, Figure>();
  for (const { index } of region.rows) {
    const orphan = byIndex.has(index) ? undefined : readFigures(region, block, index).get('total');
    if (orphan?.state !== 'amount') continue;
    const lacking = [byIndex.get(index - 1), byIndex.get(index + 1)].filter(
      (row) => row?.figures.get('total')?.state === 'blank' && !adopted.has(row),
    );
    const [row] = lacking;
    if (!row || lacking.length > 1) continue;
    adopted.set(row, orphan);
    displaced.push(orphan);
  }
  return rows.map((row) => {
    const orphan = adopted.get(row);
    return orphan ? { ...row, figures: row.figures.with('total', orphan) } : row;
  });
}
