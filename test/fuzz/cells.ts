import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { UnreadableFile } from '../../src/hosts/file/unreadable-file';
import { unreadableWordsIn } from '../../src/hosts/file/unreadable';
import { isCellError } from '../../src/workbook/cell';
import type { CellValue } from '../../src/workbook/cell';

/** What a workbook holds, a line a cell: `收入!3,1 1200.5`. */
export type Cells = readonly string[];

export function cellLine(sheet: string, row: number, column: number, value: CellValue): string {
  return `${sheet}!${row},${column} ${JSON.stringify(isCellError(value) ? value.error : value)}`;
}

/** The cells of a file that hold something; undefined where it is refused with a sentence. */
export async function cellsOrRefused(bytes: Uint8Array, name: string): Promise<Cells | undefined> {
  try {
    const { sheets } = await readWorkbook(bytes, name);
    return sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ index, cells }) =>
        cells
          .filter(({ value }) => value !== null && value !== '')
          .map(({ column, value }) => cellLine(sheet.name, index, column, value)),
      ),
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const sentence = unreadableWordsIn('zh-CN')[error.code](error.details);
    if (!/^\S.+。$/u.test(sentence)) throw new Error(`no sentence: ${sentence}`, { cause: error });
    return undefined;
  }
}

/** Where two lists of cells first differ; undefined where they do not. */
export function difference(left: Cells, right: Cells): string | undefined {
  const others = new Set(right);
  const own = new Set(left);
  const lost = left.find((line) => !others.has(line));
  const more = right.find((line) => !own.has(line));
  if (lost === undefined && more === undefined) return undefined;
  return `${lost ?? 'nothing'} became ${more ?? 'nothing'}`;
}
