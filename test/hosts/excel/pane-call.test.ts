/** @jest-environment jsdom */
import { answerCalls, callPane, tellUnmarked } from '../../../src/hosts/excel/pane-call';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { differences, openPane, snapshotWithSettings, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';
import { settled } from '../../excel-host/small-calls';

type Hearer = (event: { data: unknown }) => void;
const hearers: Hearer[] = [];
/** Whether messages of the channel get through, as they may not between the processes of Excel's pages. */
let isChannelOpen = true;

/** jsdom has none. */
class Channel {
  addEventListener(_: 'message', hearer: Hearer): void {
    hearers.push(hearer);
  }
  postMessage(data: unknown): void {
    if (!isChannelOpen) return;
    for (const hear of hearers) {
      setTimeout(() => {
        hear({ data });
      }, 0);
    }
  }
  close(): void {
    // Nothing is held open.
  }
}

/** What a browser does in the other pages of an origin when one of them sets an item. */
const setItem = jest.spyOn(Storage.prototype, 'setItem').mockImplementation((key, newValue) => {
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
});

const listening = jest.spyOn(window, 'addEventListener');

let pane: JsdomPane;
let workbook: Workbook;
const heard: string[] = [];

beforeAll(() => {
  Object.assign(globalThis, { BroadcastChannel: Channel });
});

afterAll(() => {
  setItem.mockRestore();
  listening.mockRestore();
});

beforeEach(async () => {
  isChannelOpen = true;
  hearers.length = 0;
  heard.length = 0;
  workbook = workbookOf({ 支出: [['合计', 1]] });
  pane = await openPane(workbook);
});

afterEach(async () => {
  for (const [type, listener] of listening.mock.calls) {
    if (type === 'storage') window.removeEventListener(type, listener);
  }
  await pane.close();
});

async function answering(): Promise<void> {
  await answerCalls({ check: () => heard.push('check'), unmarked: () => heard.push('unmarked') });
}

const MARK = { at: { sheet: '支出', row: 0, column: 1 }, kind: 'suspect' } as const;
const COLOURS = { suspect: '#FFD966', involved: '#DDEBF7' };

test.each([true, false])(
  'a call is answered once, whether the channel is open (%s) or not',
  async (isOpen) => {
    isChannelOpen = isOpen;
    const before = snapshotWithSettings(workbook);
    await answering();
    await callPane();
    await settled();
    expect(heard).toEqual(['check']);
    expect(differences(before, snapshotWithSettings(workbook))).toEqual([]);
  },
);

test('one that was made before the pane was open is answered first', async () => {
  await callPane();
  await answering();
  expect(heard).toEqual(['check']);
});

test('one about another document is none', async () => {
  await answering();
  window.dispatchEvent(new StorageEvent('storage', { key: 'gouji.call', newValue: 'called' }));
  await settled();
  expect(heard).toEqual([]);
});

test('that marks are gone is believed where none stand in this document', async () => {
  const host = new ExcelHost();
  await host.read();
  await host.mark([MARK], COLOURS);
  await answering();
  tellUnmarked();
  await settled();
  expect(heard).toEqual([]);
  await host.clearMarks();
  tellUnmarked();
  await settled();
  expect([...new Set(heard)]).toEqual(['unmarked']);
});
