import { xmlAttribute } from '../xml/escape';
import { columnName, quotedSheet, rangeReference } from '../../workbook/address';
import type {
  Allowed,
  CellMessage,
  CellPlan,
  FormPlan,
  RowPlan,
  ValidationPlan,
} from '../../workbook/sheet-plan';
import type { Range } from '../../workbook/address';
import { cellXml } from './cell-xml';
import type { CellTexts } from './cell-xml';
import { MAIN, XML_DECLARATION } from '../xml/namespaces';
import { pageXml } from './page-xml';
import type { StyleTable } from './style-table';

/** Under this format every input is a text. */
const TEXT_FORMAT = '@';

/** The part of a sheet that is written. */
export function worksheetXml(plan: FormPlan, texts: CellTexts, styles: StyleTable, namespace = MAIN): string {
  const rows = plan.rows.map((row, index) => rowXml(row, index, texts, styles));
  return [
    `${XML_DECLARATION}<worksheet xmlns="${namespace}">`,
    plan.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    viewXml(plan.frozenRows ?? 0),
    columnsXml(plan, styles),
    `<sheetData>${rows.join('')}</sheetData>`,
    plan.filter ? `<autoFilter ref="${rangeReference(plan.filter)}"/>` : '',
    mergesXml(plan.merges ?? []),
    validationsXml(plan.validations ?? []),
    linksXml(plan.rows),
    plan.page ? pageXml(plan.page) : '',
    '</worksheet>',
  ].join('');
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const below = `A${frozenRows + 1}`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, columnStyles = [] }: FormPlan, styles: StyleTable): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, i) => {
    const style = columnStyles[i] ? ` style="${styles.indexOf(columnStyles[i])}"` : '';
    return `<col min="${i + 1}" max="${i + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function mergesXml(merges: readonly Range[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${rangeReference(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

function rowXml({ cells, height }: RowPlan, row: number, texts: CellTexts, styles: StyleTable): string {
  const written = cells.map((cell, column) => {
    const place = `r="${columnName(column)}${row + 1}" s="${styles.indexOf(cell.style, needsQuoting(cell))}"`;
    return cellXml(cell, place, texts);
  });
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${size}>${written.join('')}</row>`;
}

/** Excel would take the text of a cell for a formula as soon as somebody edits it, unless its style says otherwise. */
function needsQuoting({ value, formula, style }: CellPlan): boolean {
  return (
    typeof value === 'string' &&
    formula === undefined &&
    style?.format !== TEXT_FORMAT &&
    /^\s*[=+\-@]/.test(value)
  );
}

/** The links from cells to other sheets, as they stand in a sheet's part; nothing where there are none. */
function linksXml(rows: readonly RowPlan[]): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => linkXml(cell, row, column) ?? []),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml({ link, linkCell = 'A1' }: CellPlan, row: number, column: number): string | undefined {
  if (link === undefined) return undefined;
  const target = xmlAttribute(`${quotedSheet(link)}!${linkCell}`);
  return `<hyperlink ref="${columnName(column)}${row + 1}" location="${target}"/>`;
}

/** As much as Excel takes; a file with more does not open. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * The checks of what people type, as they stand in a sheet's part; nothing where there are none.
 * @throws RangeError where a message is longer than Excel takes
 */
function validationsXml(validations: readonly ValidationPlan[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, allowed, strict, prompt, error }: ValidationPlan): string {
  const attributes = [
    `type="${allowed.kind}"`,
    `errorStyle="${strict ? 'stop' : 'warning'}"`,
    'allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    messageAttributes('error', error),
    messageAttributes('prompt', prompt),
    `sqref="${rangeReference(range)}"`,
  ];
  return `<dataValidation ${attributes.join(' ')}>${boundsXml(allowed)}</dataValidation>`;
}

function messageAttributes(kind: 'error' | 'prompt', { title, text }: CellMessage): string {
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw new RangeError(`Longer than a message of a cell can be: ${title} ${text}`);
  }
  return `${kind}Title="${xmlAttribute(title)}" ${kind}="${xmlAttribute(text)}"`;
}

function boundsXml(allowed: Allowed): string {
  if (allowed.kind === 'list') return `<formula1>${xmlAttribute(allowed.name)}</formula1>`;
  return `<formula1>${allowed.least}</formula1><formula2>${allowed.most}</formula2>`;
}
