import { findUnit } from '../../../amount/unit';
import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import { decimalsOfFormat } from '../../../workbook/number-format';
import type { Sheet } from '../../../workbook/sheet';
import type { Book, Unrecognised } from '../../tables/book';
import type { NotChecked } from './not-checked';

/** The sheets that hold amounts of money, and no table that was recognised. */
export function unrecognisedSheets({ unrecognised, workbook }: Book): NotChecked[] {
  return unrecognised.flatMap((other) => {
    const sheet = workbook.sheet(other.sheet);
    const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
    const amounts = cells.filter(isMoney);
    if (!sheet || amounts.length === 0 || !isOfMoney(other, cells)) return [];
    return [
      {
        kind: 'sheet',
        code: 'sheet-not-recognised',
        at: { sheet: sheet.name, range: rangeOf(sheet) },
        ...(other.nearest && isNear(other) && { name: other.nearest.layout.title }),
        amounts: amounts.length,
      },
    ];
  });
}

/** From here on a sheet looks like a table, though not enough to be read as one. */
const NEAR = 0.35;

function isNear({ nearest }: Unrecognised): boolean {
  return (nearest?.recognition.score ?? 0) >= NEAR;
}

const STATES_UNIT = /单\s*位\s*[:：]/u;

/** Whether a sheet says so itself, or looks like a table of money: a draft of sums beside the tables is none of ours. */
function isOfMoney(other: Unrecognised, cells: readonly Cell[]): boolean {
  return (
    isNear(other) ||
    cells.some(
      ({ value }) => typeof value === 'string' && STATES_UNIT.test(value) && findUnit(value) !== undefined,
    )
  );
}

/** A number that is not whole, or is shown with decimals or groups of digits: no year, no code, no number of a page. */
function isMoney(cell: Cell): boolean {
  const { value, format } = cell;
  if (typeof value === 'string') return /^-?\d[\d,]*\.\d+$/u.test(textOf(cell));
  if (typeof value !== 'number' || value === 0) return false;
  return !Number.isInteger(value) || (decimalsOfFormat(format) ?? 0) > 0 || (format ?? '').includes('#,##0');
}

function rangeOf({ rows }: Sheet) {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  return {
    top: rows[0]?.index ?? 0,
    left: Math.min(...columns),
    bottom: rows.at(-1)?.index ?? 0,
    right: Math.max(...columns),
  };
}
