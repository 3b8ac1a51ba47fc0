import { parseA1 } from '../../../src/workbook/address';
import type { Address } from '../../../src/workbook/address';

/** The place of a cell named as `支出!B2`. */
export function placeNamed(name: string): Address {
  const [sheet = '', place = ''] = name.split('!');
  const at = parseA1(place);
  if (!at) throw new RangeError(name);
  return { sheet, ...at };
}
