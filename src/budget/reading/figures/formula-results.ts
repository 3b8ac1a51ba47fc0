import { Amount } from '../../../amount/amount';
import { a1 } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';
import { readFormula } from '../../../workbook/formula/formula-parser';
import { evaluateFormula } from '../../../workbook/formula/formula-value';
import type { Asker } from '../../../workbook/formula/formula-value';
import type { Workbook } from '../../../workbook/workbook';

type Operand = Amount | 'blank' | undefined;

/** Chains of formulas longer than this are not followed: each link takes its share of the stack. */
const DEEPEST = 250;

/**
 * The results of formulas that were saved without one, as programs other than Excel leave them.
 * Exact; undefined where a formula is beyond the small reader or goes round in a circle.
 */
export class FormulaResults {
  private depth = 0;
  private readonly known = new Map<string, Amount | undefined>();

  constructor(private readonly workbook: Workbook) {}

  /** The result of the formula at an address. */
  of(address: Address): Amount | undefined {
    const name = `${address.sheet}!${a1(address)}`;
    if (!this.known.has(name)) {
      this.known.set(name, undefined);
      this.known.set(name, this.evaluate(address));
    }
    return this.known.get(name);
  }

  /** What a formula gets from a cell: its amount; `blank` for nothing, and for words in a range that is added up. */
  private operand(address: Address, asker: Asker): Operand {
    const cell = this.workbook.cell(address);
    if (!cell) return 'blank';
    if (typeof cell.value === 'number') return Amount.fromNumber(cell.value);
    if (typeof cell.value === 'string') return asker === 'operator' ? undefined : 'blank';
    if (cell.value === null) return cell.formula === undefined ? 'blank' : this.of(address);
    return undefined;
  }

  private evaluate(address: Address): Amount | undefined {
    const text = this.workbook.cell(address)?.formula;
    const formula = text === undefined || this.depth >= DEEPEST ? undefined : readFormula(text);
    this.depth++;
    const result = formula && evaluateFormula(formula, address, (each, asker) => this.operand(each, asker));
    this.depth--;
    return result;
  }
}
