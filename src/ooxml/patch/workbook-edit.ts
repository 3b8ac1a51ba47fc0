import { xmlAttribute } from '../xml/escape';
import type { Limits } from '../package/limits';
import { mainPart, Package } from '../package/package';
import { OFFICE_RELATIONSHIPS } from '../xml/namespaces';
import { PackageError } from '../package/package-error';
import { relationshipsOf, type Relationship } from '../package/relationships';
import { worksheetsOf, type WorksheetEntry } from '../read/sheet-parts';
import { readWorkbookPart, type SheetEntry } from '../read/workbook';
import { insertInOrder } from './xml-edits';
import { PackageEdit } from './package-edit';
import { sheetKey } from '../../workbook/sheet';

/** What stands in front of the defined names in a workbook part, and then of the calculation's settings. */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
const BEFORE_CALCULATION = [...BEFORE_NAMES, 'definedNames'];

/** A workbook that is changed: its tabs, and where their parts are. */
export class WorkbookEdit {
  readonly package: PackageEdit;
  /** The name of the workbook part. */
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
  private readonly worksheets: readonly WorksheetEntry[];

  constructor(
    bytes: Uint8Array,
    readonly limits: Limits,
  ) {
    const source = new Package(bytes, limits);
    this.package = new PackageEdit(source);
    this.part = mainPart(source);
    this.sheets = source.read(this.part, readWorkbookPart).sheets;
    if (this.sheets.length > limits.sheets) {
      throw new PackageError('too-large', { limit: 'sheets', max: limits.sheets });
    }
    this.relationships = source.relationships(this.part);
    this.worksheets = worksheetsOf(source, this.sheets, this.relationships);
  }

  /** The part of a worksheet by its name; undefined where there is none of that name, or it is a chart's. */
  worksheet(name: string): string | undefined {
    return this.worksheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name))?.part;
  }

  /** The first part of a kind that the workbook points to. */
  partOf(kind: string): string | undefined {
    return this.relationships.find((relationship) => relationship.kind === kind)?.part;
  }

  /** The full type of a relationship; strict files have their own. */
  relationshipType(kind: string): string {
    return this.package.inspect(relationshipsOf(this.part), (root) => {
      const types = [...root.children('Relationship')].map((child) => child.attribute('Type') ?? '');
      const known =
        types.find((type) => /\/(worksheet|styles|theme)$/.test(type)) ?? `${OFFICE_RELATIONSHIPS}/`;
      return `${known.slice(0, known.lastIndexOf('/'))}/${kind}`;
    });
  }

  addDefinedName(name: string, tab: number, formula: string): void {
    this.package.edit(this.part, (root, edits) => {
      const { prefix } = root;
      const tag = `${prefix}definedName`;
      const xml = `<${tag} name="${name}" localSheetId="${tab}">${xmlAttribute(formula)}</${tag}>`;
      const names = root.child('definedNames');
      if (names) edits.append(names, xml);
      else insertInOrder(edits, root, BEFORE_NAMES, `<${tag}s>${xml}</${tag}s>`);
    });
  }

  /** Asks whoever opens the file to compute every formula. */
  askForCalculation(): void {
    this.package.edit(this.part, (root, edits) => {
      const settings = root.child('calcPr');
      if (settings) edits.setAttribute(settings, 'fullCalcOnLoad', '1');
      else insertInOrder(edits, root, BEFORE_CALCULATION, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
    });
  }

  /** Drops the order of calculation, which lists every cell with a formula; it is made anew when there is none. */
  dropCalculationChain(): void {
    const chain = this.relationships.find(({ kind }) => kind === 'calcChain');
    if (!chain || !this.package.has(chain.part)) return;
    this.package.unrelate(this.part, chain.id);
    this.package.remove(chain.part);
  }
}
