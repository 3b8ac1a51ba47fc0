import type { CauseView, CorrectionView } from '../../src/budget/reporting/view/cause-view';
import { LocalChecker } from '../../src/session/local-checker';
import { Session } from '../../src/session/session';
import { a1 } from '../../src/workbook/address';
import { MemoryHost } from './memory-host';
import { MemorySettings } from './memory-settings';
import { SHEET, smallBook } from './small-book';

const D7 = { sheet: SHEET, row: 6, column: 3 };
const C4 = { sheet: SHEET, row: 3, column: 2 };

/** A session over the small book, checked, whose total in D7 is ten times what it should be. */
async function started(): Promise<{ host: MemoryHost; session: Session; cause: CauseView }> {
  const host = new MemoryHost(smallBook(600));
  const session = await opened(host);
  const [cause] = session.state.report?.causes ?? [];
  if (!cause) throw new Error('No cause');
  return { host, session, cause };
}

async function opened(host: MemoryHost): Promise<Session> {
  const session = new Session(host, new LocalChecker(), new MemorySettings({ marksAfterCheck: false }));
  await session.open();
  await session.check();
  return session;
}

/** The cause with another proposal in its first cell, or for another cell. */
function proposing(
  cause: CauseView,
  change: Partial<CorrectionView>,
  more: Partial<CauseView> = {},
): CauseView {
  const [first] = cause.corrections;
  if (!first) throw new Error('No correction');
  return { ...cause, ...more, corrections: [{ ...first, ...change }] };
}

test('what makes more wrong than it mends is taken back at once', async () => {
  const { host, session, cause } = await started();
  await session.adopt([proposing(cause, { at: C4, proposed: '40', standing: { value: 30 } })]);
  expect(host.value(C4)).toBe(30);
  expect(session.state).toMatchObject({
    notice: { kind: 'taken-back', before: 2, after: 4 },
    undoable: 0,
    assumed: [],
    report: { tally: { error: 2 } },
  });
});

describe('what was adopted without being sure', () => {
  test('is kept in the document as long as it stands there', async () => {
    const { host, session, cause } = await started();
    await session.adopt([proposing(cause, { proposed: '61' }, { certainty: 'possible' })]);
    expect(host.kept.get('gouji.assumed')).toBe(
      `[{"sheet":"${SHEET}","cell":"D7","certainty":"possible","amount":"61"}]`,
    );
    expect(session.state.report?.assumed.map(({ cell }) => cell)).toEqual([`${SHEET} D7`]);
    const again = await opened(host);
    expect(again.state.assumed).toHaveLength(1);
    host.type(D7, 62);
    await again.check();
    expect(again.state.report?.assumed).toEqual([]);
  });

  test('makes no cause that rests on it surer', async () => {
    const { host, session, cause } = await started();
    expect(cause.certainty).toBe('certain');
    // As if 600 had been adopted as possible: that it should be 60 is no surer than that.
    await session.adopt([proposing(cause, { proposed: '60' })]);
    host.type(D7, 600);
    await host.setSetting(
      'gouji.assumed',
      `[{"sheet":"${SHEET}","cell":"C7","certainty":"likely","amount":"65"}]`,
    );
    const again = await opened(host);
    expect(again.state.report?.causes.map(({ certainty }) => certainty)).toEqual(['likely']);
    await again.confirmAssumed();
    expect(again.state.report?.causes.map(({ certainty }) => certainty)).toEqual(['certain']);
    expect(host.kept.has('gouji.assumed')).toBe(false);
  });

  test('is forgotten once it is taken back', async () => {
    const { host, session, cause } = await started();
    await session.adopt([{ ...cause, certainty: 'likely' }]);
    expect(session.state.assumed.map(({ at }) => a1(at))).toEqual(['D7']);
    await session.undo();
    expect(session.state.assumed).toEqual([]);
    expect(host.kept.has('gouji.assumed')).toBe(false);
  });

  test('is nothing where the cause was certain', async () => {
    const { session, cause } = await started();
    await session.adopt([cause]);
    expect(session.state).toMatchObject({ assumed: [], notice: { kind: 'adopted', cells: 1 } });
  });
});

test('what would be undone is told by its cells, and no more once it was undone', async () => {
  const { host, session, cause } = await started();
  expect(session.state.lastStep).toBeUndefined();
  await session.adopt([cause]);
  expect(session.state.lastStep).toEqual({ first: `${SHEET} D7`, cells: 1 });
  await session.undo();
  expect(session.state.lastStep).toBeUndefined();
  await session.adopt([cause]);
  host.undoItself();
  await session.check();
  expect(session.state.lastStep).toBeUndefined();
});
