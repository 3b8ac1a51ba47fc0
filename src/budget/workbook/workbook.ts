import type { Address } from './address';
import type { Cell } from './cell';
import type { Sheet } from './sheet';

/** A snapshot of a workbook: what a host read, at one moment. Nothing in it changes afterwards. */
export class Workbook {
  private readonly byName: ReadonlyMap<string, Sheet>;

  /** @param sheets in the order of their tabs; names are unique, as in every spreadsheet program */
  constructor(readonly sheets: readonly Sheet[]) {
    this.byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The sheet of that name, or undefined. */
  sheet(name: string): Sheet | undefined {
    return this.byName.get(name);
  }

  /** The cell at an address, or undefined where there is none. */
  cell(address: Address): Cell | undefined {
    return this.byName.get(address.sheet)?.cell(address);
  }
}
