import { Amount } from '../../../../amount/amount';
import { isInRange } from '../../../../amount/amount-range';
import { parseAmount } from '../../../../amount/parse-amount';
import type { Address } from '../../../../workbook/address';
import { isCellError, textOf } from '../../../../workbook/cell';
import type { Cell } from '../../../../workbook/cell';
import type { SheetRow } from '../../../../workbook/sheet';
import type { CodeAndName } from '../../../classification/code';
import { similarity } from '../../../classification/label';
import { normaliseName, sameName } from '../../../classification/name';
import type { BaseColumn, BaseContent, Choice } from '../base-sheet';
import type { BaseFault, FaultKind } from './base-fault';
import type { CodeNames } from './code-names';
import { addressIn, isUnfilled } from './found-sheets';
import type { FoundSheet } from './found-sheets';

/** Of every base sheet. */
const UNIT = '万元';
const MOST_DECIMALS = 6;
const MOST_PROPOSED = 3;
/** What stands in a format for a date, a time or a percentage; not so in literals, colours and the like. */
const DRESSED = /[%ymdhs年月日]/i;
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;

/**
 * Reads the cells of one row, by the keys of their columns. What is wrong is told to `faults`; what is read then is of no use,
 * and only keeps the reading of the row going.
 */
export class RowReader {
  private faultless = true;

  constructor(
    private readonly found: FoundSheet,
    private readonly row: SheetRow,
    private readonly names: CodeNames,
    private readonly faults: BaseFault[],
  ) {}

  /** Tells of a fault in a cell of the row, or in the first of those under headings. */
  fault(kind: FaultKind, key?: string): void {
    this.faultless = false;
    this.faults.push({ at: this.at(key), ...kind });
  }

  /** Tells of a cell in which something must stand because of the others. */
  missing(key: string): void {
    this.fault({ kind: 'missing-value', heading: this.column(key).heading }, key);
  }

  hasFault(): boolean {
    return !this.faultless;
  }

  /** Where a column's cell is; without a key, or where the column is missing, the row's first. */
  at(key?: string): Address {
    const places = [...this.found.columns];
    const own = places.find(([column]) => column.key === key)?.[1];
    return addressIn(this.found, this.row.index, own ?? Math.min(...places.map(([, place]) => place)));
  }

  /** `''` where nothing stands there. */
  text(key: string): string {
    return this.textOf(this.cell(key)) ?? '';
  }

  /** The key of the choice, or null. */
  choice(key: string): string | null {
    return this.chosen(key)?.key ?? null;
  }

  /** The choice as the tables print it; `''` for none. */
  label(key: string): string {
    return this.chosen(key)?.label.zh ?? '';
  }

  private chosen(key: string): Choice | undefined {
    const found = this.cell(key);
    const { content, heading } = found.column;
    const text = this.textOf(found);
    if (text === undefined || content.kind !== 'choice') return undefined;
    const chosen = content.choices.find(({ label }) => sameName(label.zh, text));
    if (!chosen) this.fault({ kind: 'unknown-choice', heading, text, nearest: nearest(text, content) }, key);
    return chosen;
  }

  /** In 万元, or null. */
  amount(key: string): Amount | null {
    const { column, cell } = this.cell(key);
    const { heading } = column;
    if (!cell) return null;
    if (typeof cell.value === 'string') {
      const typed = parseAmount(cell.value, MOST_DECIMALS);
      const seems = typed.kind === 'amount' ? { seems: typed.amount } : {};
      this.fault({ kind: 'text-amount', heading, text: cell.value.trim(), ...seems }, key);
      return null;
    }
    if (typeof cell.value === 'boolean') {
      this.fault({ kind: 'text-amount', heading, text: String(cell.value).toUpperCase() }, key);
      return null;
    }
    if (typeof cell.value !== 'number') return this.unreadable(column, cell);
    if (isDressed(cell)) {
      this.fault({ kind: 'dressed-amount', heading, holds: String(cell.value) }, key);
      return null;
    }
    const amount = Amount.fromNumber(cell.value);
    if (!isInRange(amount, UNIT)) {
      this.fault({ kind: 'amount-out-of-range', heading, holds: String(cell.value) }, key);
      return null;
    }
    if (amount.decimals > MOST_DECIMALS) this.fault({ kind: 'too-many-decimals', heading, amount }, key);
    return amount;
  }

  year(key: string): number | null {
    const found = this.cell(key);
    const text = this.textOf(found);
    if (text === undefined) return null;
    const year = /^(20\d\d)年?$/.exec(normaliseName(text))?.[1];
    if (year === undefined) this.fault({ kind: 'malformed-year', heading: found.column.heading, text }, key);
    return year === undefined ? null : Number(year);
  }

  code(key: string): CodeAndName | null {
    const found = this.cell(key);
    const { content, heading } = found.column;
    const text = this.textOf(found);
    if (text === undefined || content.kind !== 'code') return null;
    const read = this.names.read(text, content, heading, this.at(key));
    if ('fault' in read) this.fault(read.fault, key);
    return 'fault' in read ? null : read.code;
  }

  /** The cell where something stands in it; where the column requires it and nothing does, that is a fault. */
  private cell(key: string): { readonly column: BaseColumn; readonly cell: Cell | undefined } {
    const column = this.column(key);
    const place = this.found.columns.get(column);
    const cell = this.row.cells.find((each) => each.column === place && !isUnfilled(each));
    // A column that is missing as a whole has been told of.
    if (!cell && column.required && place !== undefined) this.missing(key);
    return { column, cell };
  }

  /** @throws RangeError where the sheet is not one that has such a column */
  private column(key: string): BaseColumn {
    const column = this.found.base.columns.find((each) => each.key === key);
    if (!column) throw new RangeError(`${this.found.base.key} has no column ${key}`);
    return column;
  }

  /** What a person reads in the cell; undefined where nothing stands there, or nothing that is a text. */
  private textOf({ column, cell }: ReturnType<RowReader['cell']>): string | undefined {
    if (!cell) return undefined;
    const { value } = cell;
    if (typeof value === 'string') return value.trim();
    if (typeof value === 'number' && !isDressed(cell)) return textOf(cell);
    this.unreadable(column, cell);
    return undefined;
  }

  private unreadable({ key, heading }: BaseColumn, { value }: Cell): null {
    if (value === null) this.fault({ kind: 'missing-result', heading }, key);
    else if (isCellError(value)) this.fault({ kind: 'error-value', heading, error: value.error }, key);
    else this.fault({ kind: 'no-text', heading, shown: String(value).toUpperCase() }, key);
    return null;
  }
}

/** Whether a number is shown as a date, a time or a percentage. */
function isDressed({ format = 'General' }: Cell): boolean {
  return format !== 'General' && DRESSED.test(format.replace(LITERAL, ''));
}

function nearest(text: string, { choices }: Extract<BaseContent, { kind: 'choice' }>): string[] {
  const plain = normaliseName(text);
  const likeness = ({ label }: Choice): number => similarity(plain, normaliseName(label.zh));
  return choices
    .filter((choice) => likeness(choice) > 0)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, MOST_PROPOSED)
    .map(({ label }) => label.zh);
}
