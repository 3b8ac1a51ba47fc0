import type { CauseView } from '../../src/budget/reporting/view/cause-view';
import type { ReportView } from '../../src/budget/reporting/view/report-view';
import { LocalChecker } from '../../src/session/local-checker';
import { Session } from '../../src/session/session';
import type { SessionState } from '../../src/session/state';
import type { Settings } from '../../src/session/settings/settings';
import { sample } from '../samples/sample';
import { addressName } from '../../src/workbook/address';
import { until } from '../tools/until';
import { MemoryHost } from './memory-host';
import { MemorySettings } from './memory-settings';
import { SHEET, smallBook } from './small-book';

const D7 = { sheet: SHEET, row: 6, column: 3 };

/** A session over a book of one table, the only one published, whose total in D7 is ten times what it should be. */
async function started(settings: Partial<Settings> = {}) {
  const host = new MemoryHost(smallBook(600));
  await host.setSetting('gouji.expected', '["3"]');
  const store = new MemorySettings({ marksAfterCheck: false, ...settings });
  const session = new Session(host, new LocalChecker(), store, () => '2026-11-30');
  await session.open();
  return { host, session, settings: store };
}

function onlyCause({ report }: SessionState): CauseView {
  const [cause] = report?.causes ?? [];
  if (!cause) throw new Error('No cause');
  return cause;
}

/** What the causes of a result propose, in the order of the cells. */
function proposedBy(report: ReportView | undefined): string[] {
  const all = report?.causes.flatMap(({ title, corrections }) =>
    corrections.map(({ at, proposed }) => `${addressName(at)} ${title} ${proposed}`),
  );
  return (all ?? []).sort();
}

/** Lets everything that was begun come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

test('checks the workbook and says what it is at', async () => {
  const { session } = await started();
  const seen = new Set<string>();
  session.subscribe(() => {
    const { activity } = session.state;
    seen.add(activity.kind === 'checking' ? activity.stage : activity.kind);
  });
  await session.check();
  expect([...seen]).toEqual(['reading', 'checking', 'locating', 'writing', 'none']);
  expect(session.state.report?.tally.error).toBe(2);
  expect(session.state.checks).toBe(1);
});

test('does one thing at a time', async () => {
  const { host, session } = await started();
  const open = host.holdReading();
  const checked = session.check();
  await session.check();
  await session.undo();
  expect(session.state.activity.kind).toBe('reading');
  open();
  await checked;
  expect(host.reads).toBe(1);
  expect(session.state.notice).toBeUndefined();
});

test('shows a cell while a check is under way', async () => {
  const { host, session } = await started();
  const open = host.holdReading();
  const checked = session.check();
  await session.show(D7);
  expect(host.shown).toEqual(['支出 D7']);
  expect(session.state.activity.kind).toBe('reading');
  open();
  await checked;
  expect(session.state.activity).toEqual({ kind: 'none' });
});

test('knows while the user keeps it waiting, until it is closed', async () => {
  const host = new MemoryHost(smallBook(600));
  const session = new Session(host, new LocalChecker(), new MemorySettings());
  const close = await session.open();
  host.editCell(true);
  expect(session.state.isCellEdited).toBe(true);
  host.editCell(false);
  expect(session.state.isCellEdited).toBe(false);
  close();
  host.editCell(true);
  expect(session.state.isCellEdited).toBe(false);
});

test('takes note that the ribbon has taken the marks off', async () => {
  const { session } = await started();
  await session.check();
  await session.mark();
  expect(session.state.hasMarks).toBe(true);
  session.marksAreGone();
  expect(session.state.hasMarks).toBe(false);
});

test('cancels a reading and keeps the last result', async () => {
  const { host, session } = await started();
  await session.check();
  const { report } = session.state;
  const open = host.holdReading();
  const checked = session.check();
  session.cancel();
  open();
  await checked;
  expect(session.state.notice).toMatchObject({ kind: 'fault', code: 'cancelled' });
  expect(session.state.report).toBe(report);
});

test('adopts a correction, checks again, and takes it back', async () => {
  const { host, session } = await started();
  await session.check();
  await session.adopt([onlyCause(session.state)]);
  expect(host.value(D7)).toBe(60);
  expect(session.state).toMatchObject({
    undoable: 1,
    isStale: false,
    notice: { kind: 'adopted', cells: 1 },
    report: { verdict: 'pass' },
  });
  await session.undo();
  expect(host.value(D7)).toBe(600);
  expect(session.state).toMatchObject({
    undoable: 0,
    notice: { kind: 'undone' },
    report: { verdict: 'fail' },
  });
});

describe('what was told', () => {
  test.each([true, false])(
    'of cells that were written goes once they are taken back elsewhere, live: %s',
    async (isLive) => {
      const { host, session } = await started({ isLive });
      await session.check();
      await session.adopt([onlyCause(session.state)]);
      expect(session.state).toMatchObject({ undoable: 1, notice: { kind: 'adopted' } });
      host.undoItself();
      await until('it is not told any more', () => session.state.notice?.kind !== 'adopted');
      expect(session.state.undoable).toBe(0);
    },
  );

  test('of cells that were written stays while they stand', async () => {
    const { host, session } = await started({ isLive: true });
    await session.check();
    await session.adopt([onlyCause(session.state)]);
    const { report } = session.state;
    host.type({ ...D7, column: 7 }, 'x');
    await until('it is checked again', () => session.state.report !== report);
    expect(session.state.notice).toMatchObject({ kind: 'adopted', cells: 1 });
  });

  test('of an attempt goes with the next check that is asked for', async () => {
    const { host, session } = await started();
    await session.check();
    host.type(D7, 601);
    await session.adopt([onlyCause(session.state)]);
    expect(session.state.notice).toMatchObject({ kind: 'changed-meanwhile' });
    await session.check();
    expect(session.state.notice).toBeUndefined();
  });

  test('of marks goes once there are others', async () => {
    const { session } = await started();
    await session.check();
    await session.mark();
    expect(session.state.notice).toMatchObject({ kind: 'marked' });
    await session.dismiss(onlyCause(session.state).fingerprint, '口径不同');
    expect(session.state.notice).toBeUndefined();
  });
});

test('writes nothing into a cell that changed since', async () => {
  const { host, session } = await started();
  await session.check();
  host.type(D7, 61);
  await session.adopt([onlyCause(session.state)]);
  expect(host.value(D7)).toBe(61);
  expect(session.state.notice).toEqual({ kind: 'changed-meanwhile', cells: ['支出 D7'] });
});

test('writes nothing onto a protected sheet', async () => {
  const { host, session } = await started();
  await session.check();
  host.protectedSheets.add(SHEET);
  await session.adopt([onlyCause(session.state)]);
  expect(session.state.notice).toEqual({ kind: 'protected', sheets: [SHEET] });
});

test('has nothing to undo at first', async () => {
  const { session } = await started();
  await session.undo();
  expect(session.state.notice).toEqual({ kind: 'nothing-to-undo' });
});

describe('an edit', () => {
  test('makes the result out of date', async () => {
    const { host, session } = await started();
    await session.check();
    host.type(D7, 60);
    expect(session.state.isStale).toBe(true);
    await session.check();
    expect(session.state.isStale).toBe(false);
  });

  test('while a check is under way makes its result out of date', async () => {
    const { host, session } = await started();
    const open = host.holdReading();
    const checked = session.check();
    host.type(D7, 60);
    open();
    await checked;
    expect(session.state.isStale).toBe(true);
  });

  test('is checked at once where that was chosen', async () => {
    const { host, session } = await started({ isLive: true });
    await session.check();
    host.type(D7, 60);
    await settled();
    expect(session.state).toMatchObject({ isStale: false, checks: 2, report: { verdict: 'pass' } });
    expect(host.reads).toBe(1);
  });

  test('says what it has mended, and what it has made', async () => {
    const { host, session } = await started({ isLive: true });
    await session.check();
    const checked = (times: number) => until('it is checked again', () => session.state.checks === times);
    host.type(D7, 60);
    await checked(2);
    expect(session.state.notice).toEqual({ kind: 'edited', effect: { mended: 2, made: 0 } });
    host.type({ sheet: SHEET, row: 3, column: 2 }, 80);
    await checked(3);
    expect(session.state.notice).toMatchObject({ kind: 'edited', effect: { mended: 0, first: { at: {} } } });
    // Only the amount that it misses by is another one.
    host.type({ sheet: SHEET, row: 3, column: 2 }, 90);
    await checked(4);
    expect(session.state.notice).toBeUndefined();
  });

  test('of the pane says so beside what was done', async () => {
    const { session } = await started();
    await session.check();
    await session.adopt([onlyCause(session.state)]);
    expect(session.state.notice).toMatchObject({ kind: 'adopted', cells: 1, effect: { mended: 2, made: 0 } });
    await session.undo();
    expect(session.state.notice).toMatchObject({ kind: 'undone', cells: 1, effect: { mended: 0, made: 2 } });
  });

  test('of which nobody knows what it was has all read again', async () => {
    const { host, session } = await started({ isLive: true });
    await session.check();
    host.restructure();
    await settled();
    expect(host.reads).toBe(2);
  });

  test('is still to be checked after a check that failed', async () => {
    const { host, session, settings } = await started({ isLive: true });
    await session.check();
    host.failNext('busy');
    host.type(D7, 60);
    await settled();
    expect(session.state).toMatchObject({ isStale: true, notice: { kind: 'fault', code: 'busy' } });
    settings.change({ isLive: true });
    host.type({ sheet: SHEET, row: 3, column: 1 }, '行政运行');
    await settled();
    expect(session.state).toMatchObject({ isStale: false, report: { verdict: 'pass' } });
  });
});

test.each(['cell-editing', 'too-large', 'read-only', 'gone', 'busy', 'unsupported', 'failed'] as const)(
  'turns the fault %s into a notice',
  async (code) => {
    const { host, session } = await started();
    host.failNext(code);
    await session.check();
    expect(session.state.notice).toMatchObject({ kind: 'fault', code });
    expect(session.state.activity).toEqual({ kind: 'none' });
  },
);

describe('what was said to be no error', () => {
  test('is kept in the document with its reason, and recalled', async () => {
    const { host, session } = await started();
    await session.check();
    const { fingerprint } = onlyCause(session.state);
    await session.dismiss(fingerprint, '口径不同');
    expect([...host.kept.keys()]).toEqual(['gouji.expected', 'gouji.dismissed']);
    const again = new Session(host, new LocalChecker(), new MemorySettings());
    await again.open();
    expect(again.state.dismissed).toEqual([{ fingerprint, reason: '口径不同', since: '2026-11-30' }]);
  });

  test('can be withdrawn, and leaves nothing behind', async () => {
    const { host, session } = await started();
    await session.check();
    const { fingerprint } = onlyCause(session.state);
    await session.dismiss(fingerprint, '口径不同');
    await session.withdraw(fingerprint);
    expect(session.state.dismissed).toEqual([]);
    expect(host.kept.has('gouji.dismissed')).toBe(false);
  });

  test('lapses when the figures change', async () => {
    const { host, session } = await started();
    await session.check();
    await session.dismiss(onlyCause(session.state).fingerprint, '口径不同');
    await session.check();
    expect(session.state.dismissed).toHaveLength(1);
    host.type(D7, 6000);
    await session.check();
    expect(session.state.dismissed).toEqual([]);
    expect(host.kept.has('gouji.dismissed')).toBe(false);
  });

  test('is counted nowhere, and told apart', async () => {
    const { session } = await started();
    await session.check();
    const { fingerprint } = onlyCause(session.state);
    await session.dismiss(fingerprint, '口径不同');
    expect(session.state.report).toMatchObject({
      shown: 'explained',
      tally: { error: 0 },
      causes: [],
      findings: [],
      explained: 2,
      dismissed: [{ fingerprint, reason: '口径不同', since: '2026-11-30', findings: 2 }],
    });
    await session.withdraw(fingerprint);
    expect(session.state.report).toMatchObject({ shown: 'fail', tally: { error: 2 }, explained: 0 });
  });

  test('bears no marks', async () => {
    const { host, session } = await started({ marksAfterCheck: true });
    await session.check();
    expect(host.marks.length).toBeGreaterThan(0);
    await session.dismiss(onlyCause(session.state).fingerprint, '口径不同');
    expect(host.marks).toEqual([]);
  });
});

describe('marks', () => {
  test('are put on and taken off', async () => {
    const { host, session } = await started();
    await session.check();
    expect(session.state.hasMarks).toBe(false);
    await session.mark();
    expect(host.marks.find(({ kind }) => kind === 'suspect')?.at).toEqual(D7);
    expect(session.state.hasMarks).toBe(true);
    await session.clearMarks();
    expect(host.marks).toEqual([]);
    expect(session.state).toMatchObject({ hasMarks: false, notice: { kind: 'unmarked' } });
  });

  test('are not put on protected sheets, and the pane is told', async () => {
    const { host, session } = await started({ marksAfterCheck: true });
    host.protectedSheets.add(SHEET);
    await session.check();
    expect(session.state).toMatchObject({ hasMarks: false, protectedSheets: [SHEET] });
  });

  test('are not put where conditional formats are not told, and the pane is told, and what may be left', async () => {
    const { host, session } = await started({ marksAfterCheck: true });
    host.untoldSheets.add(SHEET);
    await session.check();
    expect(session.state).toMatchObject({ hasMarks: false, untoldSheets: [SHEET] });
    await session.clearMarks();
    expect(session.state.notice).toEqual({ kind: 'unmarked', untoldSheets: [SHEET] });
  });
});

test('tells the result in another language without checking again', async () => {
  const { host, session, settings } = await started();
  await session.check();
  settings.change({ language: 'en-US' });
  await session.translate();
  expect(session.state.report?.sentence).toMatch(/^2 to correct/);
  expect(host.reads).toBe(1);
});

test('does not check by rules that were left out', async () => {
  const { session } = await started({ withoutRules: ['column-total', 'row-total'] });
  await session.check();
  expect(session.state.report?.tally.error).toBe(0);
});

test('says so when a cell that is shown is out of sight', async () => {
  const { host, session } = await started();
  host.visibility = { hiddenRow: true, hiddenColumn: false, hiddenSheet: false };
  await session.show(D7);
  expect(session.state.notice).toMatchObject({ kind: 'out-of-sight', cell: '支出 D7' });
  session.notices.dismiss();
  expect(session.state.notice).toBeUndefined();
});

describe('amounts that are stored as texts', () => {
  test('are made numbers all at once, as they stand, and given back', async () => {
    const host = new MemoryHost(await sample('xiaoguan-2026-pasted.xlsx'));
    const session = new Session(host, new LocalChecker(), new MemorySettings());
    await session.open();
    await session.check();
    const before = session.state.report;
    expect(before?.textNumbers.length).toBeGreaterThan(250);
    await session.convertTexts();
    expect(session.state.notice).toMatchObject({ kind: 'adopted', cells: before?.textNumbers.length });
    expect(host.value({ sheet: '预算01表', row: 4, column: 1 })).toBe(11262.466491);
    // Nothing else is said of the amounts than before.
    const after = session.state.report;
    expect(after?.textNumbers).toEqual([]);
    expect(after?.tally.error).toBe(before?.tally.error);
    expect(proposedBy(after)).toEqual(proposedBy(before));
    await session.undo();
    expect(host.value({ sheet: '预算01表', row: 4, column: 1 })).toBe('11,262.466491');
  });

  test('are none of a book of numbers', async () => {
    const { host, session } = await started();
    await session.check();
    await session.convertTexts();
    expect(host.edits).toEqual([]);
  });
});
