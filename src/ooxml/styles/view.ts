import { COLUMNS, parsePlainA1, ROWS } from '../../workbook/address';
import type { XmlReader } from '../xml/xml';
import type { SheetProperties } from './styled-spreadsheet';

/** How a sheet is looked at. */
export type View = Pick<SheetProperties, 'frozenRows' | 'frozenColumns' | 'showGridLines' | 'zoom'>;

export const USUAL_VIEW: View = { frozenRows: 0, frozenColumns: 0, showGridLines: true, zoom: 100 };

const LEAST_ZOOM = 10;
const MOST_ZOOM = 400;

/** The first of the `sheetViews` opened last: others belong to further windows. */
export function readView(xml: XmlReader): View {
  if (!xml.nextChild(2)) return USUAL_VIEW;
  const scale = Number(xml.attribute('zoomScale') ?? USUAL_VIEW.zoom);
  const zoom = scale >= LEAST_ZOOM && scale <= MOST_ZOOM ? scale : USUAL_VIEW.zoom;
  const grid = xml.attribute('showGridLines');
  const from = parsePlainA1(xml.attribute('topLeftCell') ?? 'A1') ?? { row: 0, column: 0 };
  const view = { ...USUAL_VIEW, zoom, showGridLines: grid !== '0' && grid !== 'false' };
  while (xml.nextChild(3)) {
    if (xml.name !== 'pane' || !xml.attribute('state')?.startsWith('frozen')) continue;
    // Both are counted from the first row and column in sight.
    view.frozenRows = frozen(xml.attribute('ySplit'), from.row, ROWS);
    view.frozenColumns = frozen(xml.attribute('xSplit'), from.column, COLUMNS);
  }
  return view;
}

function frozen(split: string | undefined, from: number, most: number): number {
  const count = Number(split ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(from + count, most - 1) : 0;
}
