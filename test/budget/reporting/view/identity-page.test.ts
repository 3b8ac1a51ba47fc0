import { checkBook } from '../../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../../src/budget/checking/check-book';
import { noCounts } from '../../../../src/budget/checking/judged';
import { locate } from '../../../../src/budget/locating/locate';
import { readBook } from '../../../../src/budget/reading/read-book';
import { identityPage } from '../../../../src/budget/reporting/view/identity-page';
import type { IdentityChoice } from '../../../../src/budget/reporting/view/identity-page';
import { reportView } from '../../../../src/budget/reporting/view/report-view';
import type { ReportView } from '../../../../src/budget/reporting/view/report-view';
import { sample } from '../../../samples/sample';

const ALL = { from: 0, count: 1000 };

let result: CheckResult;
let view: ReportView;

beforeAll(async () => {
  result = checkBook(readBook(await sample('xiaoguan-2026-typed.xlsx')));
  view = reportView(result, locate(result), 'zh-CN');
});

function tableNumbered(number: string): number {
  return view.tables.findIndex((table) => table.number === number);
}

test('a table counts the identities whose subject stands in it, and pages give all of them, failures first', () => {
  const table = tableNumbered('07');
  const choice: IdentityChoice = { kind: 'table', table };
  const { identities } = view.tables[table] ?? { identities: noCounts() };
  const page = identityPage(result, choice, ALL, 'zh-CN');
  const failing = page.identities.filter(({ outcome }) => outcome === 'fail').length;
  const sum = identities.pass + identities.fail + identities.cannotJudge + identities.notApplicable;
  expect(page.total).toBe(sum);
  expect(page.identities).toHaveLength(sum);
  expect(failing).toBe(identities.fail);
  expect(page.identities.slice(0, failing).every(({ outcome }) => outcome === 'fail')).toBe(true);
  expect(identityPage(result, choice, { from: 2, count: 3 }, 'zh-CN').identities).toEqual(
    page.identities.slice(2, 5),
  );
});

test('what ties two tables, whichever is named first: all that the map counts', () => {
  const [one, other] = [tableNumbered('06'), tableNumbered('05')];
  const page = identityPage(result, { kind: 'tie', tables: [one, other] }, ALL, 'zh-CN');
  const outcomes = page.identities.map(({ outcome, difference }) => `${outcome} ${difference}`);
  expect(outcomes.filter((each) => !each.startsWith('pass'))).toEqual(['fail 0.644000']);
  expect(page.total).toBe(7);
  expect(identityPage(result, { kind: 'tie', tables: [other, one] }, ALL, 'zh-CN')).toEqual(page);
});

test.each<IdentityChoice>([
  { kind: 'table', table: 99 },
  { kind: 'tie', tables: [0, 99] },
])('nothing of what is not there: $kind', (choice) => {
  expect(identityPage(result, choice, ALL, 'zh-CN')).toEqual({ identities: [], total: 0 });
});
