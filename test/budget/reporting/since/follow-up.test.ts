import { check } from '../../../../src/budget/check';
import { toJson } from '../../../../src/budget/reporting/json/json';
import type { JsonFile } from '../../../../src/budget/reporting/json/json';
import { followUp } from '../../../../src/budget/reporting/since/follow-up';
import { followUpText } from '../../../../src/budget/reporting/since/follow-up-text';
import { plain } from '../../../../src/budget/reporting/text/text-style';
import { workbookOf } from '../../workbook-of';
import type { SheetSource } from '../../workbook-of';
import { expenditureSheet } from '../books';
import type { Amounts } from '../books';

const GOOD: Amounts = [30, 20, 10];
/** Off by 6 and by 9: no slip of the pen that anybody could name. */
const WRONG: Amounts = [56, 20, 30];
const OTHER: Amounts = [79, 50, 20];

function reportOn(
  rows: readonly Amounts[],
  more: (sheet: SheetSource) => SheetSource = (sheet) => sheet,
  name = '支出',
): JsonFile {
  const options = { withoutRules: ['code-name', 'missing-total'], expected: { numbers: ['3'] } };
  const { result, diagnosis } = check(workbookOf({ [name]: more(expenditureSheet(rows)) }), options);
  return toJson('甲.xlsx', result, diagnosis, 'zh-CN');
}

/** A row above the table. */
const lower = (sheet: SheetSource): SheetSource => [['附件'], ...sheet];

const cellsOf = (issues: readonly { readonly cell: string }[]): string[] =>
  issues.map(({ cell }) => cell).sort();

test.each<
  [
    what: string,
    before: JsonFile,
    now: JsonFile,
    told: readonly [fresh: string[], remaining: string[], mended: string[]],
  ]
>([
  ['nothing changed', reportOn([GOOD, WRONG]), reportOn([GOOD, WRONG]), [[], ['D5<D5'], []]],
  ['it was mended', reportOn([GOOD, WRONG]), reportOn([GOOD, GOOD]), [[], [], ['D5']]],
  ['it is new', reportOn([GOOD, GOOD]), reportOn([GOOD, WRONG]), [['D5'], [], []]],
  ['one of two was mended', reportOn([WRONG, OTHER]), reportOn([GOOD, OTHER]), [[], ['D5<D5'], ['D4']]],
  ['a row was put in above it', reportOn([GOOD, WRONG]), reportOn([GOOD, GOOD, WRONG]), [[], ['D6<D5'], []]],
  [
    'the table stands lower',
    reportOn([WRONG, OTHER]),
    reportOn([WRONG, OTHER], lower),
    [[], ['D5<D4', 'D6<D5'], []],
  ],
  [
    'the sheet was renamed',
    reportOn([GOOD, WRONG]),
    reportOn([GOOD, WRONG], undefined, 'Sheet3'),
    [[], ['D5<D5'], []],
  ],
  ['another figure stands there, as wrong', reportOn([WRONG]), reportOn([[57, 20, 30]]), [[], ['D4<D4'], []]],
  [
    'a row was put in, and it is as wrong in another way',
    reportOn([GOOD, WRONG]),
    reportOn([GOOD, WRONG, OTHER]),
    [['D6'], ['D5<D5'], []],
  ],
])('%s', (_, before, now, [fresh, remaining, mended]) => {
  const followed = followUp(before, now);
  expect(cellsOf(followed.fresh)).toEqual(fresh);
  expect(followed.remaining.map(({ issue, was }) => `${issue.cell}<${was.cell}`).sort()).toEqual(remaining);
  expect(cellsOf(followed.mended)).toEqual(mended);
});

test('is told line by line, with where it stood', () => {
  const followed = followUp(reportOn([WRONG, OTHER]), reportOn([GOOD, GOOD, WRONG]));
  const [head, ...lines] = followUpText(followed, 'zh-CN', { all: false, emphasis: plain })
    .trimEnd()
    .split('\n');
  expect(head).toBe('与上次相比：新出现 0 项，仍在 1 项，已改 1 项');
  expect(lines).toEqual([
    expect.stringMatching(/^ {2}仍在 {2}.*D6.*\(原在 支出 D4\)$/) as string,
    expect.stringMatching(/^ {2}已改 {2}.*D5/) as string,
  ]);
});

test('of a file that the earlier report does not tell of, that is said', () => {
  expect(followUpText(undefined, 'zh-CN', { all: false, emphasis: plain })).toBe(
    '与上次相比：上次的报告里没有这个文件，或上次无法读取\n',
  );
});
