import type { RowShift } from './row-shift';

/** The sheets of a workbook some of which have other rows now. Names are compared as a spreadsheet does. */
export class SheetShifts {
  private readonly tabs: readonly string[];
  private readonly shifts: ReadonlyMap<string, RowShift>;

  /** @param tabs the names of all sheets in order */
  constructor(tabs: readonly string[], shifts: ReadonlyMap<string, RowShift>) {
    this.tabs = tabs.map(sheetKey);
    this.shifts = new Map([...shifts].map(([name, shift]) => [sheetKey(name), shift]));
  }

  /** How the rows of a sheet move; undefined where they stay. */
  of(sheet: string): RowShift | undefined {
    return this.shifts.get(sheetKey(sheet));
  }

  /** How rows move on the sheets from one to another. */
  between(first: string, last: string): RowShift[] {
    const ends = [this.tabs.indexOf(sheetKey(first)), this.tabs.indexOf(sheetKey(last))];
    const names = this.tabs.slice(Math.min(...ends), Math.max(...ends) + 1);
    return names.flatMap((name) => this.shifts.get(name) ?? []);
  }
}

/** What two names of the same sheet have in common. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}
