import { parseA1 } from '../../../src/workbook/address';
import type { CellChange } from '../../../src/workbook/cell';

/** What a test writes into a cell; nothing where null. */
export type Written = string | number | null | NonNullable<CellChange['content']>;

/** The edit that writes into a cell: `03!D5`. Numbers are printed as those of the sheets of tests are. */
export function editOf(cell: string, written: Written): CellChange {
  const [sheet = '', name = ''] = cell.split('!');
  const place = parseA1(name);
  if (!place) throw new Error(`Not a cell: ${cell}`);
  return { sheet, ...place, content: contentOf(written) };
}

function contentOf(written: Written): CellChange['content'] {
  if (written === null) return undefined;
  if (typeof written === 'number') return { value: written, format: '0.000000' };
  return typeof written === 'string' ? { value: written } : written;
}
