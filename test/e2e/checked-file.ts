import type { Address } from '../../src/workbook/address';
import { checkBook } from '../../src/budget/checking/check-book';
import { readBook } from '../../src/budget/reading/read-book';
import type { CellContent } from '../../src/workbook/cell';
import { contentOf } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/hosts/file/read-workbook';

/** What `gouji check` sees in a file. */
export interface CheckedFile {
  readonly sheets: readonly string[];
  readonly findings: number;
  /** How many findings are errors. */
  readonly errors: number;
  /** What stands in a cell. */
  standing(at: Address): CellContent;
}

/** Reads and checks a file as the command line does. */
export async function checkedFile(bytes: Uint8Array): Promise<CheckedFile> {
  const workbook = await readWorkbook(bytes, 'budget.xlsx');
  const { findings } = checkBook(readBook(workbook));
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    standing: (at) => contentOf(workbook.cell(at)),
  };
}
