import { Amount } from '../../../amount/amount';
import { isInRange } from '../../../amount/amount-range';
import { parseAmount } from '../../../amount/parse-amount';
import type { TypedAmount } from '../../../amount/parse-amount';
import { convert } from '../../../amount/unit';
import type { Unit } from '../../../amount/unit';
import type { Place } from '../../../workbook/address';
import { isCellError } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import { shownAmount } from '../../../workbook/amount-cell';
import { decimalsOfFormat } from '../../../workbook/number-format';
import type { Sheet } from '../../../workbook/sheet';
import type { Figure } from '../../tables/figure';
import type { FormulaResults } from './formula-results';

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
    const value = cell?.value ?? null;
    if (typeof value === 'number') return this.ofNumber(place, cell, Amount.fromNumber(value));
    if (typeof value === 'string') return this.ofText(place, cell, value);
    if (value === null && cell?.formula === undefined) return this.figure(place, 'blank', cell);
    const result = value === null ? this.results.of({ ...place, sheet: this.sheet.name }) : undefined;
    return result ? this.ofNumber(place, cell, result) : this.figure(place, 'unreadable', cell);
  }

  private ofNumber(place: Place, cell: Cell | undefined, held: Amount): Figure {
    const amount = shownAmount(held, cell?.format);
    if (!isInRange(amount, this.unit)) return this.figure(place, 'unreadable', cell);
    const printed = decimalsOfFormat(cell?.format);
    if (printed === undefined)
      return this.figure(place, 'amount', cell, amount, Math.max(this.decimals, amount.decimals));
    // A format without decimals comes from typing a whole number: the table's decimals are meant.
    return this.figure(place, 'amount', cell, amount, printed || this.decimals);
  }

  private ofText(place: Place, cell: Cell | undefined, value: string): Figure {
    const text = parseAmount(value, this.decimals);
    if (text.kind === 'nothing') return this.figure(place, 'blank', cell);
    if (text.kind === 'text') return this.figure(place, 'unreadable', cell);
    const amount = text.unit ? convert(text.amount, text.unit, this.unit) : text.amount;
    if (!isInRange(amount, this.unit)) return this.figure(place, 'unreadable', cell);
    return this.figure(place, 'amount', cell, amount, text.decimals || this.decimals, text);
  }

  private figure(
    place: Place,
    state: Figure['state'],
    cell: Cell | undefined,
    amount?: Amount,
    decimals = this.decimals,
    text?: TypedAmount,
  ): Figure {
    const { row, column } = place;
    return { sheet: this.sheet.name, row, column, unit: this.unit, state, amount, decimals, cell, text };
  }
}

/** Whether a cell holds what reads as an amount: a number, or a text that is one. */
export function holdsAmount(cell: Cell | undefined): boolean {
  if (!cell || isCellError(cell.value)) return false;
  if (typeof cell.value === 'number') return true;
  return typeof cell.value === 'string' && /\d/.test(cell.value) && parseAmount(cell.value).kind === 'amount';
}
