import { mainSet, setsOf } from '../../../../src/budget/tables/sets/table-sets';
import { bookOf, setSheets as set, sheetsOfSets } from './sets-of';
import type { TableSheet } from './sets-of';

const originals = set((table) => table);

describe('a book in which each table is there once is one set,', () => {
  test.each<[string, readonly (string | TableSheet)[]]>([
    ['in order', originals],
    ['in any order', ['06', '03', '07', '01', '05']],
    [
      'whatever the years in titles',
      [
        { name: '01', table: '01', before: '2026年' },
        { name: '03', table: '03', before: '2025年' },
      ],
    ],
    [
      'whatever names stand in it',
      [
        { name: '01', table: '01', beneath: '编制单位：甲局' },
        { name: '03', table: '03', beneath: '编制单位：甲局机关' },
      ],
    ],
    ['whatever its sheets are called', ['预算01表', '03支出(旧)', '公开05']],
    [
      'hidden or not',
      [
        { name: '01', table: '01', hidden: true },
        { name: '03', table: '03' },
      ],
    ],
    ['all of it hidden', set((table) => table, { hidden: true })],
  ])('%s', (_, sheets) => {
    const book = bookOf(sheets);
    expect(setsOf(book)).toEqual([book]);
    expect(mainSet(book)).toBe(book);
  });
});

describe('tables that are there twice are of two sets,', () => {
  test.each<[string, readonly (string | TableSheet)[], readonly string[]]>([
    [
      'one set behind the other',
      ['甲1', '甲2', '甲3', '甲4', '甲5', '甲6'].map((name, i) => ({
        name,
        table: (['01', '03', '05', '01', '03', '05'] as const)[i] ?? '01',
      })),
      ['甲1 甲2 甲3', '甲4 甲5 甲6'],
    ],
    [
      'where the first lacks a table',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => ({
        name,
        table: (['01', '05', '06', '01', '03', '05', '06'] as const)[i] ?? '01',
      })),
      ['a b c', 'd e f g'],
    ],
    [
      'where the second begins with a table that the first lacks',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => ({
        name,
        table: (['03', '05', '06', '01', '03', '05'] as const)[i] ?? '01',
      })),
      ['a b c', 'd e f'],
    ],
    [
      'by the names of sheets, side by side',
      ['01', '01 (2)', '03', '03 (2)', '05', '05 (2)'],
      ['01 03 05', '01 (2) 03 (2) 05 (2)'],
    ],
    [
      'by the names of sheets, where all else is the same and either lacks a table',
      ['03', '01 (2)', '03 (2)', '05', '05 (2)', '06 (2)'].map((name) => ({
        name,
        table: (['01', '03', '05', '06'] as const).find((table) => name.startsWith(table)) ?? '01',
        before: '某市教育局2026年',
      })),
      ['03 05', '01 (2) 03 (2) 05 (2) 06 (2)'],
    ],
    [
      'by the names of sheets, the copies first',
      ['旧01', '01', '旧03', '03', '05'],
      ['旧01 旧03', '01 03 05'],
    ],
    ['by an old copy of one table', ['01', '03(旧)', '03', '05'], ['01 03 05', '03(旧)']],
    ['by old copies of some', ['01', '03', '05', '06', '03旧', '06旧'], ['01 03 05 06', '03旧 06旧']],
    [
      'by copies that are called differently, which go together with nothing',
      ['01', '03', '05', '03旧', '05草稿'],
      ['01 03 05', '03旧', '05草稿'],
    ],
    [
      'by the year in titles',
      [
        { name: 'a', table: '01', before: '2026年' },
        { name: 'b', table: '01', before: '2025年' },
        { name: 'c', table: '03', before: '2025年' },
        { name: 'd', table: '03', before: '2026年' },
      ],
      ['a d', 'b c'],
    ],
    [
      'by the year in the names of sheets',
      ['2026-01', '2025-01', '2026-03', '2025-03'],
      ['2026-01 2026-03', '2025-01 2025-03'],
    ],
    [
      'by the name before the year',
      [
        { name: 'a', table: '01', before: '某市教育局2026年' },
        { name: 'b', table: '01', before: '某市水务局2026年' },
        { name: 'c', table: '03', before: '某市水务局2026年' },
        { name: 'd', table: '03', before: '某市教育局2026年' },
      ],
      ['a d', 'b c'],
    ],
    [
      'by the name under the title',
      [
        { name: 'a', table: '01', beneath: '编制单位：甲中心' },
        { name: 'b', table: '01', beneath: '编制单位：乙中心' },
        { name: 'c', table: '03', beneath: '编制单位：乙中心' },
        { name: 'd', table: '03', beneath: '编制单位：甲中心' },
      ],
      ['a d', 'b c'],
    ],
    [
      'by hidden sheets, wherever they stand',
      [
        { name: '01', table: '01' },
        { name: '03 (3)', table: '03', hidden: true },
        { name: '03', table: '03' },
        { name: '05', table: '05' },
      ],
      ['01 03 05', '03 (3)'],
    ],
    [
      'while a hidden table that is there once belongs to the others',
      [
        { name: '01', table: '01' },
        { name: '03', table: '03', hidden: true },
        { name: '05', table: '05' },
        { name: '01备份', table: '01', hidden: true },
      ],
      ['01 03 05', '01备份'],
    ],
    [
      'a year that was forgotten in one title notwithstanding',
      [
        { name: '01', table: '01', before: '2026年' },
        { name: '03', table: '03', before: '2025年' },
        { name: '05', table: '05', before: '2026年' },
        ...set((table) => `新${table}`, { before: '2026年' }),
      ],
      ['01 03 05', '新01 新03 新05 新06 新07'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(sheetsOfSets(bookOf(sheets))).toEqual(expected);
  });
});

describe('of several sets counts', () => {
  test.each<[string, readonly (string | TableSheet)[], string]>([
    ['the first', [...originals, ...set((table) => `${table} (2)`)], '01'],
    ['the one that can be seen', [...set((table) => `旧${table}`, { hidden: true }), ...originals], '01'],
    ['the whole one', ['旧03', ...originals], '01'],
    [
      'the one of the latest year',
      [
        ...set((table) => `a${table}`, { before: '2025年' }),
        ...set((table) => `b${table}`, { before: '2026年' }),
      ],
      'b01',
    ],
    [
      'the first although the second has more tables',
      ['01', '03', '05', ...set((table) => `公开${table}`)],
      '01',
    ],
  ])('%s', (_, sheets, first) => {
    expect(mainSet(bookOf(sheets)).tables[0]?.sheet).toBe(first);
  });
});

test('fifty units in one book are fifty sets', () => {
  const units = Array.from({ length: 50 }, (_, i) => set((table) => `单位${i + 1}-${table}`));
  const sets = setsOf(bookOf(units.flat()));
  expect(sets.map(({ tables }) => tables.length)).toEqual(units.map(() => originals.length));
});
