import type { DisclosureSet } from '../../budget/disclosure/set/set-table';
import { packs } from '../../budget/layouts/packs';
import type { DocumentProperties } from '../../workbook/sheet-plan';
import { writeSpreadsheet } from '../../ooxml/write/write-spreadsheet';
import type { IncludedData } from '../../budget/sheets/set/data-sheet';
import { disclosureSheets } from '../../budget/sheets/set/disclosure-sheets';
import { DOCUMENT_FONT } from '../../budget/sheets/set/styles';
import { assertSheetNames } from '../../budget/sheets/set/sheet-names';

export interface WorkbookOptions {
  readonly totals: 'formulas' | 'values';
  readonly data?: IncludedData;
  /** When the workbook was made; without it, a set has the same bytes whenever it is written. */
  readonly created?: Date;
}

/** What the file says made it. */
const APPLICATION = 'Gouji';

/**
 * A set as the bytes of an .xlsx: its contents, one sheet a table, and the data where they are included.
 * @throws RangeError as `disclosureSheets` does
 */
export function disclosureWorkbook(
  set: DisclosureSet,
  { totals, data, created }: WorkbookOptions,
): Uint8Array {
  const tables = disclosureSheets(set, { totals, ...(data && { data: data.places }) });
  const sheets = [...tables, ...(data?.sheets ?? [])];
  assertSheetNames(sheets);
  return writeSpreadsheet({
    properties: propertiesOf(set, created),
    font: DOCUMENT_FONT,
    sheets,
    names: data?.names ?? [],
  });
}

function propertiesOf(
  { pack, title, department }: DisclosureSet,
  created: Date | undefined,
): DocumentProperties {
  const subject = packs.find(({ key }) => key === pack)?.label.zh;
  return {
    title,
    ...(subject !== undefined && { subject }),
    ...(department !== undefined && { creator: department }),
    ...(created && { created }),
    application: APPLICATION,
  };
}
