import {
  DetailedCellError,
  HyperFormula,
  type CellValue as EngineValue,
  type ExportedChange,
} from 'hyperformula';
import type { CellValue } from '../../../src/workbook/cell';
import { isCellError } from '../../../src/workbook/cell';
import { COLUMNS, ROWS } from '../../../src/workbook/address';
import type { HostCell } from './cell';
import { prefixSheetNames } from './formula-references';
import type { RowShift } from './row-shift';
import type { Sheet } from './sheet';

/** A formula's new result. */
export interface Result {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * A spreadsheet engine that follows the workbook. It computes everything once when it is made, and says
 * afterwards only which results an edit changed: those a file brought along stay until then, as in Excel.
 */
export class Calculation {
  private readonly engine = sharedEngine();
  /** Before the names of this workbook's sheets in the engine, which many share. */
  private readonly prefix = nextPrefix();

  constructor(sheets: readonly Sheet[]) {
    for (const { name } of sheets) this.engine.addSheet(this.prefix + name);
    this.engine.batch(() => {
      for (const sheet of sheets) this.fill(sheet);
    });
  }

  /** Puts cells as they stand on a sheet, and returns the results that changed. */
  write(sheet: Sheet, places: Iterable<readonly [row: number, column: number]>): Result[] {
    const id = this.idOf(sheet.name);
    return this.results(
      this.engine.batch(() => {
        for (const [row, column] of places) {
          this.engine.setCellContents({ sheet: id, row, col: column }, this.raw(sheet.cell(row, column)));
        }
      }),
    );
  }

  shiftRows(sheetName: string, { at, count }: RowShift): Result[] {
    const id = this.idOf(sheetName);
    const height = this.engine.getSheetDimensions(id).height;
    if (at >= height) return [];
    return this.results(
      count > 0
        ? this.engine.addRows(id, [at, count])
        : this.engine.removeRows(id, [at, Math.min(-count, height - at)]),
    );
  }

  addSheet(sheet: Sheet): Result[] {
    this.engine.addSheet(this.prefix + sheet.name);
    return this.results(
      this.engine.batch(() => {
        this.fill(sheet);
      }),
    );
  }

  removeSheet(name: string): Result[] {
    return this.results(this.engine.removeSheet(this.idOf(name)));
  }

  renameSheet(from: string, to: string): void {
    this.engine.renameSheet(this.idOf(from), this.prefix + to);
  }

  /** The result of every formula. */
  *all(sheets: readonly Sheet[]): Generator<Result> {
    for (const { name, rows } of sheets) {
      const id = this.idOf(name);
      for (const [row, cells] of rows) {
        for (const [column, { formula }] of cells) {
          if (formula === undefined) continue;
          const value = fromEngine(this.engine.getCellValue({ sheet: id, row, col: column }));
          if (value !== undefined) yield { sheetName: name, row, column, value };
        }
      }
    }
  }

  /** Gives the engine's memory back. */
  end(sheets: readonly Sheet[]): void {
    for (const { name } of sheets) if (this.engine.doesSheetExist(this.prefix + name)) this.removeSheet(name);
  }

  private fill({ name, rows }: Sheet): void {
    const sheet = this.idOf(name);
    for (const [row, cells] of rows) {
      if (cells.size === 0) continue;
      const [first, last] = [Math.min(...cells.keys()), Math.max(...cells.keys())];
      const contents = Array.from({ length: last - first + 1 }, (_, i) => {
        const cell = cells.get(first + i);
        return cell ? this.raw(cell) : null;
      });
      // Row by row: in a batch the engine goes through all that was written before for every single write.
      this.engine.setCellContents({ sheet, row, col: first }, [contents]);
    }
  }

  /** What a cell is for the engine: an apostrophe keeps a text from being read as a number or a formula. */
  private raw({ value, formula }: HostCell): string | number | boolean | null {
    if (formula !== undefined) return prefixSheetNames(formula, this.prefix);
    if (isCellError(value)) return value.error;
    return typeof value === 'string' ? `'${value}` : value;
  }

  private idOf(name: string): number {
    const id = this.engine.getSheetId(this.prefix + name);
    if (id === undefined) throw new Error(`The calculation has no sheet ${name}`);
    return id;
  }

  private results(changes: readonly ExportedChange[]): Result[] {
    return changes.flatMap((change) => {
      if (!('address' in change)) return [];
      const { sheet, row, col } = change.address;
      const value = fromEngine(change.newValue);
      const name = this.engine.getSheetName(sheet);
      if (value === undefined || name === undefined) return [];
      return { sheetName: name.slice(this.prefix.length), row, column: col, value };
    });
  }
}

let engine: HyperFormula | undefined;
let workbooks = 0;

/** One for all workbooks of a test file: making one takes longer than most tests. */
function sharedEngine(): HyperFormula {
  engine ??= HyperFormula.buildEmpty({
    licenseKey: 'gpl-v3',
    maxRows: ROWS,
    maxColumns: COLUMNS,
    evaluateNullToZero: true,
    // Nobody takes anything back here; remembering it takes longer than computing it.
    undoLimit: 0,
  });
  return engine;
}

function nextPrefix(): string {
  workbooks++;
  return `${workbooks}|`;
}

/** Undefined where the engine cannot tell: a function it lacks, or a grammar it does not read. */
function fromEngine(value: EngineValue): CellValue | undefined {
  if (!(value instanceof DetailedCellError)) return value;
  return value.value === '#NAME?' || value.value === '#ERROR!' ? undefined : { error: value.value };
}
