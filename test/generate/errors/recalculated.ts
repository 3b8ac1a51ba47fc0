import { Amount } from '../../../src/amount/amount';
import { parseAmount } from '../../../src/amount/parse-amount';
import type { Address } from '../../../src/workbook/address';
import type { Cell, CellValue } from '../../../src/workbook/cell';
import { evaluateFormula } from '../../../src/workbook/formula/formula-value';
import type { Asker } from '../../../src/workbook/formula/formula-value';
import { readFormula } from '../../../src/workbook/formula/formula-parser';
import { Workbook } from '../../../src/workbook/workbook';
import { cellsOf, withCellsOf } from './contents';

/**
 * The workbook as a spreadsheet program saves it: every result that is saved with a formula is what the formula gives.
 * Formulas that were saved without a result stay without.
 */
export function recalculated(workbook: Workbook): Workbook {
  const results = new Results(workbook);
  return new Workbook(
    workbook.sheets.map((sheet) => {
      const cells = cellsOf(sheet);
      if (cells.every(({ formula }) => formula === undefined)) return sheet;
      return withCellsOf(
        sheet,
        cells.map((cell) => updated(results, sheet.name, cell)),
      );
    }),
  );
}

/** The amount that a formula gives as things stand; undefined where it gives none. */
export function resultAt(workbook: Workbook, at: Address): Amount | undefined {
  return new Results(workbook).of(at);
}

function updated(results: Results, sheet: string, cell: Cell): Cell {
  if (cell.formula === undefined || cell.value === null) return cell;
  return { ...cell, value: results.valueOf({ sheet, row: cell.row, column: cell.column }, cell.formula) };
}

/** Works out formulas, each once, those that they refer to first. */
class Results {
  private readonly known = new Map<string, Amount | undefined>();

  constructor(private readonly workbook: Workbook) {}

  valueOf(at: Address, formula: string): CellValue {
    // What the small reader cannot read stays as it was saved; the generator writes no such formula.
    if (!readFormula(formula)) return this.workbook.cell(at)?.value ?? null;
    const amount = this.of(at);
    return amount ? Number(amount.toString()) : { error: '#VALUE!' };
  }

  of(at: Address): Amount | undefined {
    const name = `${at.row},${at.column},${at.sheet}`;
    if (!this.known.has(name)) {
      this.known.set(name, undefined);
      this.known.set(name, this.evaluate(at));
    }
    return this.known.get(name);
  }

  private evaluate(at: Address): Amount | undefined {
    const text = this.workbook.cell(at)?.formula;
    const formula = text === undefined ? undefined : readFormula(text);
    return formula && evaluateFormula(formula, at, (address, asker) => this.operand(address, asker));
  }

  private operand(address: Address, asker: Asker): Amount | 'blank' | undefined {
    const cell = this.workbook.cell(address);
    if (!cell) return 'blank';
    if (cell.formula !== undefined) return this.of(address);
    if (cell.value === null) return 'blank';
    if (typeof cell.value === 'number') return Amount.fromNumber(cell.value);
    if (typeof cell.value !== 'string') return undefined;
    return asker === 'operator' ? asNumber(cell.value) : 'blank';
  }
}

/** Operators take a text that reads as a number for it. Excel refuses a dash; the generator's own formulas mean nothing by it. */
function asNumber(text: string): Amount | 'blank' | undefined {
  const parsed = parseAmount(text);
  if (parsed.kind === 'nothing') return 'blank';
  return parsed.kind === 'amount' && parsed.sureness === 'certain' ? parsed.amount : undefined;
}
