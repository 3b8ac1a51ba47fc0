import { a1, addressKey } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import type { Cell } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/workbook';
import { cellCount } from '../../src/hosts/port/edit';
import type { CellEdit, Edit, EditOutcome, UndoOutcome } from '../../src/hosts/port/edit';
import type { EditEvent, Host, Progress, Visibility } from '../../src/hosts/port/host';
import { HostFault } from '../../src/hosts/port/host-fault';
import type { HostFaultCode } from '../../src/hosts/port/host-fault';
import type { Mark, MarkResult } from '../../src/hosts/port/mark';
import { namesTakenBy, settleNames } from '../../src/hosts/port/sheet-set';
import type { SetOutcome, SheetSet, TakeOffOutcome } from '../../src/hosts/port/sheet-set';
import type { ReadCell, SheetSnapshot, Snapshot } from '../../src/hosts/port/snapshot';
import type { SheetPlan } from '../../src/workbook/sheet-plan';

const IN_SIGHT: Visibility = { hiddenRow: false, hiddenColumn: false, hiddenSheet: false };

/** A workbook held in memory, and what was done to it. Rows to insert are noted, and not inserted. */
export class MemoryHost implements Host {
  readonly shown: string[] = [];
  readonly edits: (readonly Edit[])[] = [];
  readonly sheetsAdded: SheetPlan[] = [];
  /** The names of the sheets of every set that is there. */
  readonly sheetSets: (readonly string[])[] = [];
  isStructureProtected = false;
  readonly kept = new Map<string, string>();
  readonly protectedSheets = new Set<string>();
  /** Sheets with conditional formats that nobody tells it. */
  readonly untoldSheets = new Set<string>();
  marks: readonly Mark[] = [];
  reads = 0;
  visibility: Visibility = IN_SIGHT;

  private readonly cells = new Map<string, { readonly at: Address; readonly cell: Cell }>();
  private readonly steps: (readonly ReadCell[])[] = [];
  private readonly listeners = new Set<(event: EditEvent) => void>();
  private readonly selectionListeners = new Set<(at: Address) => void>();
  private readonly cellEditListeners = new Set<(isEdited: boolean) => void>();
  private faults: HostFaultCode[] = [];
  private gate: Promise<void> | undefined;

  constructor(private readonly workbook: Workbook) {
    for (const sheet of workbook.sheets) {
      for (const cell of sheet.rows.flatMap(({ cells }) => cells)) {
        this.put({ at: { sheet: sheet.name, row: cell.row, column: cell.column }, cell });
      }
    }
  }

  /** The next call fails so. */
  failNext(code: HostFaultCode): void {
    this.faults.push(code);
  }

  /** Whether what is begun waits for the test. */
  isHolding = false;

  /** Holds every reading, and the writing of sets, back until the function given back is called. */
  holdReading(): () => void {
    let open: () => void = () => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    this.isHolding = true;
    return () => {
      this.isHolding = false;
      open();
    };
  }

  /** Somebody types into a cell. */
  type(at: Address, value: string | number | null): void {
    this.put({ at, cell: value === null ? undefined : { row: at.row, column: at.column, value } });
    for (const listener of this.listeners) listener({ kind: 'cells', at: [at] });
  }

  /** Somebody selects a cell. */
  select(at: Address): void {
    for (const listener of this.selectionListeners) listener(at);
  }

  /** The program's own undo takes the last step back. */
  undoItself(): void {
    const step = this.steps.pop() ?? [];
    for (const each of step) this.put(each);
    for (const listener of this.listeners) listener({ kind: 'cells', at: step.map(({ at }) => at) });
  }

  /** Calls have to wait for the user, or need not any more. */
  editCell(isEdited: boolean): void {
    for (const listener of this.cellEditListeners) listener(isEdited);
  }

  /** Something is edited of which nobody can tell what. */
  restructure(): void {
    for (const listener of this.listeners) listener({ kind: 'structure' });
  }

  value(at: Address): Cell['value'] {
    return this.cells.get(addressKey(at))?.cell.value ?? null;
  }

  async read(progress?: Progress, signal?: AbortSignal): Promise<Snapshot> {
    this.reads++;
    this.throwFault();
    progress?.(1, 2);
    await this.gate;
    if (signal?.aborted) throw new HostFault('cancelled');
    progress?.(2, 2);
    const added = this.sheetSets.flat().map((name) => ({ name, cells: [], isProtected: false }));
    return { sheets: [...this.workbook.sheets.map(({ name }) => this.sheet(name)), ...added] };
  }

  async readCells(at: readonly Address[]): Promise<readonly ReadCell[]> {
    this.throwFault();
    return Promise.resolve(at.map((each) => this.readCell(each)));
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    this.throwFault();
    this.marks = marks.filter(
      ({ at: { sheet } }) => !this.protectedSheets.has(sheet) && !this.untoldSheets.has(sheet),
    );
    return Promise.resolve({
      marked: this.marks.length,
      protectedSheets: [...this.protectedSheets],
      untoldSheets: [...this.untoldSheets],
    });
  }

  async clearMarks(): Promise<readonly string[]> {
    this.throwFault();
    this.marks = [];
    return Promise.resolve([...this.untoldSheets]);
  }

  async show(at: Address): Promise<Visibility> {
    this.throwFault();
    this.shown.push(`${at.sheet} ${a1(at)}`);
    return Promise.resolve(this.visibility);
  }

  async edit(edits: readonly Edit[]): Promise<EditOutcome> {
    this.throwFault();
    const cells = edits.filter((edit): edit is CellEdit => edit.kind === 'cell');
    const refused = this.refused(edits, cells);
    if (refused) return Promise.resolve(refused);
    this.steps.push(cells.map(({ at }) => this.readCell(at)));
    this.edits.push(edits);
    for (const { at, content } of cells) {
      const value = written(content);
      this.put({ at, cell: value === undefined ? undefined : { row: at.row, column: at.column, value } });
    }
    return Promise.resolve({ status: 'done', cells: cellCount(edits) });
  }

  async undo(): Promise<UndoOutcome> {
    this.throwFault();
    const step = this.steps.pop();
    if (!step) return Promise.resolve({ status: 'nothing-to-undo' });
    for (const each of step) this.put(each);
    return Promise.resolve({ status: 'done', cells: step.length });
  }

  get undoable(): number {
    return this.steps.length;
  }

  async getSettings(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    this.throwFault();
    return Promise.resolve(names.map((name) => this.kept.get(name)));
  }

  async setSetting(name: string, text: string | undefined): Promise<void> {
    this.throwFault();
    if (text === undefined) this.kept.delete(name);
    else this.kept.set(name, text);
    return Promise.resolve();
  }

  async addSheet(plan: SheetPlan): Promise<string> {
    this.throwFault();
    this.sheetsAdded.push(plan);
    return Promise.resolve(plan.name);
  }

  canReplaceSheets = true;

  async addSheets(set: SheetSet, progress?: Progress, signal?: AbortSignal): Promise<SetOutcome> {
    this.throwFault();
    const existing = [...this.workbook.sheets.map(({ name }) => name), ...this.sheetSets.flat()];
    const taken = namesTakenBy(set.names, existing);
    if (this.isStructureProtected) return { status: 'structure-protected' };
    if (taken.length > 0 && set.namesTaken === 'refuse') return { status: 'names-taken', names: taken };
    const { names, aside } = settleNames(set, existing);
    progress?.(1, 2);
    const plans = await set.plans(names);
    await this.gate;
    if (signal?.aborted) throw new HostFault('cancelled');
    this.sheetsAdded.push(...plans);
    this.sheetSets.push(names);
    return { status: 'done', sheets: names, aside, printsAsPlanned: true };
  }

  async takeOffSheets(): Promise<TakeOffOutcome> {
    this.throwFault();
    if (this.isStructureProtected) return Promise.resolve({ status: 'structure-protected' });
    const last = this.sheetSets.pop();
    if (!last) return Promise.resolve({ status: 'nothing-to-take-off' });
    return Promise.resolve({ status: 'done', sheets: last.length, restored: 0 });
  }

  async watch(listener: (event: EditEvent) => void): Promise<() => void> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
    });
  }

  async watchSelection(listener: (at: Address) => void): Promise<() => void> {
    this.selectionListeners.add(listener);
    return Promise.resolve(() => {
      this.selectionListeners.delete(listener);
    });
  }

  watchCellEditing(listener: (isEdited: boolean) => void): () => void {
    this.cellEditListeners.add(listener);
    return () => void this.cellEditListeners.delete(listener);
  }

  private sheet(name: string): SheetSnapshot {
    const { merges, hiddenRows, hiddenColumns, hidden } = this.workbook.sheet(name) ?? {};
    return {
      name,
      cells: [...this.cells.values()].filter(({ at }) => at.sheet === name).map(({ cell }) => cell),
      ...(merges && { merges }),
      ...(hiddenRows && { hiddenRows }),
      ...(hiddenColumns && { hiddenColumns }),
      ...(hidden !== undefined && { hidden }),
      isProtected: this.protectedSheets.has(name),
    };
  }

  private readCell(at: Address): ReadCell {
    return { at, cell: this.cells.get(addressKey(at))?.cell };
  }

  private put({ at, cell }: ReadCell): void {
    if (cell) this.cells.set(addressKey(at), { at, cell });
    else this.cells.delete(addressKey(at));
  }

  private refused(edits: readonly Edit[], cells: readonly CellEdit[]): EditOutcome | undefined {
    const sheets = edits.map((edit) => (edit.kind === 'cell' ? edit.at.sheet : edit.before.sheet));
    const locked = [...new Set(sheets)].filter((sheet) => this.protectedSheets.has(sheet));
    if (locked.length > 0) return { status: 'protected', sheets: locked };
    const changed = cells.filter(({ at, standing }) => this.value(at) !== standing.value);
    return changed.length > 0 ? { status: 'changed', at: changed.map(({ at }) => at) } : undefined;
  }

  private throwFault(): void {
    const code = this.faults.shift();
    if (code) throw new HostFault(code, 'ordered by the test');
  }
}

function written(content: CellEdit['content']): string | number | undefined {
  if ('text' in content) return content.text;
  return content.amount === null ? undefined : Number(content.amount);
}
