import { isBlank } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import type { SheetRow } from '../../../workbook/sheet';
import type { Figure } from '../../tables/figure';
import type { Block } from '../../tables/table';
import { holdsAmount } from '../figures/figure-reader';
import { amountColumns } from '../recognition/region';
import type { Region } from '../recognition/region';

/** A whole number below this, alone in its row, is the number of a page. */
const PAGE_NUMBERS = 1000;

/** Amounts that no row and no column of a table accounts for. */
export function straysOf(region: Region, blocks: readonly Block[]): Figure[] {
  const used = usedPlaces(region, blocks);
  const others = otherColumns(region);
  const strays: Figure[] = [];
  for (const row of region.rows) {
    const columns = used.get(row.index);
    const loose = row.cells.filter(
      (cell) => !others.has(cell.column) && !columns?.has(cell.column) && holdsAmount(cell),
    );
    if (loose.length > 0) strays.push(...straysIn(region, row, loose));
  }
  return strays;
}

function straysIn(region: Region, row: SheetRow, loose: readonly Cell[]): Figure[] {
  const alone = row.cells.filter((cell) => !isBlank(cell)).length === 1;
  // Rows of projects may stand aside as a whole; what is alone in its row belongs to none of them.
  if (region.layout.key === 'project-performance' && !alone) return [];
  return loose
    .map((cell) => region.figures.at(cell))
    .filter((figure) => isPlainAmount(figure) && !(alone && isPageNumber(figure)));
}

/** The columns that figures were read from, by row. Most rows have theirs where the block has its columns. */
function usedPlaces(region: Region, blocks: readonly Block[]): ReadonlyMap<number, ReadonlySet<number>> {
  const used = new Map<number, ReadonlySet<number>>();
  const use = (row: number, columns: ReadonlySet<number>): void => {
    const before = used.get(row);
    used.set(row, before ? new Set([...before, ...columns]) : columns);
  };
  for (const { layout, columns, rows } of blocks) {
    const own = new Set(columns.values());
    const goesOn = region.blocks.some((block) => block.layout.goesOnWith === layout.key);
    const inPlace = !goesOn && (layout.rows.kind === 'codes' || layout.rows.kind === 'list');
    for (const { index, figures } of rows) {
      use(index, own);
      if (inPlace) continue;
      for (const { row, column } of figures.values())
        if (row !== index || !own.has(column)) use(row, new Set([column]));
    }
  }
  return used;
}

/** Columns whose numbers are no amounts: codes, names, and what the layout does not know (行次, 备注 …). */
function otherColumns(region: Region): Set<number> {
  if (region.layout.key === 'project-performance') return new Set();
  const amounts = amountColumns(region.blocks);
  const items = region.blocks.map(({ columns }) => columns.get('item'));
  const known = region.blocks.flatMap(({ columns }) => [...columns.values()]);
  return new Set(
    [...region.named, ...known].filter((column) => !amounts.has(column) && !items.includes(column)),
  );
}

/** Out of place, an odd text may be anything; it takes a plain number to be an amount. */
function isPlainAmount({ state, text }: Figure): boolean {
  return state === 'amount' && (text === undefined || text.sureness === 'certain');
}

function isPageNumber({ amount, cell }: Figure): boolean {
  const whole = amount?.decimals === 0 && amount.sign > 0;
  const shown = typeof cell?.value === 'string' ? cell.value : (cell?.format ?? '');
  return whole && Number(amount.toString()) < PAGE_NUMBERS && !shown.includes('.');
}
