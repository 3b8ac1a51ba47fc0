import { rangesOf } from '../../src/workbook/cell-ranges';
import { a1Range, parseA1 } from '../../src/workbook/address';

function ranges(...names: string[]): string {
  const cells = names.map((name) => {
    const [sheet = '', cell = ''] = name.includes('!') ? name.split('!') : ['甲', name];
    return { sheet, ...(parseA1(cell) ?? { row: -1, column: -1 }) };
  });
  return rangesOf(cells)
    .map((each) => `${each.sheet} ${each.ranges.map(a1Range).join(' ')}`)
    .join('; ');
}

test.each([
  [['D5'], '甲 D5'],
  [['D7', 'D5', 'D6'], '甲 D5:D7'],
  [['E5', 'F5', 'G5'], '甲 E5:G5'],
  [['D5', 'D6', 'E5', 'E6'], '甲 D5:D6 E5:E6'],
  [['D5', 'D6', 'E9', 'F9', 'H9'], '甲 D5:D6 E9:F9 H9'],
  [['D5', 'D5'], '甲 D5'],
  [['D5', '乙!B2', 'D6', '乙!B3'], '甲 D5:D6; 乙 B2:B3'],
  [[], ''],
])('%j → %s', (cells, expected) => {
  expect(ranges(...cells)).toBe(expected);
});
