import { checkBook } from '../../src/budget/checking/check-book';
import { buildSet } from '../../src/budget/disclosure/building/build-set';
import type { DisclosureData } from '../../src/budget/disclosure/data/disclosure-data';
import { dataOf } from '../../src/budget/disclosure/data-of';
import { beijing12 } from '../../src/budget/layouts/beijing-12';
import { shanghai9 } from '../../src/budget/layouts/shanghai-9';
import type { TableKey } from '../../src/budget/layouts/layout';
import type { Book } from '../../src/budget/tables/book';
import { readBook } from '../../src/budget/reading/read-book';
import type { Row } from '../../src/budget/tables/row';
import { setPlan } from '../../src/budget/sheets/set/set-plan';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { includedData } from '../../src/budget/sheets/base-sheet/included-data';
import { recalculation } from '../budget/sheets/set/recalculated';
import { printing } from '../budget/sheets/set/printing';
import { needing } from '../tools/needing';
import { sample } from './sample';
import { writeSpreadsheet } from '../../src/ooxml/write/write-spreadsheet';

const packs = [
  [beijing12.key, beijing12],
  [shanghai9.key, shanghai9],
] as const;

let repaired: Book;
let data: DisclosureData;

beforeAll(async () => {
  repaired = readBook(await sample('xiaoguan-2026-repaired.xlsx'));
  const found = dataOf(readBook(await sample('xiaoguan-2026-data.xlsx')));
  if (found.kind !== 'base-sheets') throw new Error(`The sample is ${found.kind}`);
  data = found.data;
});

/** A set as its file is read again. */
async function written(pack: (typeof packs)[number][1]): Promise<Book> {
  const set = buildSet(data, pack, { dataIncluded: false });
  return readBook(await readWorkbook(writeSpreadsheet(setPlan(set, { totals: 'formulas' })), 'set.xlsx'));
}

describe('the set made of the completed sample', () => {
  it.each(packs)('of %s has no finding', async (_, pack) => {
    const { findings, verdict } = checkBook(await written(pack));
    expect(findings).toEqual([]);
    expect(verdict).toBe('pass');
  });

  it('has every figure of the real document in its cell', async () => {
    const book = await written(beijing12);
    const [theirs, ours] = [figuresIn(repaired), figuresIn(book)];
    expect([...theirs].filter(([name, amount]) => !sameIn(ours, name, amount))).toEqual([]);
    expect(theirs.size).toBeGreaterThan(280);
  });

  needing('office').test.each(packs)(
    'of %s holds what LibreOffice computes, formula by formula',
    async (_, pack) => {
      const set = buildSet(data, pack, { dataIncluded: true });
      const workbook = writeSpreadsheet(setPlan(set, { totals: 'formulas', data: includedData(data) }));
      const { formulas, differences } = await recalculation(workbook);
      expect(differences).toEqual([]);
      expect(formulas).toBeGreaterThan(200);
    },
  );

  it('says beside its data what becomes of them', () => {
    const notes = includedData(data).sheets.map(({ rows }) => rows[1]?.cells[0]?.value);
    expect(notes[0]).toContain('公开表的数字由这里得出');
    expect(notes.join('')).not.toContain('待补充');
  });

  needing('office', 'pdftotext', 'chinese fonts').test.each(packs)('of %s is printed whole', (_, pack) => {
    const set = buildSet(data, pack, { dataIncluded: false });
    const { faults } = printing(writeSpreadsheet(setPlan(set, { totals: 'values' })), set);
    expect(faults).toEqual([]);
  });
});

/** Rows of these stand there once for each of several equal names; what matters is that all their amounts come back. */
const LISTS: readonly TableKey[] = ['service-purchase', 'project-performance'];

/** Every amount of a book that is no blank, by what its row and column are. */
function figuresIn(book: Book): Map<string, string[]> {
  const figures = new Map<string, string[]>();
  for (const { layout, blocks } of book.tables) {
    for (const block of blocks) {
      for (const row of block.rows) {
        for (const [column, { amount }] of row.figures) {
          if (!amount || amount.isZero) continue;
          const name = `${layout.key} ${block.layout.key} ${rowName(layout.key, row)} ${column}`;
          figures.set(name, [...(figures.get(name) ?? []), amount.toString()].sort());
        }
      }
    }
  }
  return figures;
}

function rowName(table: TableKey, { role, item, codes }: Row): string {
  if (role === 'total') return 'total';
  if (LISTS.includes(table) || table === 'revenue') return '';
  return (
    item ??
    Object.values(codes)
      .map(({ code }) => code)
      .join(' ')
  );
}

function sameIn(
  ours: ReadonlyMap<string, readonly string[]>,
  name: string,
  amounts: readonly string[],
): boolean {
  const there = [...(ours.get(name) ?? [])];
  return amounts.every((amount) => {
    const at = there.indexOf(amount);
    if (at < 0) return false;
    there.splice(at, 1);
    return true;
  });
}
