/**
 * Its functions go to a page as they are written.
 * @jest-environment node
 */
import { servePages, startBrowser, type StartedBrowser } from '../browser';
import { attachPane, officeJsFile, openWebPane, Person, workbookOf, type Workbook } from '.';
import { needing } from '../tools/needing';

const { test, beforeAll, afterAll, beforeEach } = needing('browser');

const PAGE = '<!doctype html><title>Pane</title><script src="/office-js/office.js"></script><p id="out"></p>';

let browser: StartedBrowser;
let refused: readonly string[];
let workbook: Workbook;

beforeAll(async () => {
  browser = await startBrowser();
  const addin = (name: string) => (name.startsWith('office-js/') ? officeJsFile(name.slice(10)) : PAGE);
  refused = await servePages(browser.context, {
    'https://localhost:3000/': addin,
    'https://localhost:3001/': () => '<!doctype html><title>Excel</title>',
  });
});
afterAll(() => browser.close());

beforeEach(() => {
  workbook = workbookOf({
    收支总表: [
      ['甲', 1],
      ['乙', 2],
      ['合计', '=SUM(B1:B2)'],
    ],
  });
});

/** Runs in the page: reads, writes, marks, listens, as an add-in does. */
async function useExcel(): Promise<unknown> {
  const info = await Office.onReady();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('收支总表');
    sheet.getRange('B1').values = [[10]];
    const format = sheet.getRange('B2').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFC7CE';
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    return used.values as unknown;
  });
  Office.context.document.settings.set('marks', 1);
  await new Promise<void>((resolve) => {
    Office.context.document.settings.saveAsync(() => {
      resolve();
    });
  });
  while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  return { host: info.host, platform: info.platform, values, heard };
}

const VALUES = [
  ['甲', 10],
  ['乙', 2],
  ['合计', 12],
];

test('a page in Excel on Windows', async () => {
  const page = await browser.context.newPage();
  const host = await attachPane(page, workbook);
  await page.goto('https://localhost:3000/pane.html');
  expect(await page.evaluate(useExcel)).toEqual({
    host: 'Excel',
    platform: 'PC',
    values: VALUES,
    heard: ['B1'],
  });
  expect(workbook.sheet('收支总表').conditionalFormats).toMatchObject([{ look: { fill: '#FFC7CE' } }]);
  expect(workbook.documentSettings).toEqual(new Map([['marks', '1']]));
  expect(host.session.log.syncs).toHaveLength(2);
  expect(host.session.unknownMembers).toEqual(new Map());
  await page.close();
});

test('a frame in Excel on the web', async () => {
  const page = await browser.context.newPage();
  const { host, frame } = await openWebPane(page, workbook, {
    addinUrl: 'https://localhost:3000/pane.html',
    excelUrl: 'https://localhost:3001/',
  });
  await frame.waitForFunction(() => 'Office' in window);
  expect(await frame.evaluate(useExcel)).toEqual({
    host: 'Excel',
    platform: 'OfficeOnline',
    values: VALUES,
    heard: ['B1'],
  });
  expect(workbook.documentSettings).toEqual(new Map([['marks', '1']]));
  await frame.evaluate(() => {
    Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      document.title = 'checked';
      event.completed();
    });
  });
  await host.invokeCommand('check');
  expect(await frame.title()).toBe('checked');
  new Person(workbook).type('收支总表!B2', 3);
  expect(host.session.log.syncs).toHaveLength(2);
  await page.close();
});

test('nothing was asked of the network', () => {
  expect(refused).toEqual([]);
});
