import { columnLetters } from './cell-reference';
import type { CellRange } from './cell-reference';
import { xmlAttribute } from './escape-xml';
import { MAIN, XML_DECLARATION } from './namespaces';
import { rangeReference } from './range-reference';
import { PAGE, PAGES } from './sheet-plan';
import type { CellPlan, FormPlan, PagePlan, RowPlan } from './sheet-plan';
import type { StyleTable } from './style-table';
import { validationsXml } from './validations-xml';

/** How the text of a cell is written. */
export interface CellTexts {
  /** The `t` attribute of a cell, and what is in it. */
  content(text: string): { readonly type: string; readonly xml: string };
}

const A4 = 9;
const MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';

/** The part of a sheet that is written. */
export function worksheetXml(plan: FormPlan, texts: CellTexts, styles: StyleTable, namespace = MAIN): string {
  const rows = plan.rows.map((row, index) => rowXml(row, index, texts, styles));
  return [
    `${XML_DECLARATION}<worksheet xmlns="${namespace}">`,
    plan.page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    viewXml(plan.frozenRows ?? 0),
    columnsXml(plan, styles),
    `<sheetData>${rows.join('')}</sheetData>`,
    mergesXml(plan.merges ?? []),
    validationsXml(plan.validations ?? []),
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

function mergesXml(merges: readonly CellRange[]): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${rangeReference(range)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}

function rowXml({ cells, height }: RowPlan, row: number, texts: CellTexts, styles: StyleTable): string {
  const written = cells.map((cell, column) => {
    const place = `r="${columnLetters(column)}${row + 1}" s="${styles.indexOf(cell.style)}"`;
    return cellXml(cell, place, texts);
  });
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${size}>${written.join('')}</row>`;
}

function cellXml({ value }: CellPlan, place: string, texts: CellTexts): string {
  if (value === null) return `<c ${place}/>`;
  if (typeof value === 'string') {
    const { type, xml } = texts.content(value);
    return `<c ${place} t="${type}">${xml}</c>`;
  }
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that a cell can hold: ${value}`);
  return `<c ${place}><v>${value}</v></c>`;
}

function pageXml({ orientation, footer }: PagePlan): string {
  const setup = `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  if (!footer) return MARGINS + setup;
  const text = xmlAttribute(`&L${footerText(footer.left)}&R${footerText(footer.right)}`);
  return `${MARGINS}${setup}<headerFooter><oddFooter>${text}</oddFooter></headerFooter>`;
}

/** In a footer `&` begins a command; twice it stands for itself. */
function footerText(text: string): string {
  return text.replaceAll('&', '&&').replaceAll(PAGES, '&N').replaceAll(PAGE, '&P');
}
