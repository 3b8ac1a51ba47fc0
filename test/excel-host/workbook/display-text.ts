import { SSF as library } from '@e965/xlsx';
import { isCellError } from '../../../src/workbook/cell';
import type { HostCell } from './cell';

/** The library's number formats; its types leave them out. */
const SSF = library as { readonly format: (code: string, value: string | number) => string };

/** What a cell shows, column widths aside. */
export function displayText({ value, style }: HostCell): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (style.numberFormat === 'General' && typeof value === 'string') return value;
  try {
    return SSF.format(style.numberFormat, value);
  } catch {
    // A format code that the library does not read.
    return String(value);
  }
}
