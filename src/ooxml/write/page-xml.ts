import { COLUMNS, quotedSheet } from '../../workbook/address';
import type { PagePlan, SheetPlan } from '../../workbook/sheet-plan';
import { MARGINS, PAGE, PAGES } from '../../workbook/sheet-plan';
import { xmlAttribute } from '../xml/escape';

const A4 = 9;
const CENTRED = '<printOptions horizontalCentered="1"/>';

/** How a sheet is printed, as it stands at the end of its part: as wide as the page, on as many pages as it takes. */
export function pageXml({ orientation, footer, breaksBefore = [] }: PagePlan): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => `${side}="${inches}"`);
  return [
    CENTRED,
    `<pageMargins ${margins.join(' ')}/>`,
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    footer ? footerXml(footer) : '',
    breaksXml(breaksBefore),
  ].join('');
}

function footerXml({ left, center, right }: NonNullable<PagePlan['footer']>): string {
  const parts = [
    ['L', left],
    ['C', center],
    ['R', right],
  ] as const;
  const text = parts
    .map(([side, part]) => (part === undefined ? '' : `&${side}${footerText(part)}`))
    .join('');
  return `<headerFooter><oddFooter>${xmlAttribute(text)}</oddFooter></headerFooter>`;
}

/** A break is named after the row above it, from 1. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="${COLUMNS - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** A footer with the codes of files: `&` begins a command, and stands for itself twice. */
export function footerText(text: string): string {
  return text.replaceAll('&', '&&').replaceAll(PAGES, '&N').replaceAll(PAGE, '&P');
}

/** The defined name of the rows that are printed on every page. */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** What the name stands for on a sheet that is planned; undefined where no rows are repeated. */
export function printTitlesFormula({ name, page }: SheetPlan): string | undefined {
  const rows = page?.repeatedRows ?? 0;
  return rows === 0 ? undefined : `${quotedSheet(name)}!$1:$${rows}`;
}
