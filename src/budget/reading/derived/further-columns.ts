import { sameInBoth } from '../../../common/language';
import type { Unit } from '../../../amount/unit';
import type { ColumnLayout, ColumnSum } from '../../layouts/layout';
import type { FormulaResults } from '../figures/formula-results';
import { frameOf, readPage } from '../read-page';
import type { Page } from '../reading';
import { amountColumns } from '../recognition/region';
import type { PlacedBlock, Region } from '../recognition/region';
import { columnSums } from './column-sums';
import { derivedColumns } from './derived-columns';
import type { DerivedColumn } from './derived-columns';
import { inRows } from './derived-sum';
import type { AmountRow, DerivedSum } from './derived-sum';
import { evidenceOf, isBorneOut, refutes, testimonyOf } from './evidence';
import { isHeldOrSlip } from './one-slip';

/**
 * A page of a pack's table with the columns that the pack does not know read by their headings, where these add up with others: 人员支出
 * and 公用支出 below 基本支出, a 小计 of funds. All else stays as the pack says.
 */
export function withFurtherColumns(page: Page, fallback: Unit, results: FormulaResults): Page {
  const { section, table } = page;
  const unread = new Set(table.unread.filter((each) => !each.ofAnotherYear).map(({ column }) => column));
  if (unread.size === 0) return page;
  const { candidate } = section;
  const { region } = frameOf(section, fallback, results);
  const columns = derivedColumns(candidate.header.columns, region.rows);
  const blocks = candidate.blocks.map((block) => {
    const amounts = columns.filter((column) => column.use === 'amount' && isOf(block, column, region));
    const further = amounts.filter(({ column }) => unread.has(column));
    return further.length === 0 ? block : widened(block, amounts, further, region);
  });
  if (blocks.every((block, i) => block === candidate.blocks[i])) return page;
  return readPage({ ...section, candidate: { ...candidate, blocks } }, fallback, results);
}

/** Whether a column stands between the first of a block and the first of the next one. */
function isOf(block: PlacedBlock, { column }: DerivedColumn, { blocks }: Region): boolean {
  const firsts = blocks.map(({ columns }) => Math.min(...columns.values()));
  const first = Math.min(...block.columns.values());
  return column > first && !firsts.some((other) => first < other && other <= column);
}

function widened(
  block: PlacedBlock,
  amounts: readonly DerivedColumn[],
  further: readonly DerivedColumn[],
  region: Region,
): PlacedBlock {
  const { layout } = block;
  const known = new Map([...block.columns].map(([key, column]) => [column, key]));
  const isLone = amountColumns([block]).size === 0 && further.length === 1;
  const keyOf = (column: number): string => known.get(column) ?? (isLone ? 'total' : `further-${column}`);
  const isFurther = (column: number): boolean => further.some((each) => each.column === column);
  const isRead = (column: number): boolean => known.has(column) || isFurther(column);
  const rows = amountRows(amounts, region);
  const proven = provenSums(amounts, rows, isFurther).filter(({ total }) => isRead(total));
  const sums = proven.map(({ total, parts }): ColumnSum => ({
    total: keyOf(total),
    parts: parts.filter(isRead).map(keyOf),
  }));
  const own = (layout.sums ?? []).filter(({ total }) => !sums.some((sum) => sum.total === total));
  const added = isLone
    ? further
    : further.filter(({ column }) =>
        sums.some(({ total, parts }) => [total, ...parts].includes(keyOf(column))),
      );
  if (added.length === 0) return block;
  return {
    layout: {
      ...layout,
      columns: [
        ...layout.columns.filter(({ key }) => !(isLone && key === 'total')),
        ...added.map((column) => columnLayout(keyOf(column.column), column)),
      ],
      sums: [...own, ...sums],
    },
    columns: new Map([
      ...block.columns,
      ...added.map(({ column }): [string, number] => [keyOf(column), column]),
    ]),
  };
}

function columnLayout(key: string, { leaf, above }: DerivedColumn): ColumnLayout {
  return { key, label: sameInBoth(leaf), under: above, role: { kind: 'amount' } };
}

function amountRows(amounts: readonly DerivedColumn[], { rows, figures }: Region): AmountRow[] {
  return rows.map(
    ({ index }) => new Map(amounts.map(({ column }) => [column, figures.at({ row: index, column })])),
  );
}

/** Sums with a further column that the rows with amounts in it bear out and mostly do not contradict, or that miss by one slip each. */
function provenSums(
  amounts: readonly DerivedColumn[],
  rows: readonly AmountRow[],
  isFurther: (column: number) => boolean,
): DerivedSum[] {
  return columnSums(amounts, rows).filter((sum) => {
    const further = [sum.total, ...sum.parts].filter(isFurther);
    // Where nothing stands in it a row says nothing of it.
    const own = rows.filter((row) => further.some((column) => !(row.get(column)?.amount?.isZero ?? true)));
    const footed = inRows(sum, own).filter((each) => testimonyOf(each) !== 'silent');
    const evidence = evidenceOf(footed);
    const isProven = isBorneOut(evidence) && !refutes(evidence);
    return !sum.minus && (isProven || (footed.length > 0 && footed.every(isHeldOrSlip)));
  });
}
