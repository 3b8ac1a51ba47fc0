import { check } from '../../src/budget/check';
import { reportView } from '../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../src/budget/reporting/view/report-view';
import { NO_FILTER } from '../../src/taskpane/components/issues/filter';
import type { Filter } from '../../src/taskpane/components/issues/filter';
import { issueList } from '../../src/taskpane/components/issues/issue-list';
import type { IssueOrder } from '../../src/taskpane/components/issues/issue-order';
import { firstCell } from '../../src/session/issue';
import { addressName } from '../../src/workbook/address';
import { sample } from '../samples/sample';

let report: ReportView;

beforeAll(async () => {
  const { result, diagnosis } = check(await sample('xiaoguan-2026-typed.xlsx'));
  report = reportView(result, diagnosis, 'zh-CN');
});

function causes(filter: Partial<Filter>, order: IssueOrder = 'certainty'): string[] {
  return issueList(report, { ...NO_FILTER, ...filter }, order).causes.map(({ cause }) =>
    addressName(firstCell(cause)),
  );
}

test.each([
  // An amount with or without its commas, a full-width one, a cell, a name, several words in any order.
  ['12,599,200', ['预算03表 D57']],
  ['12599200', ['预算03表 D57']],
  ['１２５９９２００', ['预算03表 D57']],
  ['d57', ['预算03表 D57']],
  ['预算07表 4361.211331', ['预算07表 C32']],
  ['4361.211331   预算07表', ['预算07表 C32']],
  ['没有这样的话', []],
])('looking for %s finds the causes %j', (text, found) => {
  expect(causes({ text })).toEqual(expect.arrayContaining(found));
  if (found.length === 0) expect(causes({ text })).toEqual([]);
  expect(causes({ text }).length).toBeLessThan(report.causes.length);
});

test('findings without a cause are found by their words, and are of no certainty', () => {
  const count = (filter: Partial<Filter>): number =>
    issueList(report, { ...NO_FILTER, ...filter }).groups.flatMap(({ rules }) =>
      rules.flatMap(({ findings }) => findings),
    ).length;
  expect(count({})).toBeGreaterThan(count({ text: '预算12表' }));
  expect(count({ text: '预算12表' })).toBeGreaterThan(0);
  expect(count({ certainty: 'certain' })).toBe(0);
});

test('causes of one certainty', () => {
  expect(causes({ certainty: 'certain' })).toHaveLength(4);
  expect(causes({ certainty: 'possible' })).toHaveLength(2);
});

test('the surest first, the largest amount first, or as they stand in the tables', () => {
  expect(causes({}, 'certainty')[0]).toBe('预算12表 B34');
  expect(causes({}, 'amount')[0]).toMatch(/^预算0[235]表 /);
  const sheets = causes({}, 'place').map((name) => name.split(' ')[0] ?? '');
  expect(sheets).toEqual([...sheets].sort((a, b) => a.localeCompare(b)));
});

describe('by what has become of them', () => {
  const explained = (): ReportView => {
    const [first] = report.causes;
    return {
      ...report,
      dismissed: [
        {
          fingerprint: 'x',
          title: '合计不符',
          sentence: '预算03表 D57 不符',
          reason: '口径不同',
          at: { sheet: '预算03表', row: 56, column: 3 },
          table: first?.table ?? 0,
          findings: 2,
        },
      ],
      assumed: [
        { at: { sheet: '预算06表', row: 9, column: 3 }, cell: '预算06表 D10', certainty: 'possible' },
      ],
    };
  };
  const counts = (filter: Partial<Filter>): number[] => {
    const list = issueList(explained(), { ...NO_FILTER, ...filter });
    return [list.causes.length, list.dismissed.length, list.assumed.length];
  };

  test.each<[Partial<Filter>, number[]]>([
    [{}, [14, 1, 1]],
    [{ standing: 'open' }, [14, 0, 0]],
    [{ standing: 'dismissed' }, [0, 1, 0]],
    [{ standing: 'adopted' }, [0, 0, 1]],
    [{ text: '口径' }, [0, 1, 0]],
    [{ text: '预算06表', standing: 'adopted' }, [0, 0, 1]],
    [{ certainty: 'certain' }, [4, 0, 0]],
    [{ standing: 'adopted', certainty: 'possible' }, [0, 0, 1]],
  ])('%j', (filter, expected) => {
    expect(counts(filter)).toEqual(expected);
  });

  test('what is not seen is counted', () => {
    const all = issueList(explained(), NO_FILTER);
    expect(all.hidden).toBe(0);
    const { hidden } = issueList(explained(), { ...NO_FILTER, standing: 'dismissed' });
    const others = all.groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings)).length;
    expect(hidden).toBe(14 + others + 1);
  });
});
