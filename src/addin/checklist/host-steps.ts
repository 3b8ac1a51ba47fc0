import { ExcelHost } from '../../hosts/excel/excel-host';
import { onSheet, same } from './step';
import type { Step } from './step';

const COLOURS = { suspect: '#FFD966', involved: '#DDEBF7' };
/** In milliseconds. */
const EVENTS_COME_WITHIN = 1500;

/** The formulas of the conditional formats of a sheet. */
function formulasOn(name: string): Promise<string[]> {
  return onSheet(name, async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/customOrNullObject/rule/formula');
    await context.sync();
    return conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
  });
}

function planOf(name: string): Parameters<ExcelHost['addSheet']>[0] {
  const cells = [
    { value: '合计', style: { border: true } },
    { value: 3, formula: 'SUM(B2:B2)+2' },
  ];
  return {
    name,
    widths: [12, 12],
    rows: [{ cells, height: 20 }, { cells: [{ value: '甲' }, { value: 1 }] }],
    merges: [{ top: 2, bottom: 2, left: 0, right: 1 }],
    frozenRows: 1,
    page: { orientation: 'landscape', repeatedRows: 1 },
  };
}

async function sheetNames(host: ExcelHost): Promise<string[]> {
  return (await host.read()).sheets.map(({ name }) => name);
}

/** What the add-in does to a workbook, and takes back. */
export const hostSteps: readonly Step[] = [
  {
    title: 'A mark is read back as it was put on, and goes',
    source: 'our own: marks are known by their formulas',
    expected: '[["=N(\\"gouji:suspect\\")=0"],[]]',
    run: async (name) => {
      const host = new ExcelHost();
      await host.read();
      await host.mark([{ at: { sheet: name, row: 0, column: 0 }, kind: 'suspect' }], COLOURS);
      const on = await formulasOn(name);
      await host.clearMarks();
      return same([on, await formulasOn(name)], [['=N("gouji:suspect")=0'], []]);
    },
  },
  {
    title: 'A cell and a row are corrected and given back',
    source: 'our own',
    expected: '[["甲",1],["乙",2],["甲",1]]',
    run: async (name) => {
      await onSheet(name, async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          ['甲', 1],
          ['丙', 3],
        ];
        await context.sync();
      });
      const rowOf = (row: number) =>
        onSheet(name, async (sheet, context) => {
          const range = sheet.getRangeByIndexes(row, 0, 1, 2);
          range.load('values');
          await context.sync();
          return range.values[0];
        });
      const before = await rowOf(0);
      const host = new ExcelHost();
      await host.edit([
        {
          kind: 'row',
          before: { sheet: name, row: 1, column: 0 },
          standing: { value: '丙' },
          cells: [
            { column: 0, content: { text: '乙' } },
            { column: 1, content: { amount: '2' } },
          ],
        },
        {
          kind: 'cell',
          at: { sheet: name, row: 0, column: 1 },
          standing: { value: 1 },
          content: { amount: '9' },
          decimals: 0,
        },
      ]);
      const added = await rowOf(1);
      await host.undo();
      return same(
        [before, added, await rowOf(0)],
        [
          ['甲', 1],
          ['乙', 2],
          ['甲', 1],
        ],
      );
    },
  },
  {
    title: 'A set is written, with its printed pages, and taken off',
    source: 'our own; without a printer the pages are refused, and that is told',
    expected: '["done",true,0]',
    run: async () => {
      const host = new ExcelHost();
      const before = await sheetNames(host);
      const outcome = await host.addSheets({
        names: ['gouji-set-1', 'gouji-set-2'],
        plans: (names) => Promise.resolve(names.map(planOf)),
        namesTaken: 'number',
        asideName: (name) => name,
      });
      const prints = outcome.status === 'done' && outcome.printsAsPlanned;
      await host.takeOffSheets();
      const left = (await sheetNames(host)).length - before.length;
      return same([outcome.status, prints, left], ['done', true, 0]);
    },
  },
  {
    title: 'A text is kept in the document, and goes',
    source: 'our own',
    expected: '["kept",null]',
    run: async () => {
      const host = new ExcelHost();
      await host.setSetting('gouji.checklist', 'kept');
      const [kept] = await host.getSettings(['gouji.checklist']);
      await host.setSetting('gouji.checklist', undefined);
      const [gone] = await host.getSettings(['gouji.checklist']);
      return same([kept, gone ?? null], ['kept', null]);
    },
  },
  {
    title: 'Its own edits are not told as those of others',
    source: 'reference of WorksheetChangedEventArgs.triggerSource, ExcelApi 1.14',
    expected: '[]',
    run: async (name) => {
      const host = new ExcelHost();
      await host.read();
      const heard: string[] = [];
      const end = await host.watch(({ kind }) => heard.push(kind));
      await onSheet(name, async (sheet, context) => {
        sheet.getRange('A1').values = [[1]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, EVENTS_COME_WITHIN));
      end();
      return same(heard, []);
    },
  },
];
