import { isBlank } from '../../../workbook/cell';
import type { UnreadColumn } from '../../tables/table';
import type { Figure } from '../../tables/figure';
import { holdsAmount } from '../figures/figure-reader';
import type { HeaderColumn } from '../recognition/header';
import type { Region } from '../recognition/region';

/** Headings of columns whose numbers count something else than money. */
const NO_MONEY =
  /(科目|编码|代码|序号|行次|栏次|编号|年[度限份]|日期|电话|邮编|数量|人数|个数|面积|比例|占比|%|％)/u;

/**
 * The columns of a table's header that were not read, and amounts stand in: the layout does not know them, or they are of
 * another year. Nobody may take them for checked.
 */
export function unreadColumns(region: Region, header: readonly HeaderColumn[]): UnreadColumn[] {
  // Projects stand among texts of every kind.
  if (region.layout.key === 'project-performance') return [];
  const read = new Set(region.blocks.flatMap(({ columns }) => [...columns.values()]));
  const unread = header.filter(({ column, leaf }) => !read.has(column) && !NO_MONEY.test(leaf));
  return unread.flatMap(({ column, leaf, above, ofAnotherYear = false }) => {
    const amounts = amountsIn(region, column);
    if (amounts.length === 0 || countRows(amounts)) return [];
    return [{ heading: [...above].reverse().concat(leaf).join('·'), column, ofAnotherYear, amounts }];
  });
}

function amountsIn(region: Region, column: number): Figure[] {
  return region.rows
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    .filter((cell) => !isBlank(cell) && holdsAmount(cell))
    .map((cell) => region.figures.at(cell))
    .filter(({ amount }) => amount !== undefined && !amount.isZero);
}

/** So many numbers that follow one another are not by chance. */
const FEWEST_COUNTED = 3;

/** Whether numbers only count the rows: 1, 2, 3 … */
function countRows(amounts: readonly Figure[]): boolean {
  const isNext = ({ amount }: Figure, i: number): boolean => amount?.toString() === String(i + 1);
  return amounts.length >= FEWEST_COUNTED && amounts.every(isNext);
}
