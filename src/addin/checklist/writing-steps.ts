import { codeOf, firstOf, onSheet, same } from './step';
import type { Step } from './step';

/** What becomes of texts that are written as if they were typed. */
const TYPED: readonly (readonly [written: string, read: string | number])[] = [
  ['1,234.50', 1234.5],
  ['(12)', -12],
  ["'007", '007'],
  ['0:2', 2 / 1440],
];

const typedSteps = TYPED.map(([written, read]): Step => ({
  title: `${written} is read as a person’s typing`,
  source: 'our tests assume it',
  expected: JSON.stringify(read),
  run: (name) =>
    onSheet(name, async (sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[written]];
      const came = await firstOf(cell, 'values');
      const isNear = typeof came === 'number' && typeof read === 'number' && Math.abs(came - read) < 1e-9;
      return { passed: came === read || isNear, came: JSON.stringify(came) };
    }),
}));

/** How cells are written. */
export const writingSteps: readonly Step[] = [
  ...typedSteps,
  {
    title: 'A text that begins with - is taken for a formula',
    source: 'office-js issue 3256',
    expected: '"=-abc"',
    run: (name) =>
      onSheet(name, async (sheet) => {
        const cell = sheet.getRange('A1');
        cell.values = [['-abc']];
        return same(await firstOf(cell, 'formulas'), '=-abc');
      }),
  },
  {
    title: 'A text that looks like a date stays a text where it is written as one',
    source: 'our own: the format @ first, then the cell’s own',
    expected: '"1-2"',
    run: (name) =>
      onSheet(name, async (sheet) => {
        const cell = sheet.getRange('A1');
        cell.numberFormat = [['@']];
        cell.values = [['1-2']];
        cell.numberFormat = [['General']];
        return same(await firstOf(cell, 'values'), '1-2');
      }),
  },
  {
    title: 'Of a batch that fails, what stood before the failure is done',
    source: 'our tests assume it',
    expected: '[1, ""]',
    run: async (name) => {
      await codeOf(() =>
        onSheet(name, async (sheet, context) => {
          sheet.getRange('A1').values = [[1]];
          sheet.getRange('no address').values = [[2]];
          sheet.getRange('A3').values = [[3]];
          await context.sync();
        }),
      );
      return onSheet(name, async (sheet, context) => {
        const cells = sheet.getRange('A1:A3');
        cells.load('values');
        await context.sync();
        return same([cells.values[0]?.[0], cells.values[2]?.[0]], [1, '']);
      });
    },
  },
  {
    title: 'A new row has the number format of the row above',
    source: 'our tests assume it',
    expected: '"0.000"',
    run: (name) =>
      onSheet(name, async (sheet) => {
        sheet.getRange('A1').numberFormat = [['0.000']];
        sheet.getRange('2:2').insert(Excel.InsertShiftDirection.down);
        return same(await firstOf(sheet.getRange('A2'), 'numberFormat'), '0.000');
      }),
  },
  {
    title: 'A sum does not take in a row that is put in right below its last summand',
    source: 'our tests assume it',
    expected: '"=SUM(A1:A2)"',
    run: (name) =>
      onSheet(name, async (sheet) => {
        sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
        sheet.getRange('3:3').insert(Excel.InsertShiftDirection.down);
        sheet.getRange('A3').values = [[5]];
        return same(await firstOf(sheet.getRange('A4'), 'formulas'), '=SUM(A1:A2)');
      }),
  },
  {
    title: 'A protected sheet refuses contents and conditional formats',
    source: 'our tests assume it',
    expected: 'AccessDenied twice',
    run: async (name) => {
      await onSheet(name, async (sheet, context) => {
        sheet.protection.protect();
        await context.sync();
      });
      const written = await codeOf(() =>
        onSheet(name, async (sheet, context) => {
          sheet.getRange('A1').values = [[1]];
          await context.sync();
        }),
      );
      const formatted = await codeOf(() =>
        onSheet(name, async (sheet, context) => {
          sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.custom);
          await context.sync();
        }),
      );
      return same([written, formatted], ['AccessDenied', 'AccessDenied']);
    },
  },
];
