/** The sets of ExcelApi that the host can stand for. 1.9 is what Excel 2021 LTSC has at least. */
export const EXCEL_API_SETS = ['1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.15', '1.20'] as const;

export type ExcelApiSet = (typeof EXCEL_API_SETS)[number];

/** What the host advertises besides, and answers. */
const COMMON_SETS = {
  AddinCommands: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
} as const;

/** The requirement matrix that office.js reads `isSetSupported` from. */
export function requirementMatrix(excelApi: ExcelApiSet): string {
  return JSON.stringify({ ExcelApi: excelApi, ...COMMON_SETS });
}

/** Whether a set is within the one that is advertised. */
export function isWithin(set: string, advertised: ExcelApiSet): boolean {
  const [major = 0, minor = 0] = set.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = advertised.split('.').map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}
