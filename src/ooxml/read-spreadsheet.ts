import { Allowance, LIMITS, type Limits } from './limits';
import { mainPart } from './main-part';
import { Package } from './package';
import { PackageError } from './package-error';
import type { Relationship } from './relationships';
import { readSharedStrings } from './shared-strings';
import type { DefinedName, Spreadsheet, StoredSheet } from './spreadsheet';
import { readStyles } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook';
import { readWorksheet, type WorkbookContext } from './worksheet';

/**
 * Reads an .xlsx or .xlsm package: transitional or strict, wherever its parts lie, whatever its prefixes.
 * What is not read is said at each part's reader. Throws a `PackageError`, and nothing else, where it cannot.
 */
export function readSpreadsheet(bytes: Uint8Array, limits: Limits = LIMITS): Spreadsheet {
  const source = new Package(bytes, limits);
  const main = mainPart(source);
  const workbook = source.read(main, readWorkbookPart);
  if (workbook.sheets.length > limits.sheets) {
    throw new PackageError('too-large', { limit: 'sheets', max: limits.sheets });
  }
  const relationships = source.relationships(main);
  const context = readContext(source, relationships, limits);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    sheets: workbook.sheets.flatMap((entry) => readSheet(source, entry, targets, context)),
    definedNames: definedNames(workbook),
  };
}

function readContext(
  source: Package,
  relationships: readonly Relationship[],
  limits: Limits,
): WorkbookContext {
  const partOf = (wanted: string) => relationships.find(({ kind }) => kind === wanted)?.part;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    sharedStrings: strings === undefined ? [] : source.read(strings, readSharedStrings),
    formats: styles === undefined ? [] : source.read(styles, readStyles),
    cells: new Allowance('cells', limits.cells),
    derivedFormulas: new Allowance('sharedFormulaCharacters', limits.sharedFormulaCharacters),
  };
}

/** The sheet of a tab, or nothing where the tab shows a chart, a dialog or a macro sheet. */
function readSheet(
  source: Package,
  entry: SheetEntry,
  targets: ReadonlyMap<string, Relationship>,
  context: WorkbookContext,
): StoredSheet[] {
  const target = targets.get(entry.relationship);
  if (!target) throw new PackageError('damaged', { reason: 'missing-part', sheet: entry.name });
  if (target.kind !== 'worksheet') return [];
  const content = source.read(target.part, (xml) => readWorksheet(xml, context));
  return [{ name: entry.name, state: entry.state, ...content }];
}

function definedNames({ names, sheets }: WorkbookPart): DefinedName[] {
  return names.map(({ name, formula, tab }) => {
    const sheet = tab === undefined ? undefined : sheets[tab]?.name;
    return sheet === undefined ? { name, formula } : { name, formula, sheet };
  });
}
