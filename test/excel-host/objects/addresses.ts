import { HostError } from '../protocol/host-error';
import { parseRangeName, rangeName, WHOLE_SHEET, type Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import { quotedSheetName, splitAddress } from '../workbook/sheet-name';
import type { Workbook } from '../workbook/workbook';

/** Of an address in a call, in characters. */
const LONGEST_ADDRESS = 8192;

/** The area of an address or a defined name; the whole sheet where nothing is given. */
export function areaAt(workbook: Workbook, sheet: Sheet, address: string | undefined): Area {
  if (address === undefined || address === '') return { sheet, range: WHOLE_SHEET };
  if (address.length > LONGEST_ADDRESS) throw HostError.invalidArgument();
  const { sheet: sheetName, rest } = splitAddress(address);
  const target = sheetName === undefined ? sheet : workbook.find(sheetName);
  if (!target) throw HostError.invalidArgument();
  const range = parseRangeName(rest);
  if (range) return { sheet: target, range };
  const formula = [...sheet.names, ...workbook.names].find(
    ({ name }) => name.toLowerCase() === rest.toLowerCase(),
  )?.formula;
  if (formula === undefined) throw HostError.invalidArgument();
  return areaAt(workbook, sheet, formula.slice(1));
}

/** The areas of a list of addresses, all on one sheet. */
export function areasAt(workbook: Workbook, sheet: Sheet, addresses: string | undefined): Area[] {
  if (addresses !== undefined && addresses.length > LONGEST_ADDRESS) throw HostError.invalidArgument();
  const areas = (addresses ?? '').split(',').map((address) => areaAt(workbook, sheet, address.trim()));
  if (areas.some((area) => area.sheet !== areas[0]?.sheet)) throw HostError.invalidArgument();
  return areas;
}

/** `Sheet1!A1:B2`, as `Range.address` has it. */
export function addressOf({ sheet, range }: Area): string {
  return `${quotedSheetName(sheet.name)}!${rangeName(range)}`;
}
