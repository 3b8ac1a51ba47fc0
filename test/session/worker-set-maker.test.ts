import type { SetOptions } from '../../src/session/set-maker';
import { WorkerSetMaker } from '../../src/session/worker/worker-set-maker';
import { MemoryHost } from './memory-host';
import { smallBook } from './small-book';
import { Workers } from './workers';

const OPTIONS: SetOptions = {
  layout: 'beijing-12',
  totals: 'formulas',
  year: undefined,
  department: undefined,
  dismissed: [],
  language: 'zh-CN',
};

let workers: Workers;
let maker: WorkerSetMaker;

beforeEach(() => {
  workers = new Workers();
  maker = new WorkerSetMaker(workers.start);
});

async function read() {
  return maker.read(await new MemoryHost(smallBook()).read(), OPTIONS);
}

test('a set is prepared in a worker, and laid out under the names that its sheets get', async () => {
  const outline = await read();
  expect(outline).toMatchObject({ kind: 'ready', source: 'tables', year: 2026 });
  const [, first] = await maker.sheets(['目录 (2)', '表', '另一张']);
  expect(first).toMatchObject({ name: '表' });
  expect(first?.rows.at(-1)?.cells[2]).toMatchObject({ formula: "'另一张'!C6" });
  expect(workers.started).toBe(1);
});

test('no worker is started before it is asked for anything', () => {
  maker.cancel();
  expect(workers.started).toBe(0);
});

test('one that was given up starts another, which reads the workbook again', async () => {
  await read();
  workers.isDeaf = true;
  const waiting = maker.sheets(['x']);
  maker.cancel();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  workers.isDeaf = false;
  expect(await maker.prepare({ ...OPTIONS, layout: 'shanghai-9' })).toMatchObject({ kind: 'ready' });
  expect(workers.started).toBe(2);
});

test('asked for what was never read, it says so', async () => {
  await expect(maker.prepare(OPTIONS)).rejects.toMatchObject({ code: 'gone' });
  await expect(maker.sheets([])).rejects.toMatchObject({ code: 'gone' });
});
