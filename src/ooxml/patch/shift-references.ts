import { PatchRefusal } from './patch-refusal';
import { shiftFormula } from './shift-formula';
import { shiftRange, shiftRanges } from './shift-ranges';
import type { RowShift, SheetShifts } from './row-shift';
import type { XmlEdits } from './xml-edits';
import type { XmlElement } from './xml-element';

/** Attributes that hold ranges of the sheet itself; an element goes where its range is gone. */
const RANGES: ReadonlyMap<string, string> = new Map([
  ['mergeCell', 'ref'],
  ['conditionalFormatting', 'sqref'],
  ['dataValidation', 'sqref'],
  ['hyperlink', 'ref'],
  ['autoFilter', 'ref'],
  ['sortState', 'ref'],
  ['sortCondition', 'ref'],
  ['protectedRange', 'sqref'],
  ['ignoredError', 'sqref'],
  ['cellWatch', 'r'],
  ['inputCells', 'r'],
  ['scenarios', 'sqref'],
  ['comment', 'ref'],
  ['threadedComment', 'ref'],
]);
/** Attributes that hold a formula. */
const FORMULA_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['cfvo', 'val'],
  ['hyperlink', 'location'],
  ['formControlPr', 'fmlaLink fmlaRange fmlaGroup fmlaTxbx'],
  ['control', 'linkedCell listFillRange'],
  ['controlPr', 'linkedCell listFillRange'],
]);
/** Elements that name a range and its sheet: the sources of pivot tables and of consolidated data. */
const SOURCES = new Set(['worksheetSource', 'rangeSet', 'dataRef']);
/** Elements whose text is a formula. */
const FORMULAS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
const ANYTHING = '*';
/** What a container has to hold; without any of it the container goes too, whatever else is in it. */
const NEEDED: ReadonlyMap<string, string> = new Map([
  ['mergeCells', 'mergeCell'],
  ['conditionalFormattings', 'conditionalFormatting'],
  ['dataValidations', 'dataValidation'],
  ['hyperlinks', 'hyperlink'],
  ['protectedRanges', 'protectedRange'],
  ['ignoredErrors', 'ignoredError'],
  ['cellWatches', 'cellWatch'],
  ['scenario', 'inputCells'],
  ['scenarios', 'scenario'],
  ['rowBreaks', 'brk'],
  ['sparklines', 'sparkline'],
  ['sparklineGroup', 'sparklines'],
  ['sparklineGroups', 'sparklineGroup'],
  ['ext', ANYTHING],
  ['extLst', 'ext'],
]);
/** Elements that stay where their range is gone. */
const RANGE_OPTIONAL = new Set(['scenarios']);
/** Attributes by which a container says which of its children it means, counted from 0. */
const CHOSEN: ReadonlyMap<string, string> = new Map([['scenarios', 'current show']]);

/** Makes what a part says of cells, but for a sheet's data, go with them: conditional formats, validation, merges and so on. */
export class ReferenceShifter {
  private readonly own: RowShift | undefined;

  /** @param sheet the sheet that the part belongs to; undefined for a part that names its sheets */
  constructor(
    private readonly edits: XmlEdits,
    private readonly shifts: SheetShifts,
    private readonly sheet: string | undefined,
  ) {
    this.own = sheet === undefined ? undefined : shifts.of(sheet);
  }

  /** Shifts an element and all that is in it, but for a sheet's data. False where nothing is left of it. */
  shift(element: XmlElement): boolean {
    const { name } = element;
    if (name === 'sheetData' || name === 'colBreaks') return true;
    if (name === 'dimension') return this.shiftDimension(element);
    if (name === 'brk') return this.shiftBreak(element);
    if (SOURCES.has(name)) return this.shiftSource(element);
    if (!this.shiftRange(element, name)) return false;
    for (const attribute of FORMULA_ATTRIBUTES.get(name)?.split(' ') ?? [])
      this.shiftAttribute(element, attribute);
    const children = [...element.children()];
    if (children.length > 0) return this.shiftChildren(element, children);
    if (name === 'sqref') return this.shiftText(element, this.own && shiftRanges(element.text(), this.own));
    if (FORMULAS.has(name)) this.shiftText(element, shiftFormula(element.text(), this.shifts, this.sheet));
    return true;
  }

  private shiftChildren(element: XmlElement, children: readonly XmlElement[]): boolean {
    const gone = new Set(children.filter((child) => !this.shift(child)));
    if (gone.size === 0) return true;
    const needed = NEEDED.get(element.name);
    const counted = children.filter(({ name }) => [undefined, ANYTHING, name].includes(needed));
    const left = counted.filter((child) => !gone.has(child));
    if (left.length === 0 && needed !== undefined) return false;
    if ([...gone].some(({ name }) => name === 'sqref')) return false;
    for (const child of gone) this.edits.remove(child);
    this.renumber(element, 'count', () => left.length);
    this.renumber(element, 'manualBreakCount', () => left.filter(isManual).length);
    for (const attribute of CHOSEN.get(element.name)?.split(' ') ?? []) {
      this.renumber(element, attribute, (at) => left.findIndex((child) => child === counted[at]));
    }
    return true;
  }

  /** Changes a number that is there; a negative one goes. */
  private renumber(element: XmlElement, attribute: string, change: (before: number) => number): void {
    const text = element.attribute(attribute);
    if (text === undefined) return;
    const number = change(Number(text));
    this.edits.setAttribute(element, attribute, number < 0 ? undefined : String(number));
  }

  private shiftRange(element: XmlElement, name: string): boolean {
    const attribute = RANGES.get(name);
    const text = attribute === undefined || !this.own ? undefined : element.attribute(attribute);
    if (attribute === undefined || text === undefined || !this.own) return true;
    const shifted = attribute === 'sqref' ? shiftRanges(text, this.own) : shiftRange(text, this.own);
    if (shifted === text) return true;
    // One cell is nothing to merge.
    const isGone = shifted === undefined || (name === 'mergeCell' && !shifted.includes(':'));
    if (isGone && !RANGE_OPTIONAL.has(name)) return false;
    this.edits.setAttribute(element, attribute, shifted);
    return true;
  }

  private shiftAttribute(element: XmlElement, attribute: string): void {
    const formula = element.attribute(attribute);
    if (formula === undefined) return;
    const shifted = shiftFormula(formula, this.shifts, this.sheet);
    if (shifted !== formula) this.edits.setAttribute(element, attribute, shifted);
  }

  private shiftText(element: XmlElement, shifted: string | undefined): boolean {
    if (shifted === undefined) return !this.own;
    if (shifted !== element.text()) this.edits.setText(element, shifted);
    return true;
  }

  private shiftDimension(element: XmlElement): boolean {
    const text = element.attribute('ref');
    if (text === undefined || !this.own) return true;
    const shifted = shiftRange(text, this.own) ?? 'A1';
    if (shifted !== text) this.edits.setAttribute(element, 'ref', shifted);
    return true;
  }

  /** A range of a sheet that it names; one with an id is in another workbook. */
  private shiftSource(element: XmlElement): boolean {
    const [sheet = '', range] = [element.attribute('sheet'), element.attribute('ref')];
    const shift = this.shifts.of(sheet);
    if (!shift || range === undefined || element.attribute('id') !== undefined) return true;
    const shifted = shiftRange(range, shift);
    if (shifted === undefined) throw new PatchRefusal('rows-cut-pivot-table', { sheet, range });
    if (shifted !== range) this.edits.setAttribute(element, 'ref', shifted);
    return true;
  }

  /** A page break above a row. */
  private shiftBreak(element: XmlElement): boolean {
    const row = Number(element.attribute('id'));
    if (!this.own || !Number.isInteger(row)) return true;
    const shifted = this.own.row(row);
    if (shifted === undefined) return false;
    if (shifted !== row) this.edits.setAttribute(element, 'id', String(shifted));
    return true;
  }
}

function isManual(pageBreak: XmlElement): boolean {
  return ['1', 'true'].includes(pageBreak.attribute('man') ?? '');
}
