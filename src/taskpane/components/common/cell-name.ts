import { a1 } from '../../../workbook/address';
import type { Address } from '../../../workbook/address';

/** A cell by its sheet and address; by its address alone where the sheet goes without saying. */
export function cellName(at: Address, sheet?: string): string {
  return at.sheet === sheet ? a1(at) : `${at.sheet} ${a1(at)}`;
}
