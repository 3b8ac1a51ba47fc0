import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { patchSpreadsheet } from '../../src/ooxml/patch/patch-spreadsheet';
import type { CellPatch } from '../../src/ooxml/patch/spreadsheet-patch';
import { twelveTables } from '../twelve-tables/twelve-tables';
import { writtenTwelveTables } from '../twelve-tables/file';

const COLUMNS = 24;
const EXPENDITURE = '03';
const TOTAL = 3;

/** The twelve tables as a file; with 5,000 rows a table it has 1.2 million cells. */
export function plainFile(rows: number): string {
  return writtenTwelveTables(rows, COLUMNS);
}

/** The same with formulas in 支出预算总表: every row's 合计, and the sums of all three columns. */
export function fileWithFormulas(
  plain: string,
  count: number,
): { readonly file: string; readonly formulas: number } {
  const sheet = twelveTables(count).sheets.find(({ name }) => name === EXPENDITURE);
  const rows = (sheet?.rows ?? []).filter(
    ({ cells }) => typeof cells.find(({ column }) => column === TOTAL)?.value === 'number',
  );
  const first = (rows[0]?.index ?? 0) + 1;
  const total = rows.at(-1)?.index ?? 0;
  const cells = rows.flatMap(({ index, cells: own }): CellPatch[] => {
    const value = (column: number) => {
      const found = own.find((cell) => cell.column === column)?.value;
      return typeof found === 'number' ? found : null;
    };
    if (index < total)
      return [{ row: index, column: TOTAL, value: value(TOTAL), formula: `E${index + 1}+F${index + 1}` }];
    return ['D', 'E', 'F'].map((letter, at) => ({
      row: index,
      column: TOTAL + at,
      value: value(TOTAL + at),
      formula: `SUM(${letter}${first}:${letter}${total})`,
    }));
  });
  const bytes = patchSpreadsheet(new Uint8Array(readFileSync(plain)), {
    sheets: [{ name: EXPENDITURE, rows: [], cells }],
    added: [],
    kept: {},
  });
  const file = path.join(path.dirname(plain), 'with-formulas.xlsx');
  writeFileSync(file, bytes);
  return { file, formulas: cells.length };
}
