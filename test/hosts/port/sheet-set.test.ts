import { namesTakenBy, settleNames } from '../../../src/hosts/port/sheet-set';
import type { NamesTaken } from '../../../src/hosts/port/sheet-set';

const asideName = (name: string): string => `${name}（原）`;

function settled(names: readonly string[], namesTaken: NamesTaken, existing: readonly string[]) {
  return settleNames({ names, namesTaken, asideName }, existing);
}

test.each<[string, readonly string[], NamesTaken, readonly string[], readonly string[]]>([
  ['free names stay', ['目录', '01'], 'number', ['甲'], ['目录', '01']],
  ['a taken one gets a number', ['目录', '01'], 'number', ['01'], ['目录', '01 (2)']],
  ['in any case', ['fp01'], 'number', ['FP01'], ['fp01 (2)']],
  ['no two of a set become the same', ['甲', '甲 (2)'], 'number', ['甲'], ['甲 (2)', '甲 (2) (2)']],
])('%s', (_, names, namesTaken, existing, expected) => {
  expect(settled(names, namesTaken, existing)).toEqual({ names: expected, aside: [] });
});

test('where sheets make room the names stay, and the old ones get names that nobody has or will have', () => {
  expect(settled(['01', '02', '01（原） (2)'], 'replace', ['01', '01（原）', '03'])).toEqual({
    names: ['01', '02', '01（原） (2)'],
    aside: [{ from: '01', to: '01（原） (3)' }],
  });
});

test('names that are taken are told as the workbook writes them', () => {
  expect(namesTakenBy(['fp01', '02', '03'], ['03', 'FP01', '目录'])).toEqual(['03', 'FP01']);
});
