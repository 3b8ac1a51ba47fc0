import type { ICellData, Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Place } from '../../../workbook/address';
import { GENERAL } from '../../../workbook/number-format';
import type { FormattedContent } from '../../port/edits/step';
import { cellData } from '../model/cell-data';
import type { OpenBook } from '../open-book';

/** What is to stand at a place. */
export interface Writing extends Place {
  readonly content: FormattedContent;
}

/** Writes contents into cells of a sheet. Their styles stay, but for the number format where it changes. */
export function writeContents(book: OpenBook, sheet: Worksheet, writings: readonly Writing[]): void {
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content } of writings) {
    (value[row] ??= {})[column] = {
      ...cellData(content),
      ...formatChange(book, sheet, { row, column }, content),
    };
  }
  const range = coverOf(writings);
  if (range) book.run(SetRangeValuesCommand, { subUnitId: sheet.getSheetId(), range, value });
}

function formatChange(
  book: OpenBook,
  sheet: Worksheet,
  place: Place,
  { format }: FormattedContent,
): Pick<ICellData, 's'> {
  if (book.content(sheet, place).format === format) return {};
  return { s: { n: format === GENERAL ? null : { pattern: format } } };
}

function coverOf(places: readonly Place[]) {
  if (places.length === 0) return undefined;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
}
