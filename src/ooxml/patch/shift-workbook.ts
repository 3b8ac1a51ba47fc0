import { Allowance } from '../package/limits';
import type { Relationship } from '../package/relationships';
import { PatchRefusal } from './patch-refusal';
import { ReferenceShifter } from './shift-references';
import { RowShift, SheetShifts } from './row-shift';
import { shiftAnchors } from './shift-anchors';
import { shiftCellFormulas } from './shift-cell-formulas';
import { shiftFormula } from './shift-formula';
import { shiftLegacyDrawing } from './shift-legacy-drawing';
import { shiftRows } from './shift-rows';
import { shiftPivotTable, shiftTable } from './shift-table';
import type { RowsPatch } from './spreadsheet-patch';
import type { WorkbookEdit } from './workbook-edit';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

/** Parts of a sheet that say nothing of rows. */
const ROWLESS = [
  'printerSettings',
  'image',
  'hyperlink',
  'customProperty',
  'oleObject',
  'package',
  'control',
  'queryTable',
  'slicer',
  'timeline',
  'legacyDrawingHeaderFooter',
];
/** What lies on a sheet and has an anchor of its own. */
const ANCHORED = ['oleObjects', 'controls', 'AlternateContent'];

/**
 * Puts rows into sheets and takes rows out, and makes everything in the workbook that refers to them follow.
 * @throws PatchRefusal where something cannot follow
 */
export function shiftWorkbook(book: WorkbookEdit, patches: readonly RowsPatch[]): void {
  const changed = patches.filter(({ rows }) => rows.length > 0);
  if (changed.length === 0) return;
  const tabs = book.sheets.map(({ name }) => name);
  const shifts = new SheetShifts(tabs, new Map(changed.map(({ name, rows }) => [name, new RowShift(rows)])));
  new WorkbookShifter(book, shifts).shift();
  book.dropCalculationChain();
  book.askForCalculation();
}

type PartShift = (root: XmlElement, edits: XmlEdits, shift: RowShift, sheet: string) => void;

class WorkbookShifter {
  private readonly derived: Allowance;

  constructor(
    private readonly book: WorkbookEdit,
    private readonly shifts: SheetShifts,
  ) {
    this.derived = new Allowance('sharedFormulaCharacters', book.limits.sharedFormulaCharacters);
  }

  shift(): void {
    for (const { name, relationship } of this.book.sheets) {
      const target = this.book.relationships.find(({ id }) => id === relationship);
      if (!target) continue;
      if (target.kind === 'worksheet') this.shiftWorksheet(target.part, name);
      for (const part of this.book.package.relationships(target.part)) this.shiftSheetPart(part, name);
    }
    this.edit(this.book.part, (root, edits) => {
      for (const name of root.child('definedNames')?.children('definedName') ?? []) {
        this.shiftDefinedName(name, edits);
      }
    });
    for (const { kind, part } of this.book.relationships) {
      if (kind === 'pivotCacheDefinition') this.shiftReferences(part, undefined);
    }
  }

  private shiftWorksheet(part: string, sheet: string): void {
    const shift = this.shifts.of(sheet);
    this.edit(part, (root, edits) => {
      new ReferenceShifter(edits, this.shifts, sheet).shift(root);
      for (const child of root.children()) {
        if (shift && ANCHORED.includes(child.name)) shiftAnchors(child, edits, shift);
      }
      const data = root.child('sheetData');
      if (!data) return;
      shiftCellFormulas(data, edits, this.shifts, sheet, this.derived);
      if (shift) shiftRows(data, edits, shift, sheet);
    });
  }

  /** Shifts a part that a sheet points to. */
  private shiftSheetPart({ kind, part }: Relationship, sheet: string): void {
    switch (kind) {
      case 'drawing':
        this.shiftOwn(part, sheet, shiftAnchors);
        this.shiftCharts(part);
        return;
      case 'vmlDrawing':
        this.shiftOwn(part, sheet, shiftLegacyDrawing);
        return;
      case 'table':
        this.shiftOwn(part, sheet, shiftTable);
        this.shiftReferences(part, sheet);
        return;
      case 'pivotTable':
        this.shiftOwn(part, sheet, shiftPivotTable);
        return;
      case 'comments':
      case 'threadedComment':
      case 'ctrlProp':
        this.shiftReferences(part, sheet);
        return;
      default:
        if (this.shifts.of(sheet) && !ROWLESS.includes(kind)) {
          throw new PatchRefusal('rows-unknown-part', { sheet, part });
        }
    }
  }

  /** Shifts what lies on a sheet whose own rows move. */
  private shiftOwn(part: string, sheet: string, change: PartShift): void {
    const shift = this.shifts.of(sheet);
    if (!shift) return;
    this.edit(part, (root, edits) => {
      change(root, edits, shift, sheet);
    });
  }

  /** A chart names the sheets of its figures. */
  private shiftCharts(drawing: string): void {
    for (const { kind, part } of this.book.package.relationships(drawing)) {
      if (kind === 'chart' || kind === 'chartEx') this.shiftReferences(part, undefined);
    }
  }

  private shiftReferences(part: string, sheet: string | undefined): void {
    this.edit(part, (root, edits) => {
      new ReferenceShifter(edits, this.shifts, sheet).shift(root);
    });
  }

  private shiftDefinedName(name: XmlElement, edits: XmlEdits): void {
    const formula = name.text();
    const shifted = shiftFormula(formula, this.shifts, undefined);
    if (shifted !== formula) edits.setText(name, shifted);
  }

  private edit(part: string, change: (root: XmlElement, edits: XmlEdits) => void): void {
    if (this.book.package.has(part)) this.book.package.edit(part, change);
  }
}
