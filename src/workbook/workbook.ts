import type { Address } from './address';
import type { Cell, CellChange } from './cell';
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

  /**
   * The same workbook after edits, the last of a place counting; this one stays as it is, and what no edit touches is shared.
   * @throws RangeError where there is no sheet of a name
   */
  with(edits: readonly CellChange[]): Workbook {
    const unknown = edits.find(({ sheet }) => !this.byName.has(sheet));
    if (unknown) throw new RangeError(`The workbook has no sheet ${unknown.sheet}`);
    return new Workbook(
      this.sheets.map((sheet) => {
        const own = edits.filter((edit) => edit.sheet === sheet.name);
        return own.length > 0 ? sheet.with(own) : sheet;
      }),
    );
  }
}
