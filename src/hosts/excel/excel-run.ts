import { HostFault } from '../port/host-fault';
import type { HostFaultCode } from '../port/host-fault';
import { cellEditMonitor } from './cell-edit-monitor';
import { supports } from './requirements';

/** What Excel's own codes mean to a user; the others are plain failures. */
const CODES: Readonly<Record<string, HostFaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  AccessDenied: 'read-only',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  HostRestartNeeded: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  InactiveWorkbook: 'out-of-focus',
  UnsupportedSheet: 'chart-sheet',
  UnsupportedOperation: 'not-possible',
  InsertDeleteConflict: 'rows-in-the-way',
  NonBlankCellOffSheet: 'no-room',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
};

/** From here on Excel can take several syncs for one step of its undo. */
const UNDO_GROUPS = '1.20';

/**
 * Runs a batch in Excel. While somebody types into a cell Excel lets it wait.
 * @param undo whether one press of Ctrl+Z is to take back all of it, where Excel can. A batch that Excel cannot group is run again: it
 *   has to take back, or to reckon with, what it has done by then
 * @throws HostFault, and nothing else
 */
export async function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  undo: 'by sync' | 'at once' = 'by sync',
): Promise<Result> {
  const mergeUndoGroup = undo === 'at once' && supports(UNDO_GROUPS);
  const end = cellEditMonitor.begin();
  try {
    return await Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);
  } catch (error) {
    // Several steps of the undo are better than nothing done.
    if (mergeUndoGroup && codeOf(error) === 'UndoNotSupported') return await inExcel(batch);
    throw faultOf(error);
  } finally {
    end();
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** What an error of Excel's, or any other, is to a user. */
export function faultOf(error: unknown): HostFault {
  if (error instanceof HostFault) return error;
  if (error instanceof OfficeExtension.Error) {
    const where = error.debugInfo.errorLocation ?? '';
    return new HostFault(CODES[error.code] ?? 'failed', `${error.code} ${where} ${error.message}`.trim());
  }
  return new HostFault('failed', String(error));
}

/**
 * Opens a workbook in a window of its own, unsaved.
 * @param file an .xlsx file in base 64
 */
export async function openWorkbook(file: string): Promise<void> {
  await Excel.createWorkbook(file);
}
