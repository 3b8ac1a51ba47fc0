import { LONGEST_SHEET_NAME, sheetKey } from '../../workbook/sheet';
import type { SheetPlan } from '../../workbook/sheet-plan';

/** What becomes of names that sheets of the workbook have already: nothing is written, others are found, or those sheets make room. */
export type NamesTaken = 'refuse' | 'number' | 'replace';

/** Sheets that belong together: all of them are written, or none. */
export interface SheetSet {
  /** The names that they are to have, in the order of their tabs. */
  readonly names: readonly string[];
  /** Plans them under the names that they get: formulas and links between them lead to these. */
  readonly plans: (names: readonly string[]) => Promise<readonly SheetPlan[]>;
  readonly namesTaken: NamesTaken;
  /** What a sheet that makes room is called from then on, if that is free. */
  readonly asideName: (name: string) => string;
}

/** A sheet that made room for one of a set, and is kept hidden. */
export interface SetAside {
  readonly from: string;
  readonly to: string;
}

/** What came of writing a set; unless it is done, nothing was changed. */
export type SetOutcome =
  | {
      readonly status: 'done';
      readonly sheets: readonly string[];
      readonly aside: readonly SetAside[];
      /** Whether the program took the set-up of the printed pages. */
      readonly printsAsPlanned: boolean;
    }
  /** Sheets of these names are there. */
  | { readonly status: 'names-taken'; readonly names: readonly string[] }
  /** Nobody may add, rename or hide sheets of the workbook. */
  | { readonly status: 'structure-protected' };

/** What came of taking a set off again. */
export type TakeOffOutcome =
  | { readonly status: 'done'; readonly sheets: number; readonly restored: number }
  | { readonly status: 'structure-protected' }
  | { readonly status: 'nothing-to-take-off' };

/** The names that a set gets, and what has to make room for it. */
export interface SettledNames {
  readonly names: readonly string[];
  readonly aside: readonly SetAside[];
}

/** The names of a set that sheets have already, as those write them; names that differ in case alone are the same. */
export function namesTakenBy(names: readonly string[], existing: readonly string[]): string[] {
  const wanted = new Set(names.map(sheetKey));
  return existing.filter((name) => wanted.has(sheetKey(name)));
}

/** Settles how the sheets of a set are called among those that are there. */
export function settleNames(
  { names, namesTaken, asideName }: Omit<SheetSet, 'plans'>,
  existing: readonly string[],
): SettledNames {
  const occupied = [...existing];
  const free = (wanted: string): string => {
    const name = freeName(wanted, occupied);
    occupied.push(name);
    return name;
  };
  if (namesTaken !== 'replace') return { names: names.map(free), aside: [] };
  occupied.push(...names);
  const aside = namesTakenBy(names, existing).map((from) => ({ from, to: free(asideName(from)) }));
  return { names, aside };
}

/** The name of a new sheet, or with the first free number behind it; names that differ in case alone are the same to Excel. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(sheetKey));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!names.has(sheetKey(name))) return name;
  }
}
