/** @jest-environment jsdom */
import { type JsdomPane, openPane, Person, workbookOf } from '.';
import { settled, write } from './small-calls';

let pane: JsdomPane;
let person: Person;

async function open(): Promise<void> {
  pane = await openPane(
    workbookOf({
      收入: [
        ['甲', 1],
        ['乙', 2],
      ],
      支出: [['丙', 3]],
    }),
  );
  person = new Person(pane.workbook);
}
afterEach(() => pane.close());

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
  await write('收入', 'A9', 1);
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
