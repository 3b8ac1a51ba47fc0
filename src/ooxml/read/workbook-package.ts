import { Allowance, type Limits } from '../package/limits';
import { mainPart, type PartSource } from '../package/package';
import { PackageError } from '../package/package-error';
import type { Relationship } from '../package/relationships';
import { readSharedStrings } from './strings';
import type { DefinedName, SheetState } from './spreadsheet';
import { worksheetsOf } from './sheet-parts';
import { readWorkbookPart, type WorkbookPart } from './workbook';
import type { WorkbookContext } from './worksheet';
import type { XmlReader } from '../xml/xml';

/** What a tab says of its sheet. */
interface Tab {
  readonly name: string;
  readonly state: SheetState;
}

/**
 * The workbook of an .xlsx or .xlsm package: transitional or strict, wherever its parts lie, whatever its prefixes.
 * Throws a `PackageError`, and nothing else, where it cannot be read.
 */
export class WorkbookPackage {
  private readonly part: WorkbookPart;
  private readonly relationships: readonly Relationship[];
  private readonly context: WorkbookContext;

  constructor(
    private readonly source: PartSource,
    limits: Limits,
  ) {
    const main = mainPart(source);
    this.part = source.read(main, readWorkbookPart);
    if (this.part.sheets.length > limits.sheets) {
      throw new PackageError('too-large', { limit: 'sheets', max: limits.sheets });
    }
    this.relationships = source.relationships(main);
    this.context = {
      sharedStrings: this.readRelated('sharedStrings', readSharedStrings) ?? [],
      cells: new Allowance('cells', limits.cells),
      derivedFormulas: new Allowance('sharedFormulaCharacters', limits.sharedFormulaCharacters),
    };
  }

  /** The part of a kind that the workbook refers to, as a reader reads it; undefined where there is none. */
  readRelated<T>(wanted: string, reader: (xml: XmlReader) => T): T | undefined {
    const part = this.relationships.find(({ kind }) => kind === wanted)?.part;
    return part === undefined ? undefined : this.source.read(part, reader);
  }

  /** The same for a part that can be done without: undefined as well where it is missing or damaged. */
  tryRelated<T>(wanted: string, reader: (xml: XmlReader) => T): T | undefined {
    try {
      return this.readRelated(wanted, reader);
    } catch (error) {
      if (error instanceof PackageError) return undefined;
      throw error;
    }
  }

  /**
   * The worksheets in the order of their tabs, as a reader reads them; chart, dialog and macro sheets are left out.
   * @param progress told how many sheets are read, and of how many, after each
   */
  readSheets<T>(
    reader: (xml: XmlReader, context: WorkbookContext) => T,
    progress?: (read: number, of: number) => void,
  ): (Tab & T)[] {
    const worksheets = worksheetsOf(this.source, this.part.sheets, this.relationships);
    return worksheets.map(({ name, state, part }, i, { length }) => {
      const content = onSheet(name, () => this.source.read(part, (xml) => reader(xml, this.context)));
      progress?.(i + 1, length);
      return { name, state, ...content };
    });
  }

  definedNames(): DefinedName[] {
    const { names, sheets } = this.part;
    return names.map(({ name, formula, tab }) => {
      const sheet = tab === undefined ? undefined : sheets[tab]?.name;
      return sheet === undefined ? { name, formula } : { name, formula, sheet };
    });
  }

  /** The name of the sheet that the file was saved at. */
  get activeName(): string | undefined {
    return this.part.sheets[this.part.activeTab]?.name;
  }
}

/** What reading a sheet gives; an error of it names the sheet. */
function onSheet<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof PackageError ? error.onSheet(name) : error;
  }
}
