import { classByName, classNames } from '../classification/functional-class';
import type { ItemLayout, ItemRows } from '../layouts/layout';
import { isBlank, textOf } from '../workbook/cell';
import type { SheetRow } from '../workbook/sheet';
import { readFigures } from './code-rows';
import type { Figure } from './figure';
import type { Figures } from './figures';
import { holdsAmount } from './figure';
import { bareLabel, isPartMark, ordinalDepth, similarity } from './label';
import { oncePer } from './once-per';
import { addressOn, extentOf } from './region';
import type { PlacedBlock, Region } from './region';
import { NO_TEXTS } from './row';
import type { Row, RowRole } from './row';

/** The rows of a block of items, and which of its figures stand away from their name. */
export interface ItemRowsRead {
  readonly rows: readonly Row[];
  readonly displaced: readonly Figure[];
}

interface ItemMatch {
  readonly item: string;
  readonly group: string | undefined;
  readonly role: RowRole;
}

const ALIKE = 0.8;
const MISSPELT = 0.7;

/** Finds the item that a label names. Stateful: a name that stands under two items is told by what stood above it. */
export class ItemMatcher {
  private readonly seen = new Set<string>();
  private readonly labels: ReadonlySet<string>;
  private topDepth: number | undefined;

  /** @param labels every label of the block, where a name may stand for two items */
  constructor(
    private readonly layout: ItemRows,
    labels: readonly string[] = [],
  ) {
    this.labels = new Set(labels.map(bareLabel));
  }

  /** Whether the layout knows a label for an item, wherever it stands. */
  knows(label: string): boolean {
    const bare = bareLabel(label);
    return this.candidates(bare).length > 0 || (this.isOpen() && classByName(bare) !== undefined);
  }

  /** The item of the next row down. */
  match(label: string): ItemMatch {
    const bare = bareLabel(label);
    const item = this.choose(this.candidates(bare)) ?? this.choose(this.alike(bare));
    if (item) {
      this.seen.add(item.key);
      if (item.group === this.layout.otherGroup) this.topDepth ??= ordinalDepth(label);
      return { item: item.key, group: item.group, role: 'data' };
    }
    const code = this.isOpen() ? (classByName(bare) ?? classAlike(bare)) : undefined;
    const role = this.isShownAgain(label) ? 'memo' : 'data';
    return { item: code ?? bare, group: role === 'data' ? this.layout.otherGroup : undefined, role };
  }

  private isOpen(): boolean {
    return this.layout.open === 'functional-classes';
  }

  private candidates(bare: string): readonly ItemLayout[] {
    return itemsByName(this.layout).get(bare) ?? [];
  }

  private alike(bare: string): ItemLayout[] {
    if (this.isOpen() && classByName(bare) !== undefined) return [];
    return this.layout.items.filter((item) => namesOf(item).some((name) => similarity(name, bare) >= ALIKE));
  }

  private choose(candidates: readonly ItemLayout[]): ItemLayout | undefined {
    const free = candidates.filter(
      ({ key, parent }) => !this.seen.has(key) && (parent === undefined || this.seen.has(parent)),
    );
    const unnamed = free.filter((item) => !this.isNamedAlone(item));
    return free.find(({ parent }) => parent !== undefined) ?? unnamed.at(-1) ?? free[0];
  }

  /** Whether some label of the block names this item and no other. */
  private isNamedAlone(item: ItemLayout): boolean {
    return namesOf(item).some((name) => this.labels.has(name) && this.candidates(name).length === 1);
  }

  /** Whether a row of unknown name is a part of the one above it: 其中, or an ordinal deeper than the first row's. */
  private isShownAgain(label: string): boolean {
    const depth = ordinalDepth(label);
    this.topDepth ??= depth;
    return isPartMark(label) || (depth !== undefined && depth > (this.topDepth ?? depth));
  }
}

/** The class whose name a misspelt one comes nearest to: 社会保障与就业支出 → 208. */
function classAlike(bare: string): string | undefined {
  let best: { code: string; alike: number } | undefined;
  for (const [code, name] of classNames) {
    const alike = similarity(name, bare, MISSPELT);
    if (alike >= MISSPELT && alike > (best?.alike ?? 0)) best = { code, alike };
  }
  return best?.code;
}

const namesOf = oncePer((item: ItemLayout): readonly string[] =>
  [item.label.zh, ...(item.aliases ?? [])].map(bareLabel),
);

const itemsByName = oncePer((layout: ItemRows): ReadonlyMap<string, readonly ItemLayout[]> => {
  const byName = new Map<string, ItemLayout[]>();
  for (const item of layout.items) {
    for (const name of new Set(namesOf(item))) byName.set(name, [...(byName.get(name) ?? []), item]);
  }
  return byName;
});

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
      label: label.text,
      labelAt: addressOn(region.sheet, sheetRow.index, label.column),
      item,
      group,
      unit: undefined,
      codes: {},
      texts: NO_TEXTS,
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
