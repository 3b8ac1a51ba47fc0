/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { requestsOf } from '../../../src/hosts/excel/sheets/row-block';
import type { SheetSet } from '../../../src/hosts/port/sheet-set';
import { differences, openPane, Person, snapshot, workbookOf } from '../../excel-host';
import type { JsdomPane, Workbook } from '../../excel-host';
import { smallSet } from '../port/small-set';

let pane: JsdomPane;
let workbook: Workbook;
let person: Person;
let host: ExcelHost;

beforeEach(async () => {
  workbook = workbookOf({
    说明: [['看这里', '=预算01表!B2']],
    预算01表: [
      ['旧表', 1],
      ['合计', 7],
    ],
    底表: [['金额', 1]],
  });
  workbook.activate(workbook.sheet('底表'));
  person = new Person(workbook);
  pane = await openPane(workbook, { excelApi: '1.9' });
  host = new ExcelHost();
});

afterEach(async () => {
  expect([...pane.session.unknownMembers]).toEqual([]);
  await pane.close();
});

const names = () => workbook.sheets.map(({ name }) => name);
const inSight = () =>
  workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);

describe('a set under free names', () => {
  const set = smallSet(12, 20, { namesTaken: 'number' });

  test('comes last, in as few syncs as may be, and its first sheet is shown', async () => {
    const syncs = await pane.log.during(async () => {
      expect(await host.addSheets(set)).toMatchObject({ status: 'done', aside: [], printsAsPlanned: true });
    });
    expect(syncs).toHaveLength(5);
    expect(names().slice(0, 6)).toEqual(['说明', '预算01表', '底表', '目录', '预算01表 (2)', '预算02表']);
    expect(names()).toHaveLength(16);
    expect(workbook.activeSheet.name).toBe('目录');
  });

  test('leads with formulas and links to the names that it got', async () => {
    await host.addSheets(set);
    expect(workbook.sheet('预算02表').cell(22, 2)).toMatchObject({ formula: '=SUM(C3:C22)', value: 30 });
    expect(workbook.sheet('预算01表 (2)').cell(22, 2).value).toBe(330);
    const [link] = workbook.sheet('目录').hyperlinks;
    expect(link).toMatchObject({ row: 1, link: { documentReference: "'预算01表 (2)'!A1" } });
    expect(workbook.sheet('目录').cell(1, 0).value).toBe('预算01表 (2)');
  });

  test('looks as planned: texts, fonts, lines, sizes, merges, what stays in sight and what is printed', async () => {
    await host.addSheets(set);
    const sheet = workbook.sheet('预算02表');
    expect(sheet.cell(2, 0)).toMatchObject({ value: '2010100', style: { numberFormat: '@' } });
    expect(sheet.cell(2, 1)).toMatchObject({ value: '=名称0', formula: undefined });
    expect(sheet.cell(2, 2).style).toMatchObject({
      numberFormat: '#,##0.000000',
      font: { name: '宋体', size: 11, bold: false },
      borders: { top: { style: 'Continuous' }, right: { style: 'Continuous' } },
    });
    expect(sheet.cell(0, 0).style).toMatchObject({
      font: { name: '黑体', bold: true },
      horizontalAlignment: 'Center',
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([sheet.rowHeights.get(0), sheet.rowHeights.get(1), sheet.rowHeights.get(2)]).toEqual([
      30,
      // In whole pixels.
      19.5,
      undefined,
    ]);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printTitleRows: { top: 0, bottom: 1 },
      headerFooter: { leftFooter: '某局 && 某处', rightFooter: '第 &P 页，共 &N 页' },
    });
  });

  test('leaves the other sheets as they were, and is taken off without a trace', async () => {
    const before = snapshot(workbook);
    await host.addSheets(set);
    for (const [name, sheet] of before.sheets) expect(snapshot(workbook).sheets.get(name)).toEqual(sheet);
    expect(await host.takeOffSheets()).toEqual({ status: 'done', sheets: 13, restored: 0 });
    expect(differences(before, snapshot(workbook))).toEqual([]);
    expect(workbook.activeSheet.name).toBe('底表');
    expect(await host.takeOffSheets()).toEqual({ status: 'nothing-to-take-off' });
  });

  test('tells how far it has got', async () => {
    const told: number[] = [];
    await host.addSheets(set, (done, of) => told.push(done / of));
    expect(told).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});

test('a request is no larger than was reckoned with', async () => {
  const set = smallSet(3, 400, { namesTaken: 'number' });
  const reckoned = requestsOf(await set.plans(set.names)).map((blocks) =>
    blocks.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const syncs = await pane.log.during(() => host.addSheets(set));
  const written = syncs.slice(1, -1).map(({ requestBytes }) => requestBytes);
  expect(written).toHaveLength(reckoned.length);
  for (const [i, bytes] of written.entries()) expect(bytes).toBeLessThan((reckoned[i] ?? 0) * 1.2 + 20_000);
});

describe('names that are taken', () => {
  test('are told before anything is written', async () => {
    const before = snapshot(workbook);
    expect(await host.addSheets(smallSet(2, 3))).toEqual({ status: 'names-taken', names: ['预算01表'] });
    expect(differences(before, snapshot(workbook))).toEqual([]);
  });

  const replacing = smallSet(2, 3, { namesTaken: 'replace' });

  test('go to the new sheets, and the old ones are kept hidden, with what leads to them', async () => {
    const outcome = await host.addSheets(replacing);
    const aside = [{ from: '预算01表', to: '预算01表（原）' }];
    expect(outcome).toMatchObject({ status: 'done', sheets: ['目录', '预算01表', '预算02表'], aside });
    expect(inSight()).toEqual(['说明', '底表', '目录', '预算01表', '预算02表']);
    expect(workbook.sheet('预算01表（原）').cell(1, 1).value).toBe(7);
    expect(workbook.sheet('说明').cell(0, 1)).toMatchObject({ formula: "='预算01表（原）'!B2", value: 7 });
  });

  test('go back with one step, as does everything else', async () => {
    person.protect('预算01表');
    const before = snapshot(workbook);
    await host.addSheets(replacing);
    await host.addSheets(replacing);
    expect(await host.takeOffSheets()).toEqual({ status: 'done', sheets: 3, restored: 3 });
    expect(await host.takeOffSheets()).toEqual({ status: 'done', sheets: 3, restored: 1 });
    expect(differences(before, snapshot(workbook))).toEqual([]);
  });

  test('a replaced sheet that was deleted since does not keep the others from coming back', async () => {
    await host.addSheets(replacing);
    person.deleteSheet('预算01表（原）');
    expect(await host.takeOffSheets()).toEqual({ status: 'done', sheets: 3, restored: 0 });
    expect(names()).toEqual(['说明', '底表']);
  });

  test('a sheet that has the old name meanwhile keeps it', async () => {
    await host.addSheets(replacing);
    person.deleteSheet('预算01表');
    person.addSheet('预算01表');
    await host.takeOffSheets();
    expect(inSight()).toEqual(['说明', '预算01表 (2)', '底表', '预算01表']);
  });
});

describe('where it goes no further', () => {
  const sets: readonly (readonly [string, SheetSet])[] = [
    ['free names', smallSet(4, 10, { namesTaken: 'number' })],
    ['replaced sheets', smallSet(4, 10, { namesTaken: 'replace' })],
  ];
  const SYNCS = [1, 2, 3, 4, 5];
  const cases = sets.flatMap(([name, set]) => SYNCS.map((sync) => [name, sync, set] as const));

  test.each(cases)('given up with %s at sync %i, nothing is left behind', async (_, sync, set) => {
    const before = snapshot(workbook);
    const aborting = new AbortController();
    pane.faults.beforeSync(sync, () => {
      aborting.abort();
    });
    await expect(host.addSheets(set, undefined, aborting.signal)).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(differences(before, snapshot(workbook))).toEqual([]);
    expect(workbook.activeSheet.name).toBe('底表');
    expect(await host.takeOffSheets()).toEqual({ status: 'nothing-to-take-off' });
  });

  const failures = sets.flatMap(([name, set]) =>
    [2, 3, 4].flatMap((sync) => [0, 3, 40].map((actions) => [name, sync, actions, set] as const)),
  );

  test.each(failures)(
    'failed with %s at sync %i after %i actions, nothing is',
    async (_, sync, actions, set) => {
      const before = snapshot(workbook);
      pane.faults.failSync(sync, actions);
      await expect(host.addSheets(set)).rejects.toMatchObject({ code: 'failed' });
      expect(differences(before, snapshot(workbook))).toEqual([]);
      expect(workbook.activeSheet.name).toBe('底表');
    },
  );

  test('plans that cannot be made change nothing', async () => {
    const before = snapshot(workbook);
    const set = { ...smallSet(1, 1, { namesTaken: 'replace' }), plans: () => Promise.reject(new Error('x')) };
    await expect(host.addSheets(set)).rejects.toMatchObject({ code: 'failed' });
    expect(differences(before, snapshot(workbook))).toEqual([]);
  });

  test('pages that cannot be set up leave the sheets there', async () => {
    pane.faults.failSync(5, 7);
    const outcome = await host.addSheets(smallSet(4, 10, { namesTaken: 'number' }));
    expect(outcome).toMatchObject({ status: 'done', printsAsPlanned: false });
    expect(workbook.sheet('预算02表').cell(12, 2).value).toBe(15);
  });
});

describe('a protected structure', () => {
  test('is left alone, and told', async () => {
    workbook.protected = true;
    const before = snapshot(workbook);
    for (const namesTaken of ['number', 'replace'] as const) {
      const outcome = await host.addSheets(smallSet(2, 3, { namesTaken }));
      expect(outcome).toEqual({ status: 'structure-protected' });
    }
    expect(differences(before, snapshot(workbook))).toEqual([]);
  });

  test('that came afterwards keeps the set, until it is gone', async () => {
    await host.addSheets(smallSet(2, 3, { namesTaken: 'number' }));
    workbook.protected = true;
    expect(await host.takeOffSheets()).toEqual({ status: 'structure-protected' });
    workbook.protected = false;
    expect(await host.takeOffSheets()).toMatchObject({ status: 'done', sheets: 3 });
  });
});
