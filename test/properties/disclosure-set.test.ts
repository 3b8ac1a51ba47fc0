import * as fc from 'fast-check';
import { checkBook } from '../../src/budget/checking/check-book';
import { buildSet } from '../../src/budget/disclosure/building/build-set';
import type { DisclosureData } from '../../src/budget/disclosure/data/disclosure-data';
import { beijing12 } from '../../src/budget/layouts/beijing-12';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { shanghai9 } from '../../src/budget/layouts/shanghai-9';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import { setPlan } from '../../src/budget/sheets/set/set-plan';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { arbitraryDepartment } from '../generate/department/arbitrary-department';
import { disclosureDataOf } from '../generate/disclosure/disclosure-data';
import { manyLines } from '../generate/disclosure/many-lines';
import { runs } from './runs';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';

const packs: readonly (readonly [string, LayoutPack])[] = [
  [beijing12.key, beijing12],
  [shanghai9.key, shanghai9],
];

describe.each(packs)('the set of %s that is made of consistent data', (_, pack) => {
  it('has every table, nothing open, and no finding', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDepartment(200), async (department) => {
        expect(await faultsOf(disclosureDataOf(department), pack)).toEqual([]);
      }),
      runs(100),
    );
  });

  it('has none of 2,000 lines either', async () => {
    await fc.assert(
      fc.asyncProperty(manyLines(2_000), async (data) => {
        expect(data.lines).toHaveLength(2_000);
        expect(await faultsOf(data, pack)).toEqual([]);
      }),
      runs(2),
    );
  });
});

/** What is wrong with a set, as its file is read again. */
async function faultsOf(data: DisclosureData, pack: LayoutPack): Promise<string[]> {
  const set = buildSet(data, pack, { dataIncluded: false });
  const workbook = await readWorkbook(writeSpreadsheet(setPlan(set, { totals: 'formulas' })), 'set.xlsx');
  const book = readBook(workbook);
  return [
    ...pack.tables.filter(({ key }) => !book.table(key)).map(({ key }) => `no table ${key}`),
    ...set.tables.flatMap(({ sheet, rows }) =>
      rows.some(({ cells }) => cells.some((cell) => cell?.kind === 'open')) ? [`open cells in ${sheet}`] : [],
    ),
    ...checkBook(book).findings.map(({ rule, at }) => `${rule.id} ${at.sheet}!${a1(at)}`),
  ];
}
