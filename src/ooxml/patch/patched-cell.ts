import { xmlAttribute } from '../xml/escape';
import { valueXml } from './value-xml';
import { formulaXml } from './formula-source';
import { a1 } from '../../workbook/address';
import type { CellPatch } from './spreadsheet-patch';
import type { XmlElement } from './xml-element';

/** The style of cells that are not written, in columns from one to another. */
interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: string | undefined;
}

/** Where a cell's style comes from. */
export interface CellStyling {
  readonly columns: readonly ColumnStyle[];
  /** The number of a style that is like another one but for its number format. */
  readonly withFormat: (style: number, format: string) => number;
}

/** A cell to write, in the place of another or in a row without it. */
interface CellToWrite {
  readonly patch: CellPatch;
  readonly prefix: string;
  /** The cell that it takes the place of. */
  readonly cell?: XmlElement;
  /** The row that it comes into. */
  readonly row?: XmlElement | undefined;
  /** The formula that stands there and stays, as it is written. */
  readonly formula?: string | undefined;
}

/** The styles of a sheet's columns. */
export function columnStyles(worksheet: XmlElement): ColumnStyle[] {
  const columns = [...(worksheet.child('cols')?.children('col') ?? [])];
  return columns.map((column) => ({
    first: Number(column.attribute('min')) - 1,
    last: Number(column.attribute('max')) - 1,
    style: column.attribute('style'),
  }));
}

/** A cell as it is written: what stood there goes, but for its style, and its formula where that stays. */
export function patchedCellXml(to: CellToWrite, styling: CellStyling): string {
  const { patch, prefix, cell } = to;
  const isResult = patch.formula !== undefined;
  const { type, xml } = valueXml(patch.value, isResult, prefix);
  const formula = patch.formula === undefined ? '' : (to.formula ?? formulaXml(patch.formula, prefix));
  const attributes = [
    ['r', a1(patch)],
    ['s', styleOf(to, styling)],
    ['t', type],
    // What makes a formula a dynamic array belongs to the formula.
    ['cm', to.formula === undefined ? undefined : cell?.attribute('cm')],
  ] as const;
  const written = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${xmlAttribute(value)}"`,
  );
  const tag = `${prefix}c ${written.join(' ')}`;
  const content = formula + xml;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${prefix}c>`;
}

function styleOf(
  { patch, cell, row }: CellToWrite,
  { columns, withFormat }: CellStyling,
): string | undefined {
  const style = cell ? cell.attribute('s') : (rowStyle(row) ?? columnStyle(patch.column, columns));
  return patch.format === undefined ? style : String(withFormat(Number(style ?? 0), patch.format));
}

function rowStyle(row: XmlElement | undefined): string | undefined {
  const isStyled = ['1', 'true'].includes(row?.attribute('customFormat') ?? '');
  return isStyled ? row?.attribute('s') : undefined;
}

function columnStyle(column: number, columns: readonly ColumnStyle[]): string | undefined {
  return columns.find(({ first, last }) => column >= first && column <= last)?.style;
}
