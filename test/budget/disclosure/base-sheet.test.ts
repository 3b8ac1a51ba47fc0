import { Amount } from '../../../src/amount/amount';
import { listedCodes, listedItems } from '../../../src/budget/classification/classification';
import { baseSheets } from '../../../src/budget/disclosure/base';
import type { BaseColumn } from '../../../src/budget/disclosure/base/base-sheet';
import { mappedTable } from '../../../src/budget/sheets/base-sheet/explanations-plan';
import { beijing12 } from '../../../src/budget/layouts/beijing-12';
import type { BlockLayout, TableLayout } from '../../../src/budget/layouts/layout';

const columns = baseSheets.flatMap((sheet) => sheet.columns);

/** The columns of the base sheet that go into a table, into one of its columns or wherever. */
function mappedTo(table: TableLayout, column?: string): BaseColumn[] {
  return columns.filter(({ mappings }) =>
    mappings.some(
      (mapping) => mapping.table === table.key && (column === undefined || mapping.columns.includes(column)),
    ),
  );
}

/** What cannot be had by adding up other columns. */
function primary({ columns, sums = [] }: BlockLayout): string[] {
  const totals = new Set(sums.map(({ total }) => total));
  return columns.map(({ key }) => key).filter((key) => !totals.has(key));
}

/** The items of a block that are no sums of others. */
function primaryItems({ rows }: BlockLayout): string[] {
  if (rows.kind !== 'items') return [];
  const totals = new Set(rows.sums.map(({ total }) => total));
  return rows.items
    .filter(({ key }) => !totals.has(key))
    .map(({ key, parent }) => (parent === undefined ? key : key.slice(parent.length + 1)));
}

describe.each(beijing12.tables.map((table) => [table.number, table.title.zh, table] as const))(
  'table %s %s',
  (_number, _title, table) => {
    test('has every column from the base sheets, or as a sum of such columns', () => {
      const wanted = table.blocks.flatMap(primary);
      expect(wanted.filter((column) => mappedTo(table, column).length === 0)).toEqual([]);
    });

    test('has every item from a choice, or as a sum of such items', () => {
      const offered = mappedTo(table).flatMap(({ content }) =>
        content.kind === 'choice' ? content.choices.map(({ key }) => key) : [],
      );
      expect(table.blocks.flatMap(primaryItems).filter((item) => !offered.includes(item))).toEqual([]);
    });
  },
);

test('every mapping names a table and columns that there are', () => {
  const mappings = columns.flatMap((column) => column.mappings);
  expect(mappings.length).toBeGreaterThan(0);
  for (const mapping of mappings) {
    expect(mappedTable(mapping).columns).toHaveLength(mapping.columns.length);
  }
});

test.each([
  [{ table: 'revenue', columns: ['nothing'] } as const],
  [{ table: 'expenditure', columns: ['functional', 'unit'] } as const],
])('a mapping of a column that is not there is refused: %j', (mapping) => {
  expect(() => mappedTable(mapping)).toThrow(RangeError);
});

describe.each(baseSheets.map((sheet) => [sheet.name.zh, sheet] as const))('the sheet %s', (_, sheet) => {
  test('has as many examples in every column', () => {
    expect(new Set(sheet.columns.map(({ examples }) => examples.length)).size).toBe(1);
  });

  test('tells its columns apart', () => {
    expect(new Set(sheet.columns.map(({ key }) => key)).size).toBe(sheet.columns.length);
    expect(new Set(sheet.columns.map(({ heading }) => heading.zh)).size).toBe(sheet.columns.length);
  });

  test.each(sheet.columns.map((column) => [column.heading.zh, column] as const))(
    'has examples for %s that it would take',
    (__, { content, examples, required }) => {
      if (required) expect(examples).not.toContain(null);
      for (const example of examples.filter((each) => each !== null)) {
        if (content.kind === 'code') {
          const codes = (content.anyLevel ? listedCodes : listedItems)(content.classification);
          expect(codes).toContain(example);
        }
        if (content.kind === 'year') expect(example).toMatch(/^20\d\d$/);
        if (content.kind === 'choice')
          expect(content.choices.map(({ label }) => label.zh)).toContain(example);
        if (content.kind === 'amount') expect(example).toMatch(/^\d+\.\d{6}$/);
      }
    },
  );
});

test('the special items of the examples are part of what a row of the base sheet says', () => {
  const amounts = (key: string) =>
    baseSheets
      .find((sheet) => sheet.key === key)
      ?.columns.find((column) => column.key === 'amount')
      ?.examples.map((example) => Number(example)) ?? [];
  const [office = 0] = amounts('budget-lines');
  expect(amounts('memo-items').reduce((a, b) => a + b, 0)).toBeLessThan(office);
});

test('the examples tie: what comes in is what goes out and what is left', () => {
  const amounts = (key: string) =>
    baseSheets
      .filter((sheet) => sheet.key === key)
      .flatMap((sheet) => sheet.columns.filter(({ content }) => content.kind === 'amount'))
      .flatMap(({ examples }) => examples.map((example) => Amount.fromDecimal(example ?? '0')));
  const [carriedIn = Amount.zero, carriedOut = Amount.zero] = amounts('carry-over');
  const sum = (parts: readonly Amount[]) => parts.reduce((a, b) => a.plus(b), Amount.zero);
  expect(sum([...amounts('revenue'), carriedIn]).toString()).toBe(
    sum([...amounts('budget-lines'), carriedOut]).toString(),
  );
});
