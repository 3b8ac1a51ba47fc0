import { columnName, quotedSheet } from '../../workbook/address';
import { xmlAttribute } from '../xml/escape-xml';
import type { RowPlan } from '../../workbook/sheet-plan';

/** The links from cells to other sheets, as they stand in a sheet's part; nothing where there are none. */
export function linksXml(rows: readonly RowPlan[]): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ link }, column) => (link === undefined ? [] : [linkXml(link, row, column)])),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml(sheet: string, row: number, column: number): string {
  const target = xmlAttribute(`${quotedSheet(sheet)}!A1`);
  return `<hyperlink ref="${columnName(column)}${row + 1}" location="${target}"/>`;
}
