import type { Amount } from '../../../amount/amount';
import type { Address } from '../../../workbook/address';
import { codeText } from '../../classification/code';
import { amountAt } from '../../tables/amounts';
import type { Book } from '../../tables/book';
import type { Row } from '../../tables/row';
import { itemRow, placedTable } from '../../tables/selection';
import type { Catalogue, MemoItem, ProcurementClass, ThreePublicItem } from '../data/lines';
import { projectName, projectUnit } from './derived-indicators';
import { onlyUnit } from './units';
import type { Units } from './units';

/** A special item with the cell that its amount comes from. */
export interface DerivedMemoItem {
  readonly item: MemoItem;
  readonly from: Address;
}

const PROCUREMENT: readonly ProcurementClass[] = ['goods', 'works', 'services'];
const THREE_PUBLIC: readonly ThreePublicItem[] = [
  'overseas',
  'reception',
  'vehicle-purchase',
  'vehicle-operation',
];

/** What tables 04, 10, 11 and 12 tell, which names no budget line: their rows in order. */
export function memoItemsOf(book: Book, units: Units): DerivedMemoItem[] {
  const unit = onlyUnit(units)?.name;
  return [
    ...procurementItems(book, unit),
    ...threePublicItems(book, unit),
    ...serviceItems(book, unit),
    ...projectItems(book, units),
  ];
}

function procurementItems(book: Book, unit: string | undefined): DerivedMemoItem[] {
  const block = placedTable(book, 'procurement')?.block;
  return PROCUREMENT.flatMap((procurement) => {
    const row = block && itemRow(block, procurement);
    return row ? derivedFrom(row, 'total', { unit, fiscal: undefined, procurement }) : [];
  });
}

function threePublicItems(book: Book, unit: string | undefined): DerivedMemoItem[] {
  const rows = placedTable(book, 'three-public')?.block.rows ?? [];
  return THREE_PUBLIC.flatMap((threePublic) =>
    rows
      .filter(({ role }) => role === 'data')
      .flatMap((row) => derivedFrom(row, threePublic, { unit, fiscal: true, threePublic })),
  );
}

function serviceItems(book: Book, unit: string | undefined): DerivedMemoItem[] {
  const rows = placedTable(book, 'service-purchase')?.block.rows ?? [];
  return rows
    .filter(({ role }) => role === 'data')
    .flatMap((row) => {
      const level = (at: number): string => row.texts.get(`catalogue-${at}`)?.text ?? '';
      const catalogue: Catalogue = [level(1), level(2), level(3)];
      const code = row.codes.functional;
      const functional = code ? codeText(code) : null;
      return derivedFrom(row, 'total', { unit, functional, fiscal: true, catalogue });
    });
}

/** A project's fiscal and other money are an item each. */
function projectItems(book: Book, units: Units): DerivedMemoItem[] {
  const placed = placedTable(book, 'project-performance');
  if (!placed) return [];
  return (placed.table.projects ?? []).flatMap((project) => {
    const own = { unit: projectUnit(book, placed, project, units), project: projectName(project) };
    const { row } = project;
    const parts = [
      ...derivedFrom(row, 'fiscal', { ...own, fiscal: true }),
      ...derivedFrom(row, 'other', { ...own, fiscal: false }),
    ];
    return parts.length > 0 ? parts : derivedFrom(row, 'total', { ...own, fiscal: undefined });
  });
}

function derivedFrom(
  { figures }: Row,
  column: string,
  item: Pick<MemoItem, 'unit' | 'fiscal'> & Partial<MemoItem>,
): DerivedMemoItem[] {
  const figure = figures.get(column);
  const amount: Amount | null | undefined = amountAt(figure);
  if (!figure || !amount || amount.isZero) return [];
  const { sheet, row, column: at } = figure;
  const nothing = { functional: null, project: null, procurement: null, catalogue: null, threePublic: null };
  return [{ item: { ...nothing, ...item, amount }, from: { sheet, row, column: at } }];
}
