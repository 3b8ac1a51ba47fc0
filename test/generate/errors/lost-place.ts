import type { Table } from '../../../src/budget/tables/table';
import type { Row } from '../../../src/budget/tables/row';
import { bookOf } from '../../../src/budget/reading/read-book';
import type { Workbook } from '../../../src/workbook/workbook';

/** Fewer rows may be in order by chance. */
const TELLING = 4;

/**
 * The first and last row that a row may be put back before once it is lost. The book tells the place where the rows are in
 * the order of their codes and another table bears its first code: it belongs among the rows of that code. Elsewhere any
 * place in the table is as good as another.
 * @param workbook as it was before
 */
export function placesOfLost(
  workbook: Workbook,
  sheet: string,
  index: number,
): readonly [first: number, last: number] {
  const { tables } = bookOf(workbook);
  const table = tables.find(
    (each) => each.sheet === sheet && dataRows(each).some((row) => row.index === index),
  );
  const rows = table ? dataRows(table) : [];
  const code = firstCode(rows.find((row) => row.index === index));
  const isKnown = tables.some(
    (other) => other !== table && dataRows(other).some((row) => firstCode(row) === code),
  );
  const isTold = code !== '' && isKnown && areInOrder(rows);
  const places = (isTold ? rows.filter((row) => firstCode(row) === code) : rows).map((row) => row.index);
  return [Math.min(index, ...places), Math.max(index, ...places)];
}

function dataRows({ blocks }: Table): Row[] {
  return blocks.flatMap(({ rows }) => rows.filter(({ role }) => role === 'data'));
}

function areInOrder(rows: readonly Row[]): boolean {
  const keys = rows.map((row) => firstCode(row));
  return rows.length >= TELLING && keys.every((key, i) => (keys[i - 1] ?? '') <= key);
}

function firstCode(row: Row | undefined): string {
  const { functional, governmentEconomic, departmentEconomic } = row?.codes ?? {};
  return (functional ?? governmentEconomic ?? departmentEconomic)?.code ?? '';
}
