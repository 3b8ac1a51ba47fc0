import type { Address } from '../../../workbook/address';
import { differencesBetween } from '../../../workbook/differences';
import type { Difference } from '../../../workbook/differences';
import { alignedRows } from '../../../workbook/row-alignment';
import type { Workbook } from '../../../workbook/workbook';
import type { CheckResult } from '../../checking/check-result';
import type { Finding } from '../../checking/finding';

/** What a change has come to: something that failed fails no more, something else fails now, both, or neither. */
export type ChangeEffect = 'mended' | 'broke' | 'both' | 'nothing';

/** A change between two versions of a workbook, with what it has come to. */
export interface JudgedChange {
  readonly difference: Difference;
  readonly effect: ChangeEffect;
}

/** The changes between two versions of one workbook, each judged by the findings about its cells that came or went. */
export function judgedChanges(before: CheckResult, now: CheckResult): JudgedChange[] {
  const [earlier, later] = [before.book.workbook, now.book.workbook];
  const moved = movesBetween(earlier, later);
  const same = (at: Address): Address => at;
  const old = before.findings.filter(hasFailed).map((finding) => placed(finding, moved));
  const own = now.findings.filter(hasFailed).map((finding) => placed(finding, same));
  const [oldKeys, ownKeys] = [new Set(old.map(({ key }) => key)), new Set(own.map(({ key }) => key))];
  const gone = cellsOf(old.filter(({ key }) => !ownKeys.has(key)));
  const fresh = cellsOf(own.filter(({ key }) => !oldKeys.has(key)));
  return differencesBetween(earlier, later).map((difference) => {
    const concerns = (cells: readonly Address[]): boolean => cells.some((at) => isIn(at, difference));
    return { difference, effect: effectOf(concerns(gone), concerns(fresh)) };
  });
}

function hasFailed({ outcome, severity }: Finding): boolean {
  return outcome === 'fail' && severity !== 'info';
}

function effectOf(mends: boolean, breaks: boolean): ChangeEffect {
  if (mends) return breaks ? 'both' : 'mended';
  return breaks ? 'broke' : 'nothing';
}

/** A finding by what it is known again by, and where its cells stand in the later version. */
interface Placed {
  readonly key: string;
  readonly cells: readonly Address[];
}

function placed({ rule, at, cells }: Finding, place: (at: Address) => Address): Placed {
  const placedCells = [at, ...cells].map(place);
  const name = placedCells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).join('\n');
  return { key: `${rule.id}\n${name}`, cells: placedCells };
}

function cellsOf(findings: readonly Placed[]): Address[] {
  return findings.flatMap(({ cells }) => cells);
}

/** Where a cell of the earlier version stands in the later one; one whose row was taken out, where that row was. */
function movesBetween(earlier: Workbook, later: Workbook): (at: Address) => Address {
  const alignments = new Map(
    later.sheets.flatMap((sheet) => {
      const was = earlier.sheet(sheet.name);
      return was ? [[sheet.name, alignedRows(was, sheet)] as const] : [];
    }),
  );
  return (at) => {
    const aligned = alignments.get(at.sheet);
    if (!aligned) return at;
    for (let { row } = at; row >= 0; row--) {
      const now = aligned.after(row);
      if (now !== undefined) return { ...at, row: row === at.row ? now : now + 1 };
    }
    return at;
  };
}

/** Whether a cell of the later version is one that was changed. */
function isIn({ sheet, row, column }: Address, difference: Difference): boolean {
  if (difference.kind === 'cell') {
    const { at } = difference;
    return at.sheet === sheet && at.row === row && at.column === column;
  }
  if (difference.sheet !== sheet || difference.kind === 'sheet') return difference.sheet === sheet;
  const { kind, row: first, count } = difference.gap;
  return row >= first && row < first + (kind === 'inserted' ? count : 1);
}
