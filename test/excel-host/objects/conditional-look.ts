import type { ConditionalFormatOfSheet } from '../protocol/client-object';
import type { ConditionalLook } from '../workbook/conditional-format';
import { requireAllowed } from './permission';

/** Changes what a conditional format does to its cells. */
export function relook(
  { sheet, format }: ConditionalFormatOfSheet,
  change: (look: ConditionalLook) => ConditionalLook,
): void {
  requireAllowed(sheet, 'allowFormatCells');
  format.look = change(format.look);
}
