import '../transports/jsdom-gaps';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CellValue } from '../../../src/workbook/cell';
import type { Workbook as Book } from '../../../src/workbook/workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { WHOLE_SHEET } from './area';
import { PLAIN_STYLE, type CellStyle } from './cell-style';
import { Workbook } from './workbook';
import { Sheet } from './sheet';

/**
 * What a test writes for a cell: a text stays a text, `=…` is a formula that is computed, `{ formula, value }`
 * a formula with the result its file brought along; null is an empty cell.
 */
export type CellPlan =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly value: CellValue };

/** A workbook of plain arrays: its sheets by their names, rows from A1 on. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly CellPlan[])[]>>,
  name?: string,
): Workbook {
  const workbook = new Workbook(name);
  for (const [sheetName, rows] of Object.entries(sheets)) {
    const sheet = new Sheet(workbook.ids.next(), sheetName);
    workbook.sheets.push(sheet);
    rows.forEach((cells, row) => {
      cells.forEach((plan, column) => {
        sheet.put(row, column, { ...contentOf(plan), style: PLAIN_STYLE });
      });
    });
  }
  if (workbook.sheets.some(({ hasHadFormulas }) => hasHadFormulas)) compute(workbook);
  return workbook;
}

/** Computes the formulas that came without a result. */
function compute(workbook: Workbook): void {
  const known = workbook.sheets.flatMap((sheet) =>
    [...sheet.cellsIn(WHOLE_SHEET)].flatMap(({ row, column, cell }) =>
      cell.formula === undefined || cell.value === null ? [] : [{ sheet, row, column, cell }],
    ),
  );
  workbook.cells.calculate();
  for (const { sheet, row, column, cell } of known) sheet.put(row, column, cell);
  workbook.cells.forget();
}

function contentOf(plan: CellPlan): { value: CellValue; formula: string | undefined } {
  if (typeof plan === 'object' && plan !== null) return plan;
  const isFormula = typeof plan === 'string' && /^=./.test(plan);
  return isFormula ? { value: null, formula: plan } : { value: plan, formula: undefined };
}

/** A workbook that holds what a snapshot of the checker's holds. Results of formulas are taken as they are. */
export function workbookFrom(book: Book, name?: string): Workbook {
  const workbook = new Workbook(name);
  const styles = new Map<string, CellStyle>();
  const styleOf = (numberFormat: string | undefined): CellStyle => {
    if (numberFormat === undefined) return PLAIN_STYLE;
    let style = styles.get(numberFormat);
    if (!style) styles.set(numberFormat, (style = { ...PLAIN_STYLE, numberFormat }));
    return style;
  };
  for (const source of book.sheets) {
    const sheet = new Sheet(workbook.ids.next(), source.name);
    workbook.sheets.push(sheet);
    if (source.hidden) sheet.visibility = 'Hidden';
    sheet.merges = [...source.merges];
    sheet.hiddenRows = new Set(source.hiddenRows);
    sheet.hiddenColumns = new Set(source.hiddenColumns);
    for (const { row, column, value, formula, format } of source.rows.flatMap(({ cells }) => cells)) {
      const style = styleOf(format);
      sheet.put(row, column, { value, formula: formula === undefined ? undefined : `=${formula}`, style });
    }
  }
  return workbook;
}

/** The workbook of a file (.xlsx, .xlsm, .xls), as far as the checker reads files. */
export async function openFile(path: string): Promise<Workbook> {
  const bytes = new Uint8Array(readFileSync(path));
  return workbookFrom(await readWorkbook(bytes, basename(path)), basename(path));
}
