import { Amount } from '../amount/amount';
import { parseAmount } from '../amount/parse-amount';
import type { TypedAmount } from '../amount/parse-amount';
import { convert } from "../amount/unit";
import type { Unit } from '../amount/unit';
import type { Address, Place } from '../workbook/address';
import { isCellError } from '../workbook/cell';
import type { Cell } from '../workbook/cell';
import { decimalsOfFormat } from '../workbook/number-format';
import type { Sheet } from '../workbook/sheet';
import type { FormulaResults } from './formula-results';

/** The place of an amount in a table, and what stands there. A blank one is a figure too: it may be the one that is wrong. */
export interface Figure extends Address {
  /** `unreadable` where something stands there that is no amount. */
  readonly state: 'amount' | 'blank' | 'unreadable';
  /** In the unit of the table. */
  readonly amount?: Amount;
  readonly unit: Unit;
  /** The number of decimals it is printed with: it stands for the interval ±½·10^-decimals. */
  readonly decimals: number;
  readonly cell?: Cell;
  /** Where the cell is a text that was read as an amount. */
  readonly text?: TypedAmount;
}

/** Reads the figures of one table. */
export class FigureReader {
  constructor(
    private readonly sheet: Sheet,
    private readonly unit: Unit,
    /** The number of decimals that the table prints. */
    private readonly decimals: number,
    private readonly results: FormulaResults,
  ) {}

  /** The figure at a place of the sheet. */
  at(place: Place): Figure {
    const cell = this.sheet.cell(place);
    const home = { sheet: this.sheet.name, row: place.row, column: place.column, unit: this.unit };
    if (!cell) return { ...home, state: 'blank', decimals: this.decimals };
    if (typeof cell.value === 'number') return this.ofNumber(home, cell, Amount.fromNumber(cell.value));
    if (typeof cell.value === 'string') return this.ofText(home, cell, cell.value);
    if (cell.value === null && cell.formula === undefined) {
      return { ...home, state: 'blank', decimals: this.decimals, cell };
    }
    const result = cell.value === null ? this.results.of(home) : undefined;
    return result ? this.ofNumber(home, cell, result) : { ...home, state: 'unreadable', decimals: this.decimals, cell };
  }

  private ofNumber(home: Address & { unit: Unit }, cell: Cell, amount: Amount): Figure {
    const printed = decimalsOfFormat(cell.format);
    const decimals = printed ? printed : Math.max(this.decimals, printed === 0 ? 0 : amount.decimals);
    return { ...home, state: 'amount', amount, decimals, cell };
  }

  private ofText(home: Address & { unit: Unit }, cell: Cell, value: string): Figure {
    const text = parseAmount(value, this.decimals);
    if (text.kind === 'nothing') return { ...home, state: 'blank', decimals: this.decimals, cell };
    if (text.kind === 'text') return { ...home, state: 'unreadable', decimals: this.decimals, cell };
    const amount = text.unit ? convert(text.amount, text.unit, this.unit) : text.amount;
    return { ...home, state: 'amount', amount, decimals: text.decimals || this.decimals, cell, text };
  }
}

/** Whether a cell holds what reads as an amount: a number, or a text that is one. */
export function holdsAmount(cell: Cell | undefined): boolean {
  if (!cell || isCellError(cell.value)) return false;
  if (typeof cell.value === 'number') return true;
  return typeof cell.value === 'string' && /\d/.test(cell.value) && parseAmount(cell.value).kind === 'amount';
}
