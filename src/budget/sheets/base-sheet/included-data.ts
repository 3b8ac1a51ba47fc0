import { pick } from '../../../common/language';
import { baseSheets } from '../../disclosure/base';
import { baseRows } from '../../disclosure/base/base-rows';
import type { DisclosureData } from '../../disclosure/data/disclosure-data';
import type { IncludedData } from '../set/set-places';
import { fillInPlan, HEADER_ROWS } from './fill-in-plan';
import { listSheets } from './lists';

/** Sheets beside a set are Chinese, as the set is. */
const LANGUAGE = 'zh-CN';

/** The base sheets filled in with the data, to go along with a set whose figures are live sums over them. */
export function includedData(data: DisclosureData): IncludedData {
  const rows = baseRows(data);
  const lists = listSheets(LANGUAGE);
  return {
    sheets: [
      ...baseSheets.map((sheet) => fillInPlan(sheet, LANGUAGE, rows.get(sheet) ?? [], 'dataBelow')),
      ...lists.sheets,
    ],
    names: lists.names,
    places: baseSheets.map((sheet) => ({
      key: sheet.key,
      sheet: pick(sheet.name, LANGUAGE),
      firstRow: HEADER_ROWS,
      // A row at least: a sum over no cells is none.
      lastRow: HEADER_ROWS + Math.max(1, rows.get(sheet)?.length ?? 0) - 1,
      columns: new Map(sheet.columns.map(({ key }, column) => [key, column])),
    })),
  };
}
