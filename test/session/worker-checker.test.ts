import type { Cell } from '../../src/workbook/cell';
import type { Snapshot } from '../../src/hosts/port/snapshot';
import { LocalChecker } from '../../src/session/local-checker';
import { WorkerChecker } from '../../src/session/worker/worker-checker';
import { MemoryHost } from './memory-host';
import { SHEET, smallBook } from './small-book';
import { MINUTE, Workers } from './workers';

const OPTIONS = { withoutRules: [], expected: { numbers: ['3'] } };
const ZH = { language: 'zh-CN', dismissed: [] } as const;
const EN = { language: 'en-US', dismissed: [] } as const;

function snapshotOf(total: number): Promise<Snapshot> {
  return new MemoryHost(smallBook(total)).read();
}

test('gives the same as a checker on this thread', async () => {
  const workers = new Workers();
  const checker = new WorkerChecker(workers.start);
  const local = new LocalChecker(() => MINUTE);
  const snapshot = await snapshotOf(600);
  const stages: string[] = [];
  const report = await checker.check(snapshot, OPTIONS, ZH, (stage) => stages.push(stage));
  expect(report).toEqual(await local.check(snapshot, OPTIONS, ZH));
  expect(stages).toEqual(['reading', 'checking', 'locating', 'writing']);
  expect(await checker.report(EN)).toEqual(await local.report(EN));
  const [choice, page] = [{ kind: 'table', table: 0 } as const, { from: 1, count: 2 }];
  expect(await checker.identities(choice, page, 'zh-CN')).toEqual(
    await local.identities(choice, page, 'zh-CN'),
  );
  expect(await checker.html('预算', ZH)).toEqual(await local.html('预算', ZH));
  expect(await checker.sheet(ZH)).toEqual(await local.sheet(ZH));
  expect(await checker.rules('zh-CN')).toEqual(await local.rules('zh-CN'));
});

test('checks again what was read again', async () => {
  const checker = new WorkerChecker(new Workers().start);
  await checker.check(await snapshotOf(600), OPTIONS, ZH);
  const at = { sheet: SHEET, row: 6, column: 3 };
  const mended = await checker.recheck([{ at, cell: { row: 6, column: 3, value: 60 } }], ZH);
  expect(mended.verdict).toBe('pass');
});

test('sends a large sheet in pieces', async () => {
  const workers = new Workers();
  const checker = new WorkerChecker(workers.start);
  const cells = Array.from({ length: 12_000 }, (_, i): Cell => ({ row: i, column: 0, value: i }));
  await checker.check({ sheets: [{ name: '大表', cells, isProtected: false }] }, OPTIONS, ZH);
  const pieces = workers.sent.flatMap((request) => (request.kind === 'cells' ? [request.cells.length] : []));
  expect(pieces).toEqual([5000, 5000, 2000]);
});

test('cancels by ending the worker, and remembers the last result', async () => {
  const workers = new Workers();
  const checker = new WorkerChecker(workers.start);
  await checker.check(await snapshotOf(600), OPTIONS, ZH);
  workers.isDeaf = true;
  const rejected = expect(checker.check(await snapshotOf(60), OPTIONS, ZH)).rejects.toMatchObject({
    code: 'cancelled',
  });
  checker.cancel();
  await rejected;
  expect(workers.ended).toBe(1);
  workers.isDeaf = false;
  expect((await checker.report(ZH)).verdict).toBe('fail');
  expect(workers.started).toBe(2);
});

test('remembers what was read again, too', async () => {
  const workers = new Workers();
  const checker = new WorkerChecker(workers.start);
  await checker.check(await snapshotOf(600), OPTIONS, ZH);
  const at = { sheet: SHEET, row: 6, column: 3 };
  await checker.recheck([{ at, cell: { row: 6, column: 3, value: 60 } }], ZH);
  checker.cancel();
  expect((await checker.report(ZH)).verdict).toBe('pass');
});

test('says so when the worker breaks down, and starts another', async () => {
  const workers = new Workers();
  const checker = new WorkerChecker(workers.start);
  await checker.check(await snapshotOf(600), OPTIONS, ZH);
  workers.isDeaf = true;
  const rejected = expect(checker.report(ZH)).rejects.toMatchObject({
    code: 'failed',
    reason: 'out of memory',
  });
  await Promise.resolve();
  workers.crash('out of memory');
  await rejected;
  workers.isDeaf = false;
  expect((await checker.check(await snapshotOf(60), OPTIONS, ZH)).verdict).toBe('pass');
});

test('has nothing to tell before the first check', async () => {
  await expect(new WorkerChecker(new Workers().start).report(ZH)).rejects.toMatchObject({ code: 'gone' });
});
