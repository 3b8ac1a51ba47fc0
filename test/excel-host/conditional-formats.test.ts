/** @jest-environment jsdom */
import { differences, openPane, Person, reopen, snapshot, workbookOf, type JsdomPane } from '.';

let pane: JsdomPane;
let person: Person;

beforeEach(async () => {
  pane = await openPane(
    workbookOf({
      支出: [
        ['科目', '金额'],
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ],
    }),
  );
  person = new Person(pane.workbook);
});
afterEach(() => pane.close());

/** Puts a mark on as an add-in would, and tells its id. */
async function mark(address: string, formula = '=TRUE'): Promise<string> {
  return Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getItem('支出').getRanges(address);
    const format = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.bold = true;
    format.custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
    format.load('id');
    await context.sync();
    return format.id;
  });
}

const formats = () => pane.workbook.sheet('支出').conditionalFormats;

test('a custom format is put on several ranges in one sync, above the others', async () => {
  person.addConditionalFormat('支出!B2:B4', '=B2>2', '#00FF00');
  const syncs = await pane.log.during(() => mark('B2,B4'));
  expect(syncs).toHaveLength(1);
  expect(formats()).toMatchObject([
    {
      type: 'Custom',
      formula: '=TRUE',
      ranges: [
        { top: 1, left: 1, bottom: 1, right: 1 },
        { top: 3, left: 1, bottom: 3, right: 1 },
      ],
      look: {
        fill: '#FFC7CE',
        font: { bold: true, italic: undefined },
        borders: { EdgeBottom: { style: 'Continuous' } },
      },
    },
    { formula: '=B2>2', look: { fill: '#00FF00' } },
  ]);
});

test('is found again by its id and taken off exactly', async () => {
  person.addConditionalFormat('支出!A:A', '=A1=""', '#00FF00');
  const before = snapshot(pane.workbook);
  const id = await mark('B2:B3');
  expect(differences(before, snapshot(pane.workbook))).not.toEqual([]);
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('支出').getRange().conditionalFormats;
    const format = all.getItemOrNullObject(id);
    const gone = all.getItemOrNullObject('{nowhere}');
    format.load('type,priority,stopIfTrue,custom/rule/formula,custom/format/fill/color');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(format.toJSON()).toMatchObject({
      type: 'Custom',
      priority: 0,
      stopIfTrue: false,
      custom: { rule: { formula: '=TRUE' }, format: { fill: { color: '#FFC7CE' } } },
    });
    format.delete();
    await context.sync();
  });
  expect(differences(before, snapshot(pane.workbook))).toEqual([]);
});

test('all of a sheet are read in one sync, null objects of other kinds included', async () => {
  person.addConditionalFormat('支出!B2:B4', '=B2>2', '#00FF00');
  pane.workbook.sheet('支出').conditionalFormats.push({
    ...person.addConditionalFormat('支出!A1', '', '#FFFFFF'),
    type: 'ColorScale',
    data: { criteria: { minimum: {} } },
  });
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('支出').getRange().conditionalFormats;
    all.load('items/id,items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    expect(all.items.map(({ type }) => type)).toEqual(['Custom', 'Custom', 'ColorScale']);
    expect(
      all.items.map(({ customOrNullObject: custom }) => (custom.isNullObject ? null : custom.rule.formula)),
    ).toEqual(['', '=B2>2', null]);
    const ranges = all.getItemAt(1).getRanges();
    ranges.load('address');
    await context.sync();
    expect(ranges.address).toBe('支出!B2:B4');
  });
});

test.each([
  [
    'rows inserted above',
    () => {
      person.insertRows('支出!1:2');
    },
    [{ top: 3, bottom: 4 }],
    '=B4>1',
  ],
  [
    'rows inserted within',
    () => {
      person.insertRows('支出!3:3');
    },
    [{ top: 1, bottom: 3 }],
    '=B2>1',
  ],
  [
    'a row deleted within',
    () => {
      person.deleteRows('支出!3:3');
    },
    [{ top: 1, bottom: 1 }],
    '=B2>1',
  ],
])('%s: it moves along, its formula too', async (_what, edit, ranges, formula) => {
  await mark('B2:B3', '=B2>1');
  edit();
  expect(formats()).toMatchObject([{ ranges, formula }]);
});

test('all its rows deleted: it is gone', async () => {
  await mark('B2:B3');
  person.deleteRows('支出!2:3');
  expect(formats()).toEqual([]);
});

test('a copied sheet has copies, with ids of their own', async () => {
  const id = await mark('B2');
  const copy = person.copySheet('支出');
  expect(copy.name).toBe('支出 (2)');
  expect(copy.conditionalFormats).toMatchObject([{ formula: '=TRUE', ranges: formats()[0]?.ranges }]);
  expect(copy.conditionalFormats[0]?.id).not.toBe(id);
});

test('saved and opened again: it is there, its id is another', async () => {
  const id = await mark('B2');
  const before = snapshot(pane.workbook);
  await pane.close();
  reopen(pane.workbook);
  expect(differences(before, snapshot(pane.workbook))).toEqual([]);
  pane = await openPane(pane.workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('支出');
    const old = sheet.getRange().conditionalFormats.getItemOrNullObject(id);
    await context.sync();
    expect(old.isNullObject).toBe(true);
  });
  expect(formats()).toHaveLength(1);
});

test('priorities stay contiguous', async () => {
  await mark('A1', '=1');
  await mark('A1', '=2');
  await mark('A1', '=3');
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('支出').getRange('A1').conditionalFormats;
    all.getItemAt(0).priority = -1;
    await context.sync();
  });
  expect(formats().map(({ formula }) => formula)).toEqual(['=2', '=1', '=3']);
});

test('clearAll cuts out the range and leaves the rest', async () => {
  await mark('A1:A10');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('支出').getRange('A4:A5').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(formats()[0]?.ranges).toMatchObject([
    { top: 0, bottom: 2 },
    { top: 5, bottom: 9 },
  ]);
});

test('an address list of more than 8,192 characters is refused', async () => {
  const addresses = Array.from({ length: 2000 }, (_cell, i) => `A${i * 2 + 1}`).join(',');
  await expect(mark(addresses)).rejects.toMatchObject({ code: 'InvalidArgument' });
});
