/**
 * @jest-environment jsdom
 */
import { act } from '@testing-library/react';
import { mountPane } from '../../src/taskpane/pane';
import type { MountedPane } from '../../src/taskpane/pane';
import { LocalChecker } from '../../src/session/local-checker';
import { LocalSetMaker } from '../../src/session/local-set-maker';
import { fakePrepareSet } from '../session/fake-set';
import { MemoryHost } from '../session/memory-host';
import { MemorySettings } from '../session/memory-settings';
import './render-pane';
import { smallBook } from '../session/small-book';

let checker: LocalChecker;
let cancelled: jest.SpyInstance;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  checker = new LocalChecker();
  cancelled = jest.spyOn(checker, 'cancel');
});

async function mounted(): Promise<MountedPane> {
  const host = new MemoryHost(smallBook(1));
  const setMaker = new LocalSetMaker(fakePrepareSet);
  const parts = { host, checker, setMaker, settings: new MemorySettings(), theme: 'light' as const };
  return act(() => Promise.resolve(mountPane(document.createElement('div'), parts)));
}

test('a pane that is taken away ends its check, which the next one would be in the middle of', async () => {
  jest.spyOn(checker, 'check').mockReturnValue(new Promise(() => undefined));
  const pane = await mounted();
  await act(async () => {
    void pane.session.check();
    await Promise.resolve();
  });
  act(() => {
    pane.unmount();
  });
  expect(cancelled).toHaveBeenCalledTimes(1);
});

test('one that was at nothing leaves the checker as it is', async () => {
  const pane = await mounted();
  await act(() => pane.session.check());
  act(() => {
    pane.unmount();
  });
  expect(cancelled).not.toHaveBeenCalled();
});
