import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import type { Diagnosis } from '../../../src/budget/locating/cause';
import { locate } from '../../../src/budget/locating/locate';
import { readBook } from '../../../src/budget/reading/read-book';
import type { Dismissed } from '../../../src/budget/reporting/dismissals';
import { htmlReport } from '../../../src/budget/reporting/html/html-report';
import { listedCorrections } from '../../../src/budget/reporting/json/correction-list';
import { issuesOf } from '../../../src/budget/reporting/dismissals';
import { toJson } from '../../../src/budget/reporting/json/json';
import { readDismissed, writeDismissed } from '../../../src/budget/reporting/kept-dismissals';
import { reportSheet } from '../../../src/budget/reporting/sheet/report-sheet';
import { plain } from '../../../src/budget/reporting/text/text-style';
import { toText } from '../../../src/budget/reporting/text/text';
import { reportView } from '../../../src/budget/reporting/view/report-view';
import { sample } from '../../samples/sample';
import { PLAIN_DOCUMENT } from './plain-document';

let result: CheckResult;
let diagnosis: Diagnosis;
/** Of the first cause, the third, and a finding without a cause. */
let dismissed: readonly Dismissed[];

beforeAll(async () => {
  result = checkBook(readBook(await sample('xiaoguan-2026-typed.xlsx')));
  diagnosis = locate(result);
  const { causes, findings } = reportView(result, diagnosis, 'zh-CN');
  const other = findings.find(({ cause }) => cause === undefined);
  dismissed = [causes[0], causes[2], other].map((issue, i) => ({
    fingerprint: issue?.fingerprint ?? '',
    reason: `理由 ${i + 1}`,
    ...(i === 0 && { since: '2026-11-30' }),
  }));
});

test('what is explained is counted nowhere, and told apart with its reasons', () => {
  const all = reportView(result, diagnosis, 'zh-CN');
  const view = reportView(result, diagnosis, 'zh-CN', { dismissed });
  const settled = [all.causes[0], all.causes[2]].reduce(
    (sum, cause) => sum + (cause?.explains.length ?? 0),
    1,
  );
  expect(view.explained).toBe(settled);
  expect(view.findings).toHaveLength(all.findings.length - settled);
  expect(view.causes).toHaveLength(all.causes.length - 2);
  expect(view.tables.reduce((sum, { tally }) => sum + tally.error, 0)).toBe(view.tally.error);
  expect(view.dismissed.map(({ reason, since }) => [reason, since])).toEqual([
    ['理由 1', '2026-11-30'],
    ['理由 2', undefined],
    ['理由 3', undefined],
  ]);
});

test('every report says the same count', () => {
  const view = reportView(result, diagnosis, 'zh-CN', { dismissed });
  const told = `${view.tally.error} 处需改`;
  const explained = `${view.explained} 处已由用户说明`;
  expect(view.sentence).toContain(told);
  expect(view.sentence).toContain(explained);
  const reports = [
    toText('预算.xlsx', view, { all: false, emphasis: plain }),
    htmlReport('预算', view, PLAIN_DOCUMENT),
    JSON.stringify(reportSheet(view, PLAIN_DOCUMENT)),
  ];
  for (const report of reports) {
    expect(report).toContain(view.sentence);
    for (const { reason } of dismissed) expect(report).toContain(`已说明不是错误：${reason}`);
  }
  const json = toJson('预算.xlsx', result, diagnosis, 'zh-CN', { dismissed });
  const settled = new Set(json.dismissed.map(({ finding }) => finding));
  const open = json.findings.filter(({ id }) => !settled.has(id));
  expect(settled.size).toBe(view.explained);
  expect(open.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail')).toHaveLength(
    view.tally.error,
  );
});

test('causes are numbered from 1 without gaps, the same in every report', () => {
  const view = reportView(result, diagnosis, 'zh-CN', { dismissed });
  const ids = view.causes.map((_, i) => `c${i + 1}`);
  expect(view.causes.map(({ id }) => id)).toEqual(ids);
  const numbers = [...htmlReport('预算', view, PLAIN_DOCUMENT).matchAll(/原因 (\d+)/g)].map(
    ([, number]) => `c${number}`,
  );
  expect(numbers).toEqual(ids);
  const json = toJson('预算.xlsx', result, diagnosis, 'zh-CN', { dismissed });
  expect(json.causes.map(({ id }) => id)).toEqual(ids);
  const known = new Set(json.findings.map(({ cause }) => cause));
  expect([...known].filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  const open = issuesOf(result, diagnosis, dismissed);
  const listed = new Set(listedCorrections(open.diagnosis, result.book, 'zh-CN').map(({ cause }) => cause));
  expect([...listed].every((id) => ids.includes(id))).toBe(true);
});

test('the causes that are left keep the fingerprints by which a document knows them', () => {
  const all = reportView(result, diagnosis, 'zh-CN');
  const view = reportView(result, diagnosis, 'zh-CN', { dismissed });
  const kept = [...view.causes, ...view.dismissed].map(({ fingerprint }) => fingerprint);
  expect(all.causes.length).toBeGreaterThan(0);
  for (const { fingerprint } of all.causes) expect(kept).toContain(fingerprint);
});

test('with every error explained nothing is a failure, and nothing a pass', () => {
  const all = reportView(result, diagnosis, 'zh-CN');
  const everything = [...all.causes, ...all.findings].map(({ fingerprint }) => ({
    fingerprint,
    reason: '已认可',
  }));
  const view = reportView(result, diagnosis, 'zh-CN', { dismissed: everything });
  expect(view).toMatchObject({ verdict: 'incomplete', shown: 'explained', causes: [], findings: [] });
  expect(view.sentence).toMatch(/^问题均已说明；另外，缺 1 个合计；\d+ 处已由用户说明；\d+ 项勾稽相符。$/);
  expect(toJson('a', result, diagnosis, 'zh-CN', { dismissed: everything }).verdict).toBe('incomplete');
});

test('a word about other figures is passed over', () => {
  const stale = [{ fingerprint: 'separator\n预算03表!D57:1>2', reason: '旧' }];
  expect(reportView(result, diagnosis, 'zh-CN', { dismissed: stale })).toEqual(
    reportView(result, diagnosis, 'zh-CN'),
  );
});

test.each([
  ['nothing', undefined, []],
  ['no JSON', '{', []],
  ['no list', '{}', []],
  [
    'what is none of ours',
    '[1, {"fingerprint": 1, "reason": "b"}, {"fingerprint": "a", "reason": "b", "since": 3}]',
    [],
  ],
  ['a word', '[{"fingerprint":"a","reason":"b"}]', [{ fingerprint: 'a', reason: 'b' }]],
])('what a document keeps: %s', (_, text, expected) => {
  expect(readDismissed(text)).toEqual(expected);
});

test('a document keeps words as they were said, and nothing where none is left', () => {
  expect(readDismissed(writeDismissed(dismissed))).toEqual(dismissed);
  expect(writeDismissed([])).toBeUndefined();
});
