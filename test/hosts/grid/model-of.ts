import type { ICellData, IWorkbookData, Workbook } from '@univerjs/core';

/** All that the spreadsheet's own model says of a workbook, looks spelt out: equal where a user sees and saves the same. */
export function modelOf(workbook: Workbook): object {
  const { sheets, styles, sheetOrder, resources } = structuredClone(workbook.save());
  return {
    resources,
    sheets: sheetOrder.map((id) => {
      const { cellData = {}, rowData = {}, ...others } = sheets[id] ?? {};
      return { ...others, rowData: withoutNothing(rowData), cells: cellsOf(cellData, styles) };
    }),
  };
}

/** By the row and column; members that say nothing, and cells of such alone, are left out. */
function cellsOf(
  lines: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>,
  styles: IWorkbookData['styles'],
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, data]) => {
        const look = typeof data?.s === 'string' ? styles[data.s] : data?.s;
        const cell = withoutNothing({ ...data, s: look ?? null });
        return Object.keys(cell).length > 0 ? [[`${row} ${column}`, cell]] : [];
      }),
    ),
  );
}

function withoutNothing(members: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries<unknown>({ ...members }).filter(([, value]) => {
      const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
      return value !== null && value !== undefined && !isEmpty;
    }),
  );
}
