import type { Range } from '../../../src/workbook/address';
import { HostError } from '../protocol/host-error';
import type { Area } from './area';
import { copySheet } from './copy-sheet';
import { CellWriter } from './cell-writer';
import { loseSheetInFormula, renameSheetInFormula } from './formula-references';
import { everyFormula } from './every-formula';
import { Ids } from './ids';
import type { DefinedName } from './defined-name';
import { Sheet } from './sheet';
import { isSheetName } from './sheet-name';
import { shiftRows } from './shift-rows';
import type { RowShift } from './row-shift';
import { UndoRecords } from './undo-records';
import type { Actor, WorkbookEvent } from './workbook-events';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** An open workbook: its sheets, and what belongs to none of them. */
export class Workbook {
  readonly ids = new Ids();
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** `Excel` settings: values as JSON knows them. */
  settings = new Map<string, unknown>();
  /** Custom XML by the ids of its parts. */
  customXmlParts = new Map<string, string>();
  /** `Office.context.document.settings`: values as JSON text. */
  documentSettings = new Map<string, string>();
  /** How wide a digit of its own font is, in pixels: 8 of 宋体 or 等线 of 11 points, 7 of Calibri. */
  digit = 8;
  calculationMode: CalculationMode = 'Automatic';
  /** As it was when it was opened: what an add-in is told, whatever it has set since. */
  openedCalculationMode: CalculationMode = 'Automatic';
  /** Whether the structure (sheets added, deleted, renamed, moved) is protected. */
  protected = false;
  readOnly = false;
  isDirty = false;
  readonly undoRecords = new UndoRecords();
  readonly cells = new CellWriter(this);
  /** Whether a chart sheet, or one of old macros, is what the person sees: add-ins know of none, and it is not among the sheets. */
  isChartActive = false;
  private active: Sheet | undefined;
  private selected: readonly Range[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** Where its file is; empty until it has one. Pages are told as they start, and never again. */
  url: string;

  constructor(public name = '预算.xlsx') {
    this.url = urlOf(name);
  }

  /** Saves it under another name, as a person does. */
  saveAs(name: string): void {
    this.name = name;
    this.url = urlOf(name);
  }

  /** Calls back on everything that happens; the returned function ends that. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    if (event.kind !== 'selection-changed' && event.kind !== 'sheet-activated') this.isDirty = true;
    for (const listener of [...this.listeners]) listener(event);
  }

  /** The sheet of a name (in any case) or an id, or undefined. */
  find(nameOrId: string): Sheet | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
  }

  /** As `find`, for tests that know it is there. */
  sheet(nameOrId: string): Sheet {
    const sheet = this.find(nameOrId);
    if (!sheet) throw new Error(`The workbook has no sheet ${nameOrId}`);
    return sheet;
  }

  get activeSheet(): Sheet {
    const active = this.active && this.sheets.includes(this.active) ? this.active : this.sheets[0];
    if (!active) throw new Error('A workbook has at least one sheet');
    return active;
  }

  /** As an add-in asks for it. */
  get activeWorksheet(): Sheet {
    if (this.isChartActive) throw HostError.documented('UnsupportedSheet');
    return this.activeSheet;
  }

  /** What is selected on the active sheet. */
  get selection(): readonly Area[] {
    return this.selected.map((range) => ({ sheet: this.activeSheet, range }));
  }

  activate(sheet: Sheet): void {
    const before = this.activeSheet;
    if (sheet.visibility !== 'Visible') throw HostError.invalidOperation();
    this.active = sheet;
    this.isChartActive = false;
    if (before === sheet) return;
    this.selected = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    this.emit({ kind: 'sheet-activated', sheet, before });
  }

  select(sheet: Sheet, ranges: readonly Range[]): void {
    this.activate(sheet);
    this.selected = ranges;
    this.emit({ kind: 'selection-changed', sheet, ranges });
  }

  addSheet(name: string | undefined, by: Actor): Sheet {
    this.requireOpenStructure();
    const sheet = new Sheet(this.ids.next(), this.newSheetName(name));
    this.insertSheet(sheet, this.sheets.length, by);
    return sheet;
  }

  copySheet(source: Sheet, index: number, by: Actor): Sheet {
    this.requireOpenStructure();
    const copy = copySheet(source, this.ids, this.copyName(source.name));
    this.insertSheet(copy, index, by);
    return copy;
  }

  deleteSheet(sheet: Sheet, by: Actor): void {
    this.requireOpenStructure();
    const othersInSight = this.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
    if (!othersInSight) throw HostError.invalidOperation();
    this.cells.prepare();
    const index = this.sheets.indexOf(sheet);
    const wasActive = this.activeSheet === sheet;
    this.sheets.splice(index, 1);
    if (wasActive) this.active = this.nextInSight(index);
    everyFormula(this, (formula) => loseSheetInFormula(formula, sheet.name));
    this.cells.sheetRemoved(sheet.name);
    this.emit({ kind: 'sheet-deleted', sheet, by });
  }

  renameSheet(sheet: Sheet, name: string, by: Actor): void {
    this.requireOpenStructure();
    const before = sheet.name;
    if (name === before) return;
    const holder = this.find(name);
    if (!isSheetName(name) || (holder && holder !== sheet)) throw HostError.invalidArgument();
    everyFormula(this, (formula) => renameSheetInFormula(formula, before, name));
    sheet.name = name;
    this.cells.sheetRenamed(before, name);
    this.emit({ kind: 'sheet-renamed', sheet, before, by });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireOpenStructure();
    if (position < 0 || position >= this.sheets.length) throw HostError.invalidArgument();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  shiftRows(sheet: Sheet, shift: RowShift, by: Actor): void {
    this.cells.prepare();
    shiftRows(this, sheet, shift);
    this.cells.rowsShifted(sheet, shift);
    this.emit({ kind: 'rows-shifted', sheet, shift, by });
  }

  private insertSheet(sheet: Sheet, index: number, by: Actor): void {
    this.sheets.splice(index, 0, sheet);
    this.cells.sheetAdded(sheet);
    this.emit({ kind: 'sheet-added', sheet, by });
  }

  private newSheetName(name: string | undefined): string {
    if (name === undefined || name === '') {
      for (let number = this.sheets.length + 1; ; number++) {
        if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
      }
    }
    if (!isSheetName(name)) throw HostError.invalidArgument();
    if (this.find(name)) throw HostError.itemAlreadyExists();
    return name;
  }

  private copyName(name: string): string {
    for (let number = 2; ; number++) {
      const suffix = ` (${number})`;
      const copy = name.slice(0, 31 - suffix.length) + suffix;
      if (!this.find(copy)) return copy;
    }
  }

  private nextInSight(index: number): Sheet | undefined {
    const candidates = [...this.sheets.slice(index), ...this.sheets.slice(0, index).reverse()];
    return candidates.find(({ visibility }) => visibility === 'Visible');
  }

  private requireOpenStructure(): void {
    if (this.protected) throw HostError.accessDenied();
  }
}

function urlOf(name: string): string {
  return `C:\\预算\\${name}`;
}
