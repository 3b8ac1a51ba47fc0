import type { Sheet } from '../../workbook/sheet';

/** The sheet on which an office writes identities of its own. */
export const OWN_SHEET = '审核公式';

/** Whether a sheet holds an office's own identities, and no table. */
export function isOwnSheet({ name }: Pick<Sheet, 'name'>): boolean {
  return name.trim() === OWN_SHEET;
}
