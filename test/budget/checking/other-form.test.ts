import { isUnregistered } from '../../../src/budget/layouts/unregistered';
import { locate } from '../../../src/budget/locating/locate';
import { checkBook } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { a1 } from '../../../src/workbook/address';
import { only, typed } from '../locating/edits';
import type { Edits } from '../locating/edits';
import { workbookOf } from '../workbook-of';

/** A class of 01 under a name that no list has. */
const UNKNOWN = { '01!C6': '二、综合安排' };

function tiesOf(edits: Edits): string[] {
  const { findings } = checkBook(readBook(workbookOf(typed(edits))));
  return findings
    .filter(({ rule, severity }) => rule.kind === 'between' && severity === 'error')
    .map(({ rule, at }) => `${at.sheet}!${a1(at)} ${rule.id}`);
}

describe('ties to a table that says something its pack does not know', () => {
  test.each<[string, Edits, readonly string[]]>([
    ['a class under an unknown name is held against nothing', UNKNOWN, []],
    ['nor is a class that is printed, where nothing stands beside it', { ...UNKNOWN, '01!D5': null }, []],
    [
      'where all names are known it is: an amount that is lacking is an error',
      { '01!D5': null },
      ['01!D5 expenditure-tie', '05!D5 fiscal-tie'],
    ],
    [
      'rules of other tables are as strict as ever',
      { ...UNKNOWN, '06!H6': 385.64 },
      ['06!H6 general-budget-tie'],
    ],
  ])('%s', (_, edits, told) => {
    expect(tiesOf(edits)).toEqual(told);
  });
});

test('an error in a table that no pack describes is told, and never certain', () => {
  const rows = [
    ['区级统筹支出安排明细表'],
    ['科目编码', '科目名称', '合计', '上半年', '下半年'],
    ['合计', null, 1178.55, 1022.35, 156.2],
    ['201', '一般公共服务支出', 986.55, 812.35, 156.2],
    ['208', '社会保障和就业支出', 120, 120],
    ['221', '住房保障支出', 90, 90],
  ];
  const result = checkBook(readBook(workbookOf({ Sheet1: rows })));
  expect(result.book.tables.map(isUnregistered)).toEqual([true]);
  expect(result.verdict).toBe('fail');
  const { causes } = locate(result);
  expect(
    causes.map(({ certainty, corrections: [{ at, proposed }] }) => [a1(at), proposed?.toString(), certainty]),
  ).toEqual([['C4', '968.55', 'likely']]);
});

test('a table that is held against no other is not passed', () => {
  const rows = [
    ['区级统筹支出安排明细表'],
    ['项目', '合计', '上半年', '下半年'],
    ['办公', 968.55, 812.35, 156.2],
    ['会议', 120, 100, 20],
    ['合计', 1088.55, 912.35, 176.2],
  ];
  const { verdict, notChecked } = checkBook(readBook(workbookOf({ ...only('03'), Sheet9: rows })));
  expect(verdict).toBe('incomplete');
  expect(notChecked.map(({ code, at }) => [code, at?.sheet])).toContainEqual(['table-not-tied', 'Sheet9']);
});
