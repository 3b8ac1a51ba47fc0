import type { CellValue } from '../../../src/workbook/cell';
import type { Range } from '../../../src/workbook/address';
import type { RowShift } from './row-shift';
import type { Sheet } from './sheet';

/** Who did it: the person at Excel, or the add-in. */
export type Actor = 'user' | 'add-in';

/** What happens to a workbook. */
export type WorkbookEvent =
  | {
      readonly kind: 'cells-changed';
      readonly sheet: Sheet;
      readonly range: Range;
      readonly by: Actor;
      /** Of a single cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'rows-shifted'; readonly sheet: Sheet; readonly shift: RowShift; readonly by: Actor }
  | { readonly kind: 'format-changed'; readonly sheet: Sheet; readonly range: Range; readonly by: Actor }
  | { readonly kind: 'rows-hidden'; readonly sheet: Sheet; readonly range: Range; readonly hidden: boolean }
  | { readonly kind: 'calculated'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet; readonly by: Actor }
  | { readonly kind: 'sheet-deleted'; readonly sheet: Sheet; readonly by: Actor }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string; readonly by: Actor }
  | { readonly kind: 'sheet-activated'; readonly sheet: Sheet; readonly before: Sheet }
  | { readonly kind: 'sheet-protected'; readonly sheet: Sheet }
  | { readonly kind: 'selection-changed'; readonly sheet: Sheet; readonly ranges: readonly Range[] };
