import { HostError } from '../protocol/host-error';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';

/** Refuses what protection refuses: contents of locked cells. */
export function requireWritable({ sheet, range }: Area): void {
  if (sheet.isLocked(range)) throw HostError.accessDenied();
}

/** Refuses what protection refuses unless it was protected with that option. */
export function requireAllowed(
  { protection }: Sheet,
  option:
    | 'allowFormatCells'
    | 'allowFormatRows'
    | 'allowFormatColumns'
    | 'allowInsertRows'
    | 'allowDeleteRows',
): void {
  if (protection && protection.options[option] !== true) throw HostError.accessDenied();
}

/** Refuses where the sheet is protected at all. */
export function requireUnprotected({ protection }: Sheet): void {
  if (protection) throw HostError.accessDenied();
}
