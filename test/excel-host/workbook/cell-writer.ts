import type { Range } from '../../../src/workbook/address';
import { HostError } from '../protocol/host-error';
import { cellCount } from './area';
import { isEmpty, type HostCell } from './cell';
import { Calculation, type Result } from './calculation';
import { isWellFormed } from './formula-grammar';
import type { RowShift } from './row-shift';
import type { Sheet } from './sheet';
import { readTyped } from './typed-input';
import type { Workbook } from './workbook';
import type { Actor } from './workbook-events';

type Place = readonly [row: number, column: number];

/** Writes cells, and keeps the results of formulas up to date. */
export class CellWriter {
  private calculation: Calculation | undefined;

  constructor(private readonly workbook: Workbook) {}

  /**
   * Writes inputs as if they were typed.
   * @param inputAt null leaves a cell as it is
   */
  type(sheet: Sheet, range: Range, inputAt: (row: number, column: number) => unknown, by: Actor): void {
    const before = sheet.cell(range.top, range.left).value;
    const cells = typedCells(sheet, range, inputAt);
    this.put(sheet, cells);
    const after = sheet.cell(range.top, range.left).value;
    const single = cellCount(range) === 1 ? { before, after } : {};
    this.workbook.emit({ kind: 'cells-changed', sheet, range, by, ...single });
  }

  /** Replaces cells as they are. */
  put(sheet: Sheet, cells: readonly (readonly [row: number, column: number, cell: HostCell])[]): void {
    this.prepare(cells.some(([, , { formula }]) => formula !== undefined));
    for (const [row, column, cell] of cells) sheet.put(row, column, cell);
    this.follow(
      sheet,
      cells.map(([row, column]) => [row, column] as const),
    );
  }

  /** Empties cells, their looks untouched. */
  empty(sheet: Sheet, range: Range, by: Actor): void {
    const cells = [...sheet.cellsIn(range)]
      .filter(({ cell }) => !isEmpty(cell))
      .map(({ row, column, cell }) => [row, column, { ...cell, value: null, formula: undefined }] as const);
    this.put(sheet, cells);
    this.workbook.emit({ kind: 'cells-changed', sheet, range, by });
  }

  /** Computes every formula anew. */
  calculate(): void {
    this.forget();
    this.calculation = new Calculation(this.workbook.sheets);
    this.take([...this.calculation.all(this.workbook.sheets)]);
  }

  /** A new Excel has computed nothing yet. */
  forget(): void {
    this.calculation?.end(this.workbook.sheets);
    this.calculation = undefined;
  }

  sheetAdded(sheet: Sheet): void {
    if (this.calculation) this.take(this.calculation.addSheet(sheet));
  }

  sheetRemoved(name: string): void {
    if (this.calculation) this.take(this.calculation.removeSheet(name));
  }

  sheetRenamed(from: string, to: string): void {
    this.calculation?.renameSheet(from, to);
  }

  rowsShifted(sheet: Sheet, shift: RowShift): void {
    if (this.calculation) this.take(this.calculation.shiftRows(sheet.name, shift));
  }

  /** Made before the first edit that can change a result, so that only changed results are taken. */
  prepare(writesFormulas = false): void {
    if (this.workbook.calculationMode === 'Manual' || this.calculation) return;
    if (writesFormulas || this.workbook.sheets.some(({ hasHadFormulas }) => hasHadFormulas)) {
      this.calculation = new Calculation(this.workbook.sheets);
    }
  }

  private follow(sheet: Sheet, places: readonly Place[]): void {
    if (this.workbook.calculationMode === 'Manual') this.forget();
    else if (this.calculation) this.take(this.calculation.write(sheet, places));
  }

  private take(results: readonly Result[]): void {
    const calculated = new Set<Sheet>();
    for (const { sheetName, row, column, value } of results) {
      const sheet = this.workbook.find(sheetName);
      const cell = sheet?.cell(row, column);
      if (!sheet || cell?.formula === undefined) continue;
      sheet.put(row, column, { ...cell, value });
      calculated.add(sheet);
    }
    for (const sheet of calculated) this.workbook.emit({ kind: 'calculated', sheet });
  }
}

function typedCells(
  sheet: Sheet,
  range: Range,
  inputAt: (row: number, column: number) => unknown,
): (readonly [number, number, HostCell])[] {
  const cells: (readonly [number, number, HostCell])[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const input = inputAt(row, column);
      if (input === null || input === undefined) continue;
      cells.push([row, column, typedCell(sheet.cell(row, column), input)]);
    }
  }
  return cells;
}

function typedCell({ style }: HostCell, input: unknown): HostCell {
  const { value, formula, numberFormat } = readTyped(input, style.numberFormat);
  if (formula !== undefined && !isWellFormed(formula)) throw HostError.invalidArgument();
  const takesFormat = numberFormat !== undefined && style.numberFormat === 'General';
  return { value, formula, style: takesFormat ? { ...style, numberFormat } : style };
}
