/** @jest-environment jsdom */
import {
  DARK_THEME,
  differences,
  openPane,
  Person,
  reopen,
  snapshotWithSettings,
  workbookOf,
  type JsdomPane,
} from '.';
import type { HostOptions } from '.';

let pane: JsdomPane;
let person: Person;

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
  person = new Person(pane.workbook);
}
afterEach(() => pane.close());

/** Reads a cell, and fails as `Excel.run` does. */
const readA1 = (options: Excel.RunOptions = {}) =>
  Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem('收入').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values;
  });

const write = (address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('收入').getRange(address).values = [[value]];
    await context.sync();
  });

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

describe('errors', () => {
  test.each([
    [
      'a sheet that is not there',
      (book: Excel.Workbook) => book.worksheets.getItem('无').getRange('A1'),
      'ItemNotFound',
    ],
    [
      'an address that is none',
      (book: Excel.Workbook) => book.worksheets.getItem('收入').getRange('一'),
      'InvalidArgument',
    ],
    [
      'a place off the sheet',
      (book: Excel.Workbook) => book.worksheets.getItem('收入').getRange('A1').getOffsetRange(-1, 0),
      'InvalidArgument',
    ],
  ])('%s', async (_what, rangeOf, code) => {
    await open();
    const reading = Excel.run(async (context) => {
      rangeOf(context.workbook).load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code });
  });

  test('a null object has null objects, and no values', async () => {
    await open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('what the host lacks is refused and noted down', async () => {
    await open();
    const asking = Excel.run(async (context) => {
      context.workbook.tables.add('A1:B2', true);
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...pane.session.unknownMembers.keys()]).toEqual(['Workbook.Tables']);
  });

  test('at the floor, younger members do not exist', async () => {
    await open({ excelApi: '1.9' });
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange().getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('a batch that fails is not rolled back', async () => {
    await open();
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.getRange('A1').values = [['先']];
      context.workbook.worksheets.getItem('无').getRange('A1').values = [['中']];
      sheet.getRange('A2').values = [['后']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(pane.workbook.sheet('收入').cell(0, 0).value).toBe('先');
    expect(pane.workbook.sheet('收入').cell(1, 0).value).toBe('乙');
  });
});

describe('a protected sheet', () => {
  test('is read, but not written to nor marked', async () => {
    await open();
    person.protect('收入');
    expect(await readA1()).toEqual([['甲']]);
    await expect(write('A1', 5)).rejects.toMatchObject({ code: 'AccessDenied' });
    const marking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').getRange('A1').conditionalFormats.add('Custom');
      await context.sync();
    });
    await expect(marking).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('takes values into cells that are not locked', async () => {
    await open();
    pane.workbook
      .sheet('收入')
      .restyle({ top: 0, left: 1, bottom: 1, right: 1 }, (style) => ({ ...style, locked: false }));
    person.protect('收入');
    await write('B1', 5);
    expect(pane.workbook.sheet('收入').cell(0, 1).value).toBe(5);
  });

  test('says so', async () => {
    await open();
    person.protect('收入', { allowFormatCells: true }, 'secret');
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(sheets.items.map(({ name, protection }) => [name, protection.protected])).toEqual([
        ['收入', true],
        ['支出', false],
      ]);
    });
  });
});

describe('faults on order', () => {
  test('the sync after next fails, the one after that works', async () => {
    await open();
    pane.faults.failSync(2);
    await expect(readA1()).resolves.toEqual([['甲']]);
    await expect(readA1()).rejects.toMatchObject({ code: 'GeneralException' });
    await expect(readA1()).resolves.toEqual([['甲']]);
  });

  test('half-way: what was done stays done', async () => {
    await open();
    const writing = (actions: number) => {
      pane.faults.failSync(1, actions);
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('收入');
        for (const address of ['A1', 'A2', 'A3', 'A4']) sheet.getRange(address).values = [['新']];
        await context.sync();
      });
    };
    await expect(writing(8)).rejects.toMatchObject({ code: 'GeneralException' });
    const written = [0, 1, 2, 3].filter((row) => pane.workbook.sheet('收入').cell(row, 0).value === '新');
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(4);
  });

  test('a sheet is deleted just before the write', async () => {
    await open();
    pane.faults.beforeSync(2, () => {
      person.deleteSheet('收入');
    });
    const writing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('a renamed sheet is still the same', async () => {
    await open();
    pane.faults.beforeSync(2, () => {
      person.renameSheet('收入', '收入总表');
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('收入');
      sheet.load('name');
      await context.sync();
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('收入总表!A1');
    });
  });

  test('a cell is being edited: refused at once, or waited for', async () => {
    await open();
    pane.faults.startEditing();
    await expect(readA1()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = readA1({ delayForCellEdit: true });
    setTimeout(() => {
      pane.faults.endEditing();
    }, 20);
    await expect(waiting).resolves.toEqual([['甲']]);
  });

  test('a request or a response too large', async () => {
    await open({ byteLimit: 2000 });
    await expect(write('A1', 'x'.repeat(2000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    pane.workbook
      .sheet('收入')
      .put(0, 0, { ...pane.workbook.sheet('收入').cell(0, 0), value: 'x'.repeat(2000) });
    await expect(readA1()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(pane.log.syncs.map(({ error }) => error)).toEqual([
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  test('a slow host', async () => {
    await open();
    pane.faults.latency = 50;
    const before = performance.now();
    await readA1();
    expect(performance.now() - before).toBeGreaterThanOrEqual(50);
  });
});

describe('events', () => {
  test('of cells, rows and sheets reach who registered, until removed', async () => {
    await open();
    const heard: unknown[] = [];
    const listener = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(async () => {
        await Promise.resolve(heard.push('added'));
      });
      sheets.onDeleted.add(async () => {
        await Promise.resolve(heard.push('deleted'));
      });
      sheets.onActivated.add(async () => {
        await Promise.resolve(heard.push('activated'));
      });
      sheets.onFormatChanged.add(async ({ address }) => {
        await Promise.resolve(heard.push(['format', address]));
      });
      const changed = sheets.onChanged.add(async ({ address, changeType, triggerSource, details }) => {
        // There are details only of single cells, whatever the declaration says.
        const single = details as { valueBefore: unknown; valueAfter: unknown } | undefined;
        await Promise.resolve(
          heard.push([changeType, address, triggerSource, single?.valueBefore, single?.valueAfter]),
        );
      });
      await context.sync();
      return changed;
    });
    person.type('收入!B1', 7);
    person.insertRows('收入!1:2');
    person.fill('收入!A1', '#FF0000');
    person.addSheet('新表');
    person.deleteSheet('新表');
    person.select('支出!A1');
    await settled();
    await write('A9', 1);
    await settled();
    expect(heard).toEqual([
      ['RangeEdited', 'B1', 'Unknown', 1, 7],
      ['RowInserted', '1:2', 'Unknown', undefined, undefined],
      ['format', 'A1'],
      'added',
      'deleted',
      'activated',
      ['RangeEdited', 'A9', 'ThisLocalAddin', '', 1],
    ]);
    await Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    person.type('收入!B1', 8);
    await settled();
    expect(heard).toHaveLength(7);
  });

  test('of one sheet, and the range they are about', async () => {
    await open();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('收入').onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('address');
          await inner.sync();
          heard.push(range.address);
        });
      });
      await context.sync();
    });
    person.type('支出!A1', 1);
    person.type('收入!B2', 1);
    await settled();
    expect(heard).toEqual(['收入!B2']);
  });

  test('of the selection', async () => {
    await open();
    let heard = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => {
        await Promise.resolve(heard++);
      });
      await context.sync();
    });
    person.select('收入!B2');
    await settled();
    expect(heard).toBe(1);
  });
});

test('a ribbon button runs its function', async () => {
  await open();
  Office.actions.associate('checkWorkbook', (event: Office.AddinCommands.Event) => {
    void write('C1', '已检查').then(() => {
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
  const syncs = await pane.log.during(readA1);
  await settled();
  expect(syncs).toHaveLength(1);
  expect(syncs[0]).toMatchObject({ actions: 1, error: undefined, isHousekeeping: false });
  expect(pane.log.batches.filter(({ isHousekeeping }) => isHousekeeping)).not.toHaveLength(0);
});

/** Events and what they start have come through. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
