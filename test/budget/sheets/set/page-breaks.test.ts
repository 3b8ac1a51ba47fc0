import { pageBreaks } from '../../../../src/budget/sheets/set/page-breaks';

/** A header, then rows of which so many are joined each time; four of them go on a page that is not printed smaller. */
function breaks(groups: readonly number[], width = 126): number[] {
  const count = groups.reduce((sum, rows) => sum + rows, 0);
  const tops = groups.map((_, i) => 1 + groups.slice(0, i).reduce((sum, rows) => sum + rows, 0));
  return pageBreaks({
    rows: [{ cells: [], height: 80 }, ...Array.from({ length: count }, () => ({ cells: [], height: 100 }))],
    merges: groups.map((rows, i) => {
      const top = tops[i] ?? 0;
      return { top, bottom: top + rows - 1, left: 0, right: 0 };
    }),
    widths: [width / 2, width / 2],
    orientation: 'landscape',
    repeatedRows: 1,
  });
}

test.each([
  ['rows that nothing joins', [1, 1, 1, 1, 1, 1], []],
  ['groups that fit', [2, 2], []],
  ['a group that does not fit on the rest of a page', [3, 2, 2, 2], [4, 8]],
  ['single rows between groups', [1, 1, 1, 1, 1, 2], [5]],
  ['a group that is higher than a page', [6, 1], [5]],
  ['one that does not begin at the top of a page', [1, 6, 2, 1], [2, 6, 10]],
])('%s', (_, groups, expected) => {
  expect(breaks(groups)).toEqual(expected);
});

test('more rows go on a page that is printed smaller', () => {
  expect(breaks([3, 2, 2, 2], 252)).toEqual([8]);
});

test('a cell of several rows in the header, or of several columns, joins nothing', () => {
  const rows = Array.from({ length: 20 }, () => ({ cells: [], height: 100 }));
  const merges = [
    { top: 0, bottom: 1, left: 0, right: 0 },
    { top: 4, bottom: 4, left: 0, right: 1 },
  ];
  expect(pageBreaks({ rows, merges, widths: [126], orientation: 'landscape', repeatedRows: 2 })).toEqual([]);
});
