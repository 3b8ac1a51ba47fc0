import { fileNames } from '../../src/cli/letters/file-names';

test.each<[departments: readonly string[], names: readonly string[]]>([
  [
    ['教育局', '卫生局'],
    ['教育局', '卫生局'],
  ],
  [
    ['教育局', '教育局', '教育局'],
    ['教育局', '教育局 (2)', '教育局 (3)'],
  ],
  [
    ['Bureau', 'BUREAU'],
    ['Bureau', 'BUREAU (2)'],
  ],
  [['../etc/passwd'], ['_etc_passwd']],
  [['a:b*c?'], ['a_b_c_']],
  [
    ['', 'con', '...'],
    ['_', '_con', '_ (2)'],
  ],
  [['局'.repeat(200)], ['局'.repeat(60)]],
])('letters to %j are called %j', (departments, names) => {
  expect(fileNames(departments)).toEqual(names);
});
