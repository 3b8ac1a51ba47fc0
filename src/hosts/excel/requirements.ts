/** The least Excel that is needed: Excel 2021 LTSC, Microsoft 365, Excel on the web and on the Mac have it. */
export const FLOOR = '1.9';

/** Whether this Excel answers a requirement set of ExcelApi. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
