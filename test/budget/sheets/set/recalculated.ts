import { Amount } from '../../../../src/amount/amount';
import { decimalsOfFormat } from '../../../../src/workbook/number-format';
import { a1 } from '../../../../src/workbook/address';
import type { Cell } from '../../../../src/workbook/cell';
import type { Workbook } from '../../../../src/workbook/workbook';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { savedByOffice } from '../../../hosts/file/office';

/** A workbook with every formula computed by LibreOffice. */
export function recalculated(workbook: Uint8Array): Promise<Workbook> {
  return readWorkbook(savedByOffice(workbook, 'xlsx'), 'recalculated.xlsx');
}

/** What LibreOffice says to the formulas of a workbook. */
export interface Recalculation {
  readonly formulas: number;
  /** The cells in which it gets, at the printed precision, another result than the one that is written there. */
  readonly differences: readonly string[];
}

/** Lets LibreOffice compute every formula of a workbook and compares the results with those written. */
export async function recalculation(workbook: Uint8Array): Promise<Recalculation> {
  const [written, computed] = [await readWorkbook(workbook, 'written.xlsx'), await recalculated(workbook)];
  const live = cellsOf(written).filter(({ cell }) => cell.formula !== undefined);
  const results = new Map(cellsOf(computed).map(({ name, cell }) => [name, cell]));
  return {
    formulas: live.length,
    differences: live.flatMap(({ name, cell }) => {
      const [stated, result] = [printed(cell, cell), printed(results.get(name), cell)];
      return stated === result
        ? []
        : [`${name}: ${stated} written, ${result} computed (${cell.formula ?? ''})`];
    }),
  };
}

function cellsOf({ sheets }: Workbook): { name: string; cell: Cell }[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }) => cells.map((cell) => ({ name: `${sheet.name}!${a1(cell)}`, cell }))),
  );
}

/** What a cell holds, to as many decimals as are printed. */
function printed(cell: Cell | undefined, { format }: Cell): string {
  const value = cell?.value ?? null;
  if (typeof value !== 'number') return JSON.stringify(value);
  return Amount.fromNumber(value)
    .rounded(decimalsOfFormat(format) ?? 30)
    .toString();
}
