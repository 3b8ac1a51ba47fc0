import type { Address } from './address';
import { contentOf, isCellError } from './cell';
import type { Cell, CellContent } from './cell';
import { alignedRows } from './row-alignment';
import type { RowGap } from './row-alignment';
import type { Sheet, SheetRow } from './sheet';
import type { Workbook } from './workbook';

/** Something that the later of two states of a workbook holds otherwise than the earlier one. */
export type Difference =
  | {
      readonly kind: 'cell';
      /** In the later state. */
      readonly at: Address;
      readonly before: CellContent;
      readonly after: CellContent;
    }
  | ({ readonly sheet: string } & { readonly kind: 'rows'; readonly gap: RowGap })
  | { readonly kind: 'sheet'; readonly sheet: string; readonly change: 'added' | 'removed' };

/**
 * What was changed between two states of a workbook, sheet by sheet and row by row. A formula that is still the same was not changed,
 * whatever it gives now; nor was one that only followed rows that have moved.
 */
export function differencesBetween(earlier: Workbook, later: Workbook): Difference[] {
  const moved = new Map(
    later.sheets.flatMap((sheet) => {
      const was = earlier.sheet(sheet.name);
      return was && was !== sheet ? [[sheet.name, alignedRows(was, sheet)] as const] : [];
    }),
  );
  const hasMoved = [...moved.values()].some(({ gaps }) => gaps.length > 0);
  return [
    ...later.sheets.flatMap((sheet): Difference[] => {
      const was = earlier.sheet(sheet.name);
      if (!was) return [{ kind: 'sheet', sheet: sheet.name, change: 'added' }];
      const rows = moved.get(sheet.name);
      if (!rows) return [];
      return [
        ...rows.gaps.map((gap): Difference => ({ kind: 'rows', sheet: sheet.name, gap })),
        ...cellDifferences(was, sheet, rows, hasMoved),
      ];
    }),
    ...earlier.sheets
      .filter(({ name }) => !later.sheet(name))
      .map(({ name }): Difference => ({ kind: 'sheet', sheet: name, change: 'removed' })),
  ];
}

function cellDifferences(
  earlier: Sheet,
  later: Sheet,
  { before, after }: ReturnType<typeof alignedRows>,
  hasMoved: boolean,
): Difference[] {
  const rows = new Set(later.rows.map(({ index }) => index));
  for (const { index } of earlier.rows) {
    const now = after(index);
    if (now !== undefined) rows.add(now);
  }
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const was = before(row);
      const [old, own] = [was === undefined ? undefined : earlier.row(was), later.row(row)];
      if (old === own) return [];
      const [oldCells, ownCells] = [byColumn(old), byColumn(own)];
      return [...new Set([...ownCells.keys(), ...oldCells.keys()])]
        .sort((a, b) => a - b)
        .flatMap((column): Difference[] => {
          const [one, other] = [oldCells.get(column), ownCells.get(column)];
          if (isSame(one, other, hasMoved)) return [];
          const at = { sheet: later.name, row, column };
          return [{ kind: 'cell', at, before: contentOf(one), after: contentOf(other) }];
        });
    });
}

function byColumn(row: SheetRow | undefined): ReadonlyMap<number, Cell> {
  return new Map(row?.cells.map((cell) => [cell.column, cell]));
}

function isSame(one: Cell | undefined, other: Cell | undefined, hasMoved: boolean): boolean {
  if (one === other) return true;
  if (one?.formula !== undefined && other?.formula !== undefined) {
    if (one.formula === other.formula) return true;
    return hasMoved && withoutRows(one.formula) === withoutRows(other.formula);
  }
  return one?.formula === other?.formula && valueOf(one) === valueOf(other);
}

/** A formula without the numbers of rows, which it follows. */
function withoutRows(formula: string): string {
  return formula.replace(/(?<column>[A-Z])\$?\d+/gu, '$<column>');
}

function valueOf(cell: Cell | undefined): unknown {
  const value = cell?.value ?? null;
  if (isCellError(value)) return value.error;
  return value === '' ? null : value;
}
