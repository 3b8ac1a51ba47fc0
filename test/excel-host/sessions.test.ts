/** @jest-environment jsdom */
import {
  DARK_THEME,
  differences,
  type HostOptions,
  type JsdomPane,
  openPane,
  reopen,
  snapshotWithSettings,
  workbookOf,
} from '.';
import { readA1, settled, write } from './small-calls';

let pane: JsdomPane;

async function open(options?: HostOptions): Promise<void> {
  pane = await openPane(
    workbookOf({
      收入: [
        ['甲', 1],
        ['乙', 2],
      ],
      支出: [['丙', 3]],
    }),
    options,
  );
}
afterEach(() => pane.close());

describe('what a pane is told of its Excel', () => {
  test('requirement sets, language, theme, file', async () => {
    await open({ excelApi: '1.9', locale: 'en-US', theme: DARK_THEME });
    const { requirements, displayLanguage, officeTheme, document, host, platform } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect([displayLanguage, host, platform]).toEqual(['en-US', 'Excel', 'PC']);
    expect(officeTheme.bodyBackgroundColor).toBe('#262626');
    expect(document.url).toBe('C:\\预算\\预算.xlsx');
  });

  test('what office.js does to the page', async () => {
    const pushState: unknown = Reflect.get(window.history, 'pushState');
    await open();
    expect(Reflect.get(window.history, 'pushState')).toBeNull();
    expect(() => {
      window.alert('x');
    }).toThrow();
    await pane.close();
    expect(Reflect.get(window.history, 'pushState')).toBe(pushState);
    expect('Excel' in window).toBe(false);
    await open();
  });
});

describe('settings', () => {
  test('of the document are saved, and there again at the next start', async () => {
    await open();
    const before = snapshotWithSettings(pane.workbook);
    Office.context.document.settings.set('marks', { 收入: [1, 2] });
    await new Promise<void>((resolve) => {
      Office.context.document.settings.saveAsync(() => {
        resolve();
      });
    });
    expect(differences(before, snapshotWithSettings(pane.workbook))).toEqual([
      'documentSettings · marks: nothing → "{\\"收入\\":[1,2]}"',
    ]);
    await pane.close();
    reopen(pane.workbook);
    pane = await openPane(pane.workbook);
    expect(Office.context.document.settings.get('marks')).toEqual({ 收入: [1, 2] });
    expect(Office.context.document.settings.get('other')).toBeNull();
  });

  test('of the workbook travel in batches', async () => {
    await open();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('reasons', ['合理', { until: '2026' }]);
      const kept = settings.getItem('reasons');
      const missing = settings.getItemOrNullObject('missing');
      kept.load('value');
      await context.sync();
      expect(kept.value).toEqual(['合理', { until: '2026' }]);
      expect(missing.isNullObject).toBe(true);
      kept.delete();
      await context.sync();
    });
    expect(pane.workbook.settings.size).toBe(0);
  });
});

test('a ribbon button runs its function', async () => {
  await open();
  Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
    void write('收入', 'C1', '已检查').then(() => {
      event.completed();
    });
  });
  await pane.host.invokeCommand('checkWorkbook');
  expect(pane.workbook.sheet('收入').cell(0, 2).value).toBe('已检查');
});

test('the pane is hidden and shown', async () => {
  await open();
  await Office.addin.hide();
  expect(pane.session.paneState).toBe('Background');
  await Office.addin.showAsTaskpane();
  expect(pane.session.paneState).toBe('Visible');
});

test('the log counts what the add-in asks for, not the library’s clean-up', async () => {
  await open();
  const syncs = await pane.log.during(() => readA1('收入'));
  await settled();
  expect(syncs).toHaveLength(1);
  expect(syncs[0]).toMatchObject({ actions: 1, error: undefined, isHousekeeping: false });
  expect(pane.log.batches.filter(({ isHousekeeping }) => isHousekeeping)).not.toHaveLength(0);
});
