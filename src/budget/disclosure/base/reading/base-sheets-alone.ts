import { oncePer } from '../../../../common/once-per';
import type { Book } from '../../../tables/book';
import { baseSheets } from '..';
import { findSheets } from './found-sheets';

/**
 * The names of the base sheets in a workbook without tables besides them, of which one may look like the table that it becomes;
 * none in any other.
 */
export const baseSheetsAlone = oncePer(({ tables, workbook }: Book): readonly string[] => {
  if (tables.length > baseSheets.length) return [];
  const names = findSheets(workbook).map(({ sheet }) => sheet.name);
  return tables.every(({ sheet }) => names.includes(sheet)) ? names : [];
});
