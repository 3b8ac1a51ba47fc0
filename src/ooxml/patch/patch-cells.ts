import {
  a1,
  a1Range,
  inReadingOrder,
  isWithin,
  parsePlainRange,
  type Place,
  type Range,
} from '../../workbook/address';
import type { Allowance } from '../package/limits';
import { PackageError } from '../package/package-error';
import { patchedCellXml, columnStyles, type CellStyling } from './patched-cell';
import { FormulaGroups, type FilledRange, type FormulaElement } from './formula-groups';
import { formulaXml } from './formula-source';
import { PatchRefusal } from './patch-refusal';
import { rowCells, sheetRows, type RowElement } from './sheet-rows';
import type { CellPatch } from './spreadsheet-patch';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

/** Puts cells into a sheet. */
export class CellPatcher {
  /** Whether cells have gained or lost a formula. */
  formulasMoved = false;
  private readonly data: XmlElement;
  private readonly groups: FormulaGroups;
  private readonly styling: CellStyling;
  private readonly unshared = new Set<string>();

  constructor(
    private readonly root: XmlElement,
    private readonly edits: XmlEdits,
    private readonly sheet: string,
    withFormat: CellStyling['withFormat'],
    derived: Allowance,
  ) {
    const data = root.child('sheetData');
    if (!data) throw new PackageError('damaged', { reason: 'missing-sheet-data' });
    this.data = data;
    this.groups = new FormulaGroups(data, derived);
    this.styling = { columns: columnStyles(root), withFormat };
  }

  /** @param cells of one place the last one counts */
  patch(cells: Iterable<CellPatch>): void {
    const patches = new Map([...cells].map((cell) => [a1(cell), cell]));
    for (const range of this.groups.filled) this.refusePart(range, patches);
    this.unshare(patches);
    const rows = byRow(patches.values());
    const waiting = [...rows.keys()];
    for (const row of sheetRows(this.data)) {
      while (waiting[0] !== undefined && waiting[0] < row.row) {
        this.edits.insert(row.element.start, this.newRow(rows.get(waiting.shift() ?? 0) ?? []));
      }
      if (waiting[0] !== row.row) continue;
      waiting.shift();
      this.patchRow(row, rows.get(row.row) ?? []);
    }
    for (const row of waiting) this.edits.append(this.data, this.newRow(rows.get(row) ?? []));
    this.growDimension(patches.values());
  }

  /** Refuses a change to some of the cells that one formula fills. */
  private refusePart(range: FilledRange, patches: ReadonlyMap<string, CellPatch>): void {
    const within = [...patches.values()].filter((patch) => isWithin(patch, range));
    const changed = within.find((patch) => !this.keepsFormula(patch));
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (!changed || within.length === size) return;
    throw new PatchRefusal(range.kind, {
      sheet: this.sheet,
      cell: a1(changed),
      range: a1Range(range),
    });
  }

  /** Gives their own formulas to cells that share one whose first cell gets another. */
  private unshare(patches: ReadonlyMap<string, CellPatch>): void {
    for (const patch of patches.values()) {
      const group = this.groups.at(patch)?.group;
      if (group === undefined || this.keepsFormula(patch) || this.unshared.has(group)) continue;
      const members = this.groups.members(group);
      if (members[0] !== this.groups.at(patch)) continue;
      this.unshared.add(group);
      for (const { formula, text, ...place } of members) {
        if (text === undefined || patches.has(a1(place))) continue;
        this.edits.replace(formula.start, formula.end, formulaXml(text, formula.prefix));
      }
    }
  }

  private keepsFormula(patch: CellPatch): boolean {
    return patch.formula !== undefined && this.groups.at(patch)?.text === patch.formula;
  }

  private patchRow(row: RowElement, patches: readonly CellPatch[]): void {
    const waiting = [...patches];
    const insertNew = (patch: CellPatch) => this.newCell(patch, row.element);
    for (const cell of rowCells(row)) {
      while (waiting[0] && waiting[0].column < cell.column) {
        this.edits.insert(cell.element.start, waiting.splice(0, 1).map(insertNew).join(''));
      }
      if (waiting[0]?.column !== cell.column) continue;
      const [patch] = waiting.splice(0, 1);
      if (patch) this.edits.replace(cell.element.start, cell.element.end, this.newText(patch, cell.element));
    }
    const rest = waiting.map(insertNew).join('');
    if (rest !== '') this.edits.append(row.element, rest);
    if (spansAreWrong(row.element, patches)) this.edits.setAttribute(row.element, 'spans', undefined);
  }

  private newRow(patches: readonly CellPatch[]): string {
    const [first] = patches;
    const cells = patches.map((patch) => this.newCell(patch, undefined)).join('');
    const { prefix } = this.data;
    return cells === '' || !first ? '' : `<${prefix}row r="${first.row + 1}">${cells}</${prefix}row>`;
  }

  private newCell(patch: CellPatch, row: XmlElement | undefined): string {
    if (patch.formula !== undefined) this.formulasMoved = true;
    const nothing = patch.value === null && patch.formula === undefined && patch.format === undefined;
    return nothing ? '' : patchedCellXml({ patch, row, prefix: this.data.prefix }, this.styling);
  }

  private newText(patch: CellPatch, cell: XmlElement): string {
    const written = this.groups.at(patch);
    if (!written !== (patch.formula === undefined)) this.formulasMoved = true;
    const formula = written && this.keepsFormula(patch) ? this.keptFormula(written) : undefined;
    return patchedCellXml({ patch, cell, formula, prefix: this.data.prefix }, this.styling);
  }

  private keptFormula({ formula, group, text = '' }: FormulaElement): string {
    const isOwn = group !== undefined && this.unshared.has(group);
    return isOwn ? formulaXml(text, formula.prefix) : formula.source;
  }

  private growDimension(patches: Iterable<CellPatch>): void {
    const dimension = this.root.child('dimension');
    const range = parsePlainRange(dimension?.attribute('ref') ?? '');
    if (!dimension || !range) return;
    let grown: Range = range;
    for (const patch of patches) {
      if (patch.value !== null || patch.formula !== undefined) grown = including(grown, patch);
    }
    if (a1Range(grown) !== a1Range(range)) this.edits.setAttribute(dimension, 'ref', a1Range(grown));
  }
}

/** Patches in order, by their rows. */
function byRow(patches: Iterable<CellPatch>): Map<number, CellPatch[]> {
  const sorted = [...patches].sort(inReadingOrder);
  const rows = new Map<number, CellPatch[]>();
  for (const patch of sorted) {
    const row = rows.get(patch.row);
    if (row) row.push(patch);
    else rows.set(patch.row, [patch]);
  }
  return rows;
}

/** `spans` says which columns of a row hold anything; it is for speed only. */
function spansAreWrong(row: XmlElement, patches: readonly CellPatch[]): boolean {
  const spans = row.attribute('spans')?.split(/\s+/) ?? [];
  return patches.some(({ column }) =>
    spans.every((span) => {
      const [first = 0, last = 0] = span.split(':').map(Number);
      return column + 1 < first || column + 1 > last;
    }),
  );
}

function including({ top, left, bottom, right }: Range, { row, column }: Place): Range {
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}
