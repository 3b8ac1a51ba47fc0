import { partKey, type PartSource } from '../package/package';
import { PackageError } from '../package/package-error';
import type { Relationship } from '../package/relationships';
import type { SheetEntry } from './workbook';

const WORKSHEET = 'worksheet';
/** Kinds of sheets that hold no table: charts, dialogs and macros. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'chartsheet',
  'dialogsheet',
  'xlMacrosheet',
  'xlIntlMacrosheet',
]);

/** A tab with a worksheet. */
export interface WorksheetEntry extends SheetEntry {
  readonly part: string;
}

/**
 * The tabs whose sheets are worksheets, in order. Each has a part of its own, which is of a known kind: else a sheet would be
 * passed over, or changed along with another one.
 */
export function worksheetsOf(
  source: PartSource,
  sheets: readonly SheetEntry[],
  relationships: readonly Relationship[],
): WorksheetEntry[] {
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const taken = new Set<string>();
  return sheets.flatMap((entry) => {
    const target = targets.get(entry.relationship);
    if (!target) throw damagedSheet('missing-part', entry);
    if (taken.has(partKey(target.part))) throw damagedSheet('shared-part', entry);
    taken.add(partKey(target.part));
    if (target.kind === WORKSHEET) return [{ ...entry, part: target.part }];
    if (LEFT_OUT.has(target.kind) && !isWorksheet(source, target.part)) return [];
    throw damagedSheet('sheet-kind', entry);
  });
}

/** Whether a part is a worksheet, whatever the workbook calls it. */
function isWorksheet(source: PartSource, part: string): boolean {
  return source.has(part) && source.read(part, (xml) => xml.nextChild(0) && xml.name === WORKSHEET);
}

function damagedSheet(reason: string, { name }: SheetEntry): PackageError {
  return new PackageError('damaged', { reason, sheet: name });
}
