import type { Workbook } from './workbook';

/**
 * Saves, closes and opens a workbook in a new Excel. The file keeps everything a person sees and the settings; it
 * has no place for the ids of conditional formats, and those of sheets need not come back either.
 * @param ids `kept` for the kinder Excel that gives the same ids again
 */
export function reopen(workbook: Workbook, ids: 'renewed' | 'kept' = 'renewed'): void {
  workbook.isDirty = false;
  workbook.openedCalculationMode = workbook.calculationMode;
  workbook.cells.forget();
  if (ids === 'kept') return;
  workbook.ids.restart();
  for (const sheet of workbook.sheets) {
    sheet.id = workbook.ids.next();
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      id: workbook.ids.next(),
      untold: format.untold === 'all' ? undefined : format.untold,
    }));
  }
}
