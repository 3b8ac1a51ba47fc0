import type { DocumentProperties, SpreadsheetPlan } from '../../../workbook/sheet-plan';
import type { DisclosureSet } from '../../disclosure/set/set-table';
import { packs } from '../../layouts/packs';
import type { IncludedData } from './set-places';
import { assertSheetNames, disclosureSheets } from './disclosure-sheets';
import { DOCUMENT_FONT } from './styles';

export interface SetPlanOptions {
  readonly totals: 'formulas' | 'values';
  readonly data?: IncludedData;
  /** When the workbook was made; without it, a set has the same bytes whenever it is written. */
  readonly created?: Date;
}

/** What the file says made it. */
const APPLICATION = 'Gouji';

/**
 * The workbook of a set: its contents, one sheet a table, and the data where they are included.
 * @throws RangeError as `disclosureSheets` does
 */
export function setPlan(set: DisclosureSet, { totals, data, created }: SetPlanOptions): SpreadsheetPlan {
  const tables = disclosureSheets(set, { totals, ...(data && { data: data.places }) });
  const sheets = [...tables, ...(data?.sheets ?? [])];
  assertSheetNames(sheets);
  return {
    properties: propertiesOf(set, created),
    font: DOCUMENT_FONT,
    sheets,
    names: data?.names ?? [],
  };
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
