import { sameInBoth } from '../../../common/language';
import { textOf } from '../../../workbook/cell';
import { bareLabel, isPartMark, isTotalLabel, plainLabel } from '../../classification/label';
import type { ItemRows } from '../../layouts/layout';
import { hierarchyOf } from '../../tables/hierarchy';
import { NO_FIGURES, NO_TEXTS } from '../../tables/row';
import type { Row } from '../../tables/row';
import { holdsAmount } from '../figures/figure-reader';
import { addressOn } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { readFigures } from '../rows/code-rows';
import { evidenceOf, gapOf, isBetter, isNothing, isSounder, refutes, testimonyOf } from './evidence';
import type { FootedSum } from './evidence';
import { isTotalRow } from './item-tree';
import type { RowSum, TreeRow } from './row-sum';
import type { PackNames } from './pack-names';

/** The rows of a block of items: every one that has a label or an amount. */
export function labelledRows(region: Region, block: PlacedBlock, names: PackNames): readonly Row[] {
  const place = block.columns.get('item') ?? 0;
  const taken = new Set<string>();
  const itemOf = (index: number): string => {
    const named = names.item(place, index);
    const item = named === undefined || taken.has(named) ? `row-${index}` : named;
    taken.add(item);
    return item;
  };
  return region.rows.flatMap((sheetRow) => {
    const label = labelAt(region, sheetRow.index, place);
    const figures = readFigures(region, block, sheetRow.index);
    if (label === '' && figures.values().every((figure) => isNothing(figure))) return [];
    return [
      {
        index: sheetRow.index,
        role: isPartMark(label) ? ('memo' as const) : ('data' as const),
        label,
        labelAt: addressOn(region.sheet, sheetRow.index, place),
        item: itemOf(sheetRow.index),
        group: undefined,
        unit: undefined,
        codes: {},
        texts: NO_TEXTS,
        unknown: NO_FIGURES,
        figures,
      },
    ];
  });
}

function labelAt(region: Region, row: number, column: number): string {
  const cell = region.sheet.cell({ row, column });
  if (cell && holdsAmount(cell)) return '';
  return region.sheet.textAt({ row, column });
}

/** The rows as a tree is made of them. */
export function treeRows(rows: readonly Row[]): TreeRow[] {
  return rows.map(({ label, figures }) => ({
    label,
    isTotal: isTotalRow(label),
    figures: figures.values(),
  }));
}

/** What the layout of a block of items says: one item a row, and which add up to which. */
export function itemRowsLayout(rows: readonly Row[], sums: readonly RowSum[]): ItemRows {
  const keyAt = (place: number): string => rows[place]?.item ?? '';
  return {
    kind: 'items',
    otherGroup: '',
    items: rows.map(({ item = '', label }) => ({ key: item, label: sameInBoth(bareLabel(label) || label) })),
    sums: sums.map(({ total, parts }) => ({ total: keyAt(total), items: parts.map(keyAt) })),
  };
}

/** The labels of totals that are no 合计 or 总计 alone: 人员经费合计. */
export function totalLabels(region: Region, columns: readonly number[]): readonly string[] {
  const labels = region.rows.flatMap((row) =>
    row.cells.filter((cell) => columns.includes(cell.column)).map((cell) => textOf(cell)),
  );
  return [...new Set(labels.filter((label) => isTotalRow(label) && !isTotalLabel(label)).map(plainLabel))];
}

/**
 * Rows as the figures let them be: rows without a code among those that have one, or 小计 where none has one, are sums of others, and
 * not added, where the total says so; codes that are no sums of those below them are none; and a total that is not the sum of the rows is none.
 */
export function settledRows(rows: readonly Row[]): readonly Row[] {
  const isOfGroup = rows.some(isCoded) ? (row: Row): boolean => !isCoded(row) : namesSubtotal;
  const aside = rows.map((row): Row =>
    row.role === 'data' && isOfGroup(row) ? { ...row, role: 'subtotal' } : row,
  );
  const [without, withAll] = [aside, rows].map((some) => evidenceOf(totalSums(some)));
  const isAside =
    without &&
    withAll &&
    (isBetter(without, withAll) ||
      isSounder(without, withAll) ||
      isNearer(totalSums(aside), totalSums(rows)));
  const flat = isAside ? aside : rows;
  const nested = refutes(evidenceOf(groupSums(flat)))
    ? flat.map((row): Row => ({ ...row, codes: {} }))
    : flat;
  if (!refutesTotals(nested)) return nested;
  return nested.map((row): Row => (row.role === 'total' ? { ...row, role: 'subtotal' } : row));
}

/** 货物小计, among rows that have no codes. */
function namesSubtotal({ texts }: Row): boolean {
  return [...texts.values()].some(({ text }) => plainLabel(text).endsWith('小计'));
}

/** Whether no sum of one reading holds where it fails in the other, and all that fail in both miss by less. */
function isNearer(one: readonly FootedSum[], other: readonly FootedSum[]): boolean {
  const failing = other.flatMap((sum, i) =>
    testimonyOf(sum) === 'fails' ? [[one[i] ?? sum, sum] as const] : [],
  );
  const isWorse = one.some((sum, i) => {
    const before = other[i];
    return before && testimonyOf(sum) === 'fails' && testimonyOf(before) !== 'fails';
  });
  return (
    !isWorse &&
    failing.length > 0 &&
    failing.every(([own, before]) => gapOf(own).abs().compareTo(gapOf(before).abs()) < 0)
  );
}

function isCoded({ codes }: Row): boolean {
  return Object.keys(codes).length > 0;
}

function refutesTotals(rows: readonly Row[]): boolean {
  const evidence = evidenceOf(totalSums(rows));
  return refutes(evidence) && evidence.fails > 1;
}

function totalSums(rows: readonly Row[]): FootedSum[] {
  const { tops } = hierarchyOf(rows);
  return rows.filter(({ role }) => role === 'total').flatMap((total) => sumsOver(total, tops));
}

function groupSums(rows: readonly Row[]): FootedSum[] {
  return [...hierarchyOf(rows).children].flatMap(([parent, parts]) => sumsOver(parent, parts));
}

function sumsOver(total: Row, parts: readonly Row[]): FootedSum[] {
  return [...total.figures].map(([key, figure]) => ({
    total: figure,
    parts: parts.flatMap((part) => part.figures.get(key) ?? []),
  }));
}
