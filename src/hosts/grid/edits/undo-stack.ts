import type { Worksheet } from '@univerjs/core';
import type { Address } from '../../../workbook/address';
import type { CellContent } from '../../../workbook/cell';
import type { Edit, EditOutcome, UndoOutcome } from '../../port/edit';
import { holdsOnly, isSame, madeStep, sizeOfStep } from '../../port/edits/step';
import { planStep } from '../../port/edits/plan-step';
import type { InsertedRow, RowValues, Step } from '../../port/edits/step';
import { placeOf, checkPreconditions } from '../../port/edits/preconditions';
import type { CheckedEdits, AnyCheckedEdit } from '../../port/edits/preconditions';
import type { OpenBook } from '../open-book';
import { UndoHistory } from '../undo-history';
import type { WorkbookState } from '../undo-history';
import { valueIn } from '../model/cell-data';
import { makeStep, unmakeStep } from './make-step';

/** A place on a sheet known by its id. */
interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A step, and the rows of the file that stand in the rows of its cells and in those that it inserted. */
interface PlacedStep extends Step {
  readonly origins: readonly (number | undefined)[];
  /** Where in its history the workbook was before, and after it. */
  readonly from: WorkbookState;
  readonly to: WorkbookState;
}

type Refusal = Exclude<EditOutcome, { status: 'done' }>;

/** Every write of ours into the workbook, so that each can be taken back in order, whatever the user has done in between. */
export class UndoStack {
  private readonly steps: PlacedStep[] = [];
  /** Steps that are not there any more; the spreadsheet's own undo and redo may bring them back. */
  private readonly takenBack: PlacedStep[] = [];

  /** @param originOf which row of the file stands in a row of a sheet now */
  constructor(
    private readonly book: OpenBook,
    private readonly protectedSheets: ReadonlySet<string>,
    private readonly originOf: (sheet: string, row: number) => number | undefined,
  ) {}

  /** How many steps can be taken back. */
  get length(): number {
    return this.steps.length;
  }

  private get history(): UndoHistory {
    return UndoHistory.of(this.book.injector);
  }

  private get state(): WorkbookState {
    return this.history.stateOf(this.book.id);
  }

  /** Makes edits as one step: all of them, or none. */
  edit(edits: readonly Edit[]): EditOutcome {
    if (edits.length === 0) return { status: 'done', cells: 0 };
    const checked = this.checked(edits);
    if ('status' in checked) return checked;
    const step = planStep(checked);
    const from = this.state;
    this.book.atWork(() => {
      makeStep(this.book, step);
    });
    this.steps.push({ ...step, origins: this.originsOf(step), from, to: this.state });
    this.takenBack.length = 0;
    return madeStep(step);
  }

  /** Takes the last step back. One that meets something typed since stays, to be taken back once that is cleared up. */
  undo(): UndoOutcome {
    const step = this.steps.at(-1);
    if (!step) return { status: 'nothing-to-undo' };
    const gone = [...step.cells, ...step.rows].filter(({ sheet }) => !this.book.sheetOf(sheet));
    if (gone.length > 0) {
      this.steps.pop();
      return { status: 'missing-sheet', sheets: [...new Set(gone.map(({ sheet }) => sheet))] };
    }
    const changed = this.changedSince(step);
    if (changed.length > 0) return { status: 'changed', at: changed.map((cell) => this.addressOf(cell)) };
    const isNextBefore = this.state === step.to;
    this.book.atWork(() => {
      unmakeStep(this.book, step);
    });
    if (isNextBefore) this.history.noteReturn(this.book.id, step.from);
    this.moveLast(this.steps, this.takenBack);
    return { status: 'done', cells: sizeOfStep(step) };
  }

  /** Takes note that the user may have taken steps back, or brought them back, by the spreadsheet's own undo and redo. */
  followHistory(): void {
    for (let step = this.steps.at(-1); step && this.isGone(step); step = this.steps.at(-1)) {
      this.moveLast(this.steps, this.takenBack);
    }
    for (let step = this.takenBack.at(-1); step && this.isBack(step); step = this.takenBack.at(-1)) {
      this.moveLast(this.takenBack, this.steps);
    }
  }

  /** What stands in other rows now is not looked for: another row may hold the same in their place. */
  private changedSince({ cells, rows, origins }: PlacedStep): SheetPlace[] {
    const now = this.originsOf({ cells, rows });
    return [
      ...cells.filter((cell, i) => now[i] !== origins[i] || !this.holds(cell, cell.after)),
      ...rows.flatMap((row, i) =>
        now[cells.length + i] === origins[cells.length + i] ? this.changedIn(row) : [placeIn(row)],
      ),
    ];
  }

  private originsOf({ cells, rows }: Step): (number | undefined)[] {
    return [...cells, ...rows].map(({ sheet, row }) => this.originOf(sheet, row));
  }

  private moveLast(from: PlacedStep[], to: PlacedStep[]): void {
    const step = from.pop();
    if (step) to.push(step);
  }

  private isGone({ cells, rows }: Step): boolean {
    return (
      cells.every((cell) => this.holds(placeWithout(rows, cell), cell.before)) &&
      rows.every(({ sheet, row, cells: written }) =>
        written.some(({ column, value }) => !this.holds({ sheet, row, column }, { value })),
      )
    );
  }

  private isBack({ cells, rows }: Step): boolean {
    return (
      cells.every((cell) => this.holds(cell, cell.after)) &&
      rows.every(({ sheet, row, cells: written }) =>
        written.every(({ column, value }) => this.holds({ sheet, row, column }, { value })),
      )
    );
  }

  private holds({ sheet: id, row, column }: SheetPlace, standing: CellContent): boolean {
    const sheet = this.book.sheetOf(id);
    return sheet !== undefined && isSame(standing, this.book.content(sheet, { row, column }));
  }

  private checked(edits: readonly Edit[]): CheckedEdits | Refusal {
    const names = [...new Set(edits.map((edit) => placeOf(edit).sheet))];
    const missing = names.filter((name) => !this.book.sheetNamed(name));
    if (missing.length > 0) return { status: 'missing-sheet', sheets: missing };
    const locked = names.filter((name) =>
      this.protectedSheets.has(this.book.sheetNamed(name)?.getSheetId() ?? ''),
    );
    if (locked.length > 0) return { status: 'protected', sheets: locked };
    return checkPreconditions(edits.flatMap((edit) => this.asItStands(edit)));
  }

  private asItStands(edit: Edit): AnyCheckedEdit[] {
    const place = placeOf(edit);
    const sheet = this.book.sheetNamed(place.sheet);
    if (!sheet) return [];
    const content = this.book.content(sheet, place);
    const values = edit.kind === 'row' && { values: rowValues(sheet, place.row) };
    return [{ edit, sheet: sheet.getSheetId(), content, ...values }];
  }

  /** The cells of a new row that somebody has typed into since. */
  private changedIn(inserted: InsertedRow): SheetPlace[] {
    const sheet = this.book.sheetOf(inserted.sheet);
    if (!sheet || holdsOnly(inserted.cells, rowValues(sheet, inserted.row))) return [];
    return [placeIn(inserted)];
  }

  private addressOf({ sheet, row, column }: SheetPlace): Address {
    return { sheet: this.book.sheetOf(sheet)?.getName() ?? sheet, row, column };
  }
}

/** Where what stands in a cell of a step stands without the rows that the step put in. */
function placeWithout(rows: readonly InsertedRow[], { sheet, row, column }: SheetPlace): SheetPlace {
  const above = rows.filter((inserted) => inserted.sheet === sheet && inserted.row < row).length;
  return { sheet, row: row - above, column };
}

function placeIn({ sheet, row, cells: [first] }: InsertedRow): SheetPlace {
  return { sheet, row, column: first?.column ?? 0 };
}

function rowValues(sheet: Worksheet, row: number): RowValues {
  const line = sheet.getCellMatrix().getMatrix()[row] ?? {};
  const columns = Object.keys(line).map(Number);
  const values: unknown[] = Array.from({ length: Math.max(-1, ...columns) + 1 }, () => '');
  for (const column of columns) {
    const data = line[column];
    values[column] = (data && valueIn(data)) ?? '';
  }
  return { first: 0, values };
}
