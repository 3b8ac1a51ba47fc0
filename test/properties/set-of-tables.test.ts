import * as fc from 'fast-check';
import { checkBook } from '../../src/budget/checking/check-book';
import { buildSet } from '../../src/budget/disclosure/building/build-set';
import type { DisclosureSet } from '../../src/budget/disclosure/set/set-table';
import { dataOf } from '../../src/budget/disclosure/data-of';
import { beijing12 } from '../../src/budget/layouts/beijing-12';
import type { LayoutPack } from '../../src/budget/layouts/layout';
import { shanghai9 } from '../../src/budget/layouts/shanghai-9';
import type { Book } from '../../src/budget/tables/book';
import { readBook } from '../../src/budget/reading/read-book';
import { a1 } from '../../src/workbook/address';
import { setPlan } from '../../src/budget/sheets/set/set-plan';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { generatedBook } from '../generate/generated-book';
import { runs } from './runs';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';

const packs: readonly (readonly [string, LayoutPack])[] = [
  [beijing12.key, beijing12],
  [shanghai9.key, shanghai9],
];

test.each(packs)(
  'the set of a consistent workbook of %s has no finding where nothing is open',
  async (_, pack) => {
    await fc.assert(
      fc.asyncProperty(generatedBook(pack), async ({ workbook }) => {
        const set = setOf(readBook(workbook), pack);
        fc.pre(!isOpen(set));
        expect(
          checkBook(await written(set)).findings.map(({ rule, at }) => `${rule.id} ${at.sheet}!${a1(at)}`),
        ).toEqual([]);
      }),
      runs(10),
    );
  },
);

function setOf(book: Book, pack: LayoutPack): DisclosureSet {
  const found = dataOf(book);
  if (found.kind !== 'tables') throw new Error(found.kind);
  return buildSet(found.data, pack, { dataIncluded: false });
}

function isOpen({ tables }: DisclosureSet): boolean {
  return tables.some(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell?.kind === 'open')));
}

async function written(set: DisclosureSet): Promise<Book> {
  return readBook(await readWorkbook(writeSpreadsheet(setPlan(set, { totals: 'formulas' })), 'set.xlsx'));
}
