import { areaNames } from '../../../src/hosts/excel/area-list';
import { parseA1Range } from '../../../src/workbook/address';
import type { Range } from '../../../src/workbook/address';

function ranges(...names: string[]): Range[] {
  return names.flatMap((name) => parseA1Range(name) ?? []);
}

test('ranges become a list of areas', () => {
  expect(areaNames(ranges('A1:A9', 'C3'))).toEqual(['A1:A9,C3']);
  expect(areaNames([])).toEqual([]);
});

test('a list is never longer than Excel takes', () => {
  expect(areaNames(ranges('A1:A9', 'C3', 'D4', 'E5'), 8)).toEqual(['A1:A9,C3', 'D4,E5']);
  const many = Array.from({ length: 4000 }, (_, i) => ({ top: i * 2, bottom: i * 2, left: 3, right: 3 }));
  const lists = areaNames(many);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8192);
  expect(lists.join(',').split(',')).toHaveLength(4000);
});
