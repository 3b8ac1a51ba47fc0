import type { Address, Place } from '../../../workbook/address';
import { linearTerms } from '../../../workbook/formula/linear-terms';
import type { LinearTerm } from '../../../workbook/formula/linear-terms';
import type { Workbook } from '../../../workbook/workbook';
import { readFormula } from '../../../workbook/formula/formula-parser';
import type { Formula } from '../../../workbook/formula/formula-tree';
import type { Cell } from '../../../workbook/cell';
import type { Figure } from '../../tables/figure';
import type { Row } from '../../tables/row';
import type { Block } from '../../tables/table';
import type { Operands } from './coverage';

/** A figure of a block with its row and column. */
export interface BlockCell {
  readonly figure: Figure;
  readonly row: Row;
  readonly key: string;
}

/** What a formula adds: rows of its own column, or columns of its own row. */
export type FormulaOperands =
  | { readonly direction: 'down'; readonly rows: Operands<Row> }
  | { readonly direction: 'across'; readonly columns: Operands<string> };

/** The figures of a block by their cells. */
export function cellsOf(block: Block): ReadonlyMap<string, BlockCell> {
  return new Map(
    block.rows.flatMap((row) =>
      [...row.figures].map(([key, figure]) => [placeKey(figure), { figure, row, key }] as const),
    ),
  );
}

/**
 * What the formula of a figure adds, as rows or columns of its block. Cells of its own row or column that are no
 * figures (blanks, words) do not matter.
 * @returns undefined where it is no plain sum, or adds anything else
 */
export function operandsOf(
  workbook: Workbook,
  cells: ReadonlyMap<string, BlockCell>,
  { figure, row, key }: BlockCell,
): FormulaOperands | undefined {
  const terms = termsOf(workbook, figure)?.filter(({ address }) => matters(workbook, cells, address));
  if (!terms || terms.length === 0 || terms.some(({ address }) => address.sheet !== figure.sheet))
    return undefined;
  const known = terms.flatMap(({ address, coefficient }) => {
    const cell = cells.get(placeKey(address));
    return cell ? [{ cell, times: Number(coefficient.toString()) }] : [];
  });
  if (known.length === 0 || known.some(({ times }) => !Number.isInteger(times))) return undefined;
  const inColumn = terms.every(({ address }) => address.column === figure.column);
  const inRow = terms.every(({ address }) => address.row === figure.row);
  if (inColumn && known.every(({ cell }) => cell.key === key)) {
    return { direction: 'down', rows: new Map(known.map(({ cell, times }) => [cell.row, times])) };
  }
  if (inRow && known.every(({ cell }) => cell.row === row)) {
    return { direction: 'across', columns: new Map(known.map(({ cell, times }) => [cell.key, times])) };
  }
  return undefined;
}

function termsOf(workbook: Workbook, figure: Figure): readonly LinearTerm[] | undefined {
  const formula = figure.cell && formulaOf(figure.cell);
  return formula && linearTerms(formula, figure, (address) => holdsSubtotal(workbook, address));
}

function matters(workbook: Workbook, cells: ReadonlyMap<string, BlockCell>, address: Address): boolean {
  return cells.has(placeKey(address)) || typeof workbook.cell(address)?.value === 'number';
}

function placeKey({ row, column }: Place): string {
  return `${row},${column}`;
}

/** The formula of a cell; undefined where it holds none, or one beyond the small reader. */
export function formulaOf(cell: Cell): Formula | undefined {
  if (cell.formula === undefined) return undefined;
  if (!formulas.has(cell)) formulas.set(cell, readFormula(cell.formula));
  return formulas.get(cell);
}

/** Cells never change, and several rules read their formulas. */
const formulas = new WeakMap<Cell, Formula | undefined>();

/** Whether the formula at an address holds a SUBTOTAL: other SUBTOTALs pass over it. */
export function holdsSubtotal(workbook: Workbook, address: Address): boolean {
  return /\bSUBTOTAL\s*\(/iu.test(workbook.cell(address)?.formula ?? '');
}

const MOST = 60;

/** A formula as Excel shows it, short enough for a message. */
export function shownFormula(cell: Cell | undefined): string {
  const text = `=${cell?.formula ?? ''}`;
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
