/**
 * Opens a workbook in a window of its own, unsaved.
 * @param file an .xlsx file in base 64
 */
export async function openWorkbook(file: string): Promise<void> {
  await Excel.createWorkbook(file);
}
