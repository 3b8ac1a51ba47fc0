import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, includedData, makeSet, setPlan } from '../../../src/budget';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeSpreadsheet } from '../../../src/ooxml/write/write-spreadsheet';
import type { Workbook } from '../../../src/workbook/workbook';
import type { FuzzKind } from '../fuzz-kind';
import { withOddCells } from './odd-workbook';

const SAMPLES = path.join(__dirname, '../../../samples');
const sources = new Map<string, Promise<Workbook>>();

function source(name: string): Promise<Workbook> {
  const workbook =
    sources.get(name) ?? readWorkbook(new Uint8Array(readFileSync(path.join(SAMPLES, name))), name);
  sources.set(name, workbook);
  return workbook;
}

/** Something odd in the data of a set: faults are told, or the set is written, read again and checked. */
export const fill: FuzzKind = {
  inSuite: 6,
  tryOne: async (choose) => {
    const name = choose(4) === 0 ? 'xiaoguan-2026-repaired.xlsx' : 'xiaoguan-2026-data.xlsx';
    const withData = choose(2) === 0;
    const made = makeSet(withOddCells(await source(name), choose), { dataIncluded: withData });
    if (made.kind === 'nothing' || made.kind === 'faulty') return 'refused';
    const totals = choose(2) === 0 ? 'formulas' : 'values';
    const data = withData && { data: includedData(made.data) };
    const file = writeSpreadsheet(setPlan(made.set, { totals, ...data }));
    const { result } = check(await readWorkbook(file, 'set.xlsx'), { withoutRules: [] });
    if (result.book.tables.length < made.set.tables.length)
      throw new Error('a table of the set is not read again');
    return 'changed';
  },
};
