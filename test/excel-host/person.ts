import { areaAt } from './objects/addresses';
import type { Area } from './workbook/area';
import { rowCount } from './workbook/area';
import type { ConditionalFormat, Untold } from './workbook/conditional-format';
import { NO_LOOK } from './workbook/conditional-format';
import type { Sheet } from './workbook/sheet';
import type { Workbook } from './workbook/workbook';

/** Somebody at Excel, beside the add-in: types, inserts, renames, protects. Addresses name their sheet: `表1!B2`. */
export class Person {
  constructor(private readonly workbook: Workbook) {}

  /** Types into a cell, as with the keyboard. */
  type(address: string, input: string | number | boolean): void {
    const { sheet, range } = this.at(address);
    this.workbook.cells.type(sheet, range, () => input, 'user');
    this.workbook.undoRecords.add('user');
  }

  /** Empties cells with the Delete key. */
  empty(address: string): void {
    const { sheet, range } = this.at(address);
    this.workbook.cells.empty(sheet, range, 'user');
  }

  /** Inserts as many rows above as an address of whole rows names: `表1!5:6`. */
  insertRows(address: string): void {
    const { sheet, range } = this.at(address);
    this.workbook.shiftRows(sheet, { at: range.top, count: rowCount(range) }, 'user');
  }

  deleteRows(address: string): void {
    const { sheet, range } = this.at(address);
    this.workbook.shiftRows(sheet, { at: range.top, count: -rowCount(range) }, 'user');
  }

  hideRows(address: string): void {
    const { sheet, range } = this.at(address);
    for (let row = range.top; row <= range.bottom; row++) sheet.hiddenRows.add(row);
    this.workbook.emit({ kind: 'rows-hidden', sheet, range, hidden: true });
  }

  /** Sets an auto filter that leaves out some of its rows, counted from 1. */
  filter(address: string, leftOut: readonly number[]): void {
    const { sheet, range } = this.at(address);
    sheet.autoFilter = { range, criteria: [] };
    sheet.filteredRows = new Set(leftOut.map((row) => row - 1));
  }

  fill(address: string, fill: string | undefined): void {
    const { sheet, range } = this.at(address);
    sheet.restyle(range, (style) => ({ ...style, fill }));
    this.workbook.emit({ kind: 'format-changed', sheet, range, by: 'user' });
  }

  /**
   * Adds a conditional format with a formula, as the dialog does: at the highest priority.
   * @param untold what Excel does not tell an add-in from then on, as it may be with a second one for a range
   */
  addConditionalFormat(address: string, formula: string, fill: string, untold?: Untold): ConditionalFormat {
    const { sheet, range } = this.at(address);
    const format: ConditionalFormat = {
      id: this.workbook.ids.next(),
      type: 'Custom',
      ranges: [range],
      stopIfTrue: false,
      formula,
      look: { ...NO_LOOK, fill },
      data: {},
      untold,
    };
    sheet.conditionalFormats.unshift(format);
    return format;
  }

  addNote(address: string, text: string): void {
    const { sheet, range } = this.at(address);
    sheet.notes.push({ row: range.top, column: range.left, text });
  }

  /** @param rule as Office.js words it: `{ list: { source: '是,否' } }` */
  validate(address: string, rule: Readonly<Record<string, unknown>>): void {
    const { sheet, range } = this.at(address);
    sheet.validations.push({ ranges: [range], rule, prompt: null, errorAlert: null, ignoreBlanks: true });
  }

  protect(sheetName: string, options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    const sheet = this.workbook.sheet(sheetName);
    sheet.protection = { options, password };
    this.workbook.emit({ kind: 'sheet-protected', sheet });
  }

  unprotect(sheetName: string): void {
    const sheet = this.workbook.sheet(sheetName);
    sheet.protection = undefined;
    this.workbook.emit({ kind: 'sheet-protected', sheet });
  }

  addSheet(name: string): Sheet {
    return this.workbook.addSheet(name, 'user');
  }

  /** Copies a sheet to the end. */
  copySheet(name: string): Sheet {
    return this.workbook.copySheet(this.workbook.sheet(name), this.workbook.sheets.length, 'user');
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.workbook.sheet(name), 'user');
  }

  renameSheet(from: string, to: string): void {
    this.workbook.renameSheet(this.workbook.sheet(from), to, 'user');
  }

  /** Looks at a chart sheet. */
  showChart(): void {
    this.workbook.isChartActive = true;
  }

  select(address: string): void {
    const { sheet, range } = this.at(address);
    this.workbook.select(sheet, [range]);
  }

  private at(address: string): Area {
    return areaAt(this.workbook, this.workbook.activeSheet, address);
  }
}
