import type { GridHost } from '../../src/hosts/grid/grid-host';
import type { ChangedWorkbook } from '../../src/hosts/port/snapshot';
import { unpacked } from '../../src/hosts/grid/model/cell-matrix';
import type { BookToOpen, GridView } from '../../src/hosts/grid/screen/grid-view';
import type { MountedPane } from '../../src/taskpane/pane';
import { WorkbenchController } from '../../src/workbench/workbench-controller';
import type { Source } from '../../src/workbench/workbench-state';
import { opened } from '../hosts/grid/opened';
import { smallFile } from '../hosts/grid/small-file';
import { DirectWorker } from './direct-worker';

/** What a test asks of a workbook in the spreadsheet. */
interface FakeHost {
  change: () => void;
  /** Everything is taken back. */
  takeBack: () => void;
  save: () => Promise<unknown>;
}

/** A controller whose spreadsheet and pane note what happens to them. */
class Bench {
  readonly books: BookToOpen[] = [];
  readonly hosts: FakeHost[] = [];
  readonly workers: DirectWorker[] = [];
  readonly log: string[] = [];
  /** Whether the spreadsheet has no room for another file. */
  isFull = false;
  readonly controller = new WorkbenchController({
    grid: () =>
      Promise.resolve({
        takeOver: unpacked,
        open: (book: BookToOpen) => this.layIn(book),
      } as unknown as GridView),
    startWorker: () => {
      const worker = new DirectWorker();
      this.workers.push(worker);
      return worker;
    },
    mountPane: () => this.mount(),
    language: () => 'zh-CN',
  });

  get open(): string | undefined {
    return this.books.at(-1)?.name;
  }

  private layIn(book: BookToOpen): GridHost {
    if (this.isFull) throw new Error('no room');
    this.books.push(book);
    this.log.push(`open ${book.name}`);
    const host: FakeHost = {
      change: () => undefined,
      takeBack: () => undefined,
      save: () => Promise.reject(new Error('no changes')),
    };
    this.hosts.push(host);
    return {
      watchChanges: (listener: () => void) => {
        host.change = listener;
      },
      savedState: {
        watch: (listener: (isThere: boolean) => void) => {
          host.takeBack = () => {
            listener(true);
          };
        },
        confirm: () => undefined,
      },
      changes: () => host.save(),
    } as unknown as GridHost;
  }

  private mount(): MountedPane {
    const name = this.open ?? '';
    this.log.push(`mount ${name}`);
    return {
      unmount: () => this.log.push(`unmount ${name}`),
      session: {
        state: {},
        check: () => {
          this.log.push(`check ${name}`);
          return Promise.resolve();
        },
      },
    } as unknown as MountedPane;
  }
}

function source(name: string, bytes: Uint8Array = smallFile({ 支出: [['合计', 1.5]] })): Source {
  return { kind: 'file', file: new File([Uint8Array.from(bytes)], name) };
}

/** What there is to save of a workbook without a change that is looked at. */
const NOTHING: ChangedWorkbook = { snapshot: { sheets: [] }, rows: new Map(), added: [], kept: {} };

let bench: Bench;

beforeEach(() => {
  bench = new Bench();
});

test('a file that is opened lies in the spreadsheet, the pane beside it, and is checked', async () => {
  await bench.controller.open(source('一.xlsx'));
  expect(bench.log).toEqual(['open 一.xlsx', 'mount 一.xlsx', 'check 一.xlsx']);
  expect(bench.controller.state).toMatchObject({
    file: { name: '一.xlsx', canBePatched: true },
    isChanged: false,
    opening: undefined,
    question: undefined,
  });
  expect(bench.books[0]?.sheets[0]?.cellData?.[0]?.[1]).toMatchObject({ v: 1.5 });
});

test('the next file takes its place', async () => {
  await bench.controller.open(source('一.xlsx'));
  await bench.controller.open(source('二.xlsx'));
  expect(bench.log.slice(3)).toEqual(['open 二.xlsx', 'unmount 一.xlsx', 'mount 二.xlsx', 'check 二.xlsx']);
  expect(bench.workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

describe('where changes have not been saved', () => {
  beforeEach(async () => {
    await bench.controller.open(source('一.xlsx'));
    bench.hosts[0]?.change();
  });

  test('another file is opened only when the user says so', async () => {
    const second = source('二.xlsx');
    expect(bench.controller.state.isChanged).toBe(true);
    await bench.controller.open(second);
    expect(bench.controller.state.question).toEqual({ kind: 'discard', name: '一.xlsx', source: second });
    expect(bench.open).toBe('一.xlsx');
    await bench.controller.openAnyway(second);
    expect(bench.open).toBe('二.xlsx');
    expect(bench.controller.state).toMatchObject({ isChanged: false, question: undefined });
  });

  test('a refusal keeps them', async () => {
    await bench.controller.open(source('二.xlsx'));
    bench.controller.closeQuestion();
    expect(bench.controller.state).toMatchObject({ isChanged: true, question: undefined });
    expect(bench.open).toBe('一.xlsx');
  });

  test('once they are, nothing is asked', async () => {
    bench.controller.wasSaved('一.xlsx');
    await bench.controller.open(source('二.xlsx'));
    expect(bench.open).toBe('二.xlsx');
  });

  test('once all are taken back there are none', () => {
    bench.hosts[0]?.takeBack();
    expect(bench.controller.state.isChanged).toBe(false);
  });

  test('a change after that counts again', () => {
    bench.controller.wasSaved('一.xlsx');
    bench.hosts[0]?.change();
    expect(bench.controller.state.isChanged).toBe(true);
  });

  test('a file that cannot be opened leaves them as they are', async () => {
    await bench.controller.openAnyway(source('坏.xlsx', new Uint8Array(0)));
    expect(bench.controller.state).toMatchObject({
      isChanged: true,
      file: { name: '一.xlsx' },
      question: { kind: 'unreadable', name: '坏.xlsx', code: 'empty' },
    });
  });
});

test('a file that cannot be read is told of, and the one before stays', async () => {
  await bench.controller.open(source('一.xlsx'));
  await bench.controller.open(source('坏.xlsx', new TextEncoder().encode('a,b\n')));
  expect(bench.controller.state).toMatchObject({
    file: { name: '一.xlsx' },
    opening: undefined,
    question: { kind: 'unreadable', name: '坏.xlsx', code: 'text-file' },
  });
  expect(bench.log).not.toContain('unmount 一.xlsx');
  expect(bench.workers.map(({ isEnded }) => isEnded)).toEqual([false, true]);
});

test('a file that has gone since it was picked is told of', async () => {
  const gone = { name: '一.xlsx', arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  await bench.controller.open({ kind: 'file', file: gone as unknown as File });
  expect(bench.controller.state).toMatchObject({
    opening: undefined,
    question: { kind: 'not-opened', name: '一.xlsx' },
  });
});

test('opening that is given up leaves the one before', async () => {
  await bench.controller.open(source('一.xlsx'));
  const opening = bench.controller.open(source('二.xlsx'));
  expect(bench.controller.state.opening).toEqual({ name: '二.xlsx', share: 0 });
  bench.controller.cancelOpening();
  // Nothing comes from a worker that was ended.
  await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, 200))]);
  expect(bench.open).toBe('一.xlsx');
  expect(bench.controller.state).toMatchObject({ file: { name: '一.xlsx' }, opening: undefined });
  expect(bench.controller.state.question).toBeUndefined();
});

test('of two files opened at once the later one counts', async () => {
  const first = bench.controller.open(source('一.xlsx'));
  const second = bench.controller.open(source('二.xlsx'));
  await second;
  await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 200))]);
  expect(bench.books.map(({ name }) => name)).toEqual(['二.xlsx']);
  expect(bench.controller.state.file?.name).toBe('二.xlsx');
  expect(bench.workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test('a spreadsheet that fails on a file is told of', async () => {
  await bench.controller.open(source('一.xlsx'));
  bench.isFull = true;
  await bench.controller.open(source('二.xlsx'));
  expect(bench.controller.state).toMatchObject({
    file: { name: '一.xlsx' },
    opening: undefined,
    question: { kind: 'not-opened', name: '二.xlsx' },
  });
  expect(bench.log).not.toContain('unmount 一.xlsx');
});

describe('saving', () => {
  test('gives the file with its changes', async () => {
    const bytes = smallFile({ 支出: [['合计', 1.5]] });
    const { host, person, close } = await opened(bytes);
    await bench.controller.open(source('一.xlsx', bytes));
    person.type('支出!B1', 2);
    const fake = bench.hosts[0];
    if (fake) fake.save = () => host.changes();
    const saved = await bench.controller.changedFile();
    const again = await opened(saved ?? new Uint8Array(0));
    expect(again.person.value('支出!B1')).toBe(2);
    expect(bench.controller.state).toMatchObject({ isSaving: false, question: undefined });
    close();
    again.close();
  });

  test('says so where that fails', async () => {
    await bench.controller.open(source('一.xlsx'));
    expect(await bench.controller.changedFile()).toBeUndefined();
    expect(bench.controller.state).toMatchObject({
      isSaving: false,
      question: { kind: 'saving-failed', reason: 'Error: no changes' },
    });
  });

  test('what is changed meanwhile is still to be saved', async () => {
    await bench.controller.open(source('一.xlsx'));
    const [host] = bench.hosts;
    if (host) host.save = () => Promise.resolve(NOTHING);
    host?.change();
    const asked = bench.workers[0] && jest.spyOn(bench.workers[0], 'postMessage');
    asked?.mockImplementationOnce(() => host?.change());
    await bench.controller.changedFile();
    bench.controller.wasSaved('一.xlsx');
    expect(bench.controller.state.isChanged).toBe(true);
    await bench.controller.changedFile();
    bench.controller.wasSaved('一.xlsx');
    expect(bench.controller.state.isChanged).toBe(false);
  });

  test('ends where another file takes the place of the one being saved', async () => {
    await bench.controller.open(source('一.xlsx'));
    const [host] = bench.hosts;
    let readOut: (changes: unknown) => void = () => undefined;
    if (host) {
      host.save = () =>
        new Promise((resolve) => {
          readOut = resolve;
        });
    }
    const saving = bench.controller.changedFile();
    await bench.controller.open(source('二.xlsx'));
    expect(bench.controller.state).toMatchObject({ file: { name: '二.xlsx' }, isSaving: false });
    readOut(NOTHING);
    expect(await saving).toBeUndefined();
    expect(bench.controller.state).toMatchObject({ isSaving: false, question: undefined });
  });
});
