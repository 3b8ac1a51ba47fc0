import { LocalChecker } from '../../src/session/local-checker';
import { marksOf } from '../../src/session/marks';
import { Session } from '../../src/session/session';
import { parseA1 } from '../../src/workbook/address';
import type { Address } from '../../src/workbook/address';
import { addressName } from '../../src/workbook/address';
import { sample } from '../samples/sample';
import { MemoryHost } from './memory-host';
import { MemorySettings } from './memory-settings';

function at(name: string): Address {
  const [sheet = '', cell = ''] = name.split(' ');
  return { sheet, ...(parseA1(cell) ?? { row: 0, column: 0 }) };
}

let host: MemoryHost;
let session: Session;

beforeEach(async () => {
  host = new MemoryHost(await sample('xiaoguan-2026-typed.xlsx'));
  session = new Session(host, new LocalChecker(), new MemorySettings({ marksAfterCheck: false }));
  await session.open();
  await session.check();
});

/** What the session leads to in the pane: the title of a cause, or the sentence of a finding. */
function ledTo(): string | undefined {
  const { report, ledTo: issue } = session.state;
  const cause = report?.causes.find(({ fingerprint }) => fingerprint === issue?.fingerprint);
  const finding = report?.findings.find(({ fingerprint }) => fingerprint === issue?.fingerprint);
  return cause?.title ?? finding?.title;
}

test.each([
  ['预算03表 D57', '小数点、千分位写错'],
  // A cell of the rows that were typed a column off: blank now.
  ['预算03表 F33', '金额填错了栏'],
  // The row before which another is missing.
  ['预算07表 A22', '漏了行'],
  // Wrong itself in no way: it takes part in what fails.
  ['预算01表 B5', '小数点、千分位写错'],
])('selecting %s leads to what is the matter with it: %s', (name, title) => {
  host.select(at(name));
  expect(ledTo()).toBe(title);
  expect(session.state.selected).toEqual(at(name));
});

test('a cell that nothing is the matter with leads nowhere, and is known all the same', () => {
  host.select(at('预算11表 A1'));
  expect(ledTo()).toBeUndefined();
  expect(session.state.selected).toEqual(at('预算11表 A1'));
});

test('where something else than the issues is read, a selection leaves it be', () => {
  session.showTab('settings');
  host.select(at('预算03表 D57'));
  expect(ledTo()).toBeUndefined();
  expect(session.state.tab).toBe('settings');
});

test('the pane’s own going to a cell leads to no other issue of that cell', async () => {
  const issue = { fingerprint: session.state.report?.causes[0]?.fingerprint ?? '', at: at('预算03表 D57') };
  await session.leadTo(issue);
  host.select(issue.at);
  expect(session.state.ledTo?.fingerprint).toBe(issue.fingerprint);
  expect(host.shown).toEqual([addressName(issue.at)]);
});

test('leading to an issue shows the issues', async () => {
  session.showTab('report');
  await session.leadTo({ fingerprint: 'any', at: at('预算03表 D57') });
  expect(session.state).toMatchObject({ tab: 'issues', ledTo: { fingerprint: 'any' } });
});

test('blank operands of a sum that fails bear no mark, but where they have to be filled in', () => {
  const marks = new Map(
    marksOf(session.state.report ?? fail('no report')).map((mark) => [addressName(mark.at), mark.kind]),
  );
  expect(marks.get('预算01表 D5')).toBe('involved');
  expect(marks.has('预算01表 D6')).toBe(false);
  expect(marks.get('预算03表 F33')).toBe('suspect');
});

function fail(why: string): never {
  throw new Error(why);
}

test('a figure is told with what it is about and all that it takes part in', async () => {
  const figure = await session.figure(at('预算03表 D57'));
  expect(figure).toMatchObject({ table: '03 支出预算总表', shown: '12,599,200.000000', unit: '万元' });
  expect(figure?.scope).toMatch(/^预算 · 支出 · .*30231/);
  expect(figure?.identities.length).toBeGreaterThan(3);
  expect(await session.figure(at('预算03表 A1'))).toBeUndefined();
});
