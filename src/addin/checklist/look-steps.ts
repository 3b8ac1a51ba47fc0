import { ExcelHost } from '../../hosts/excel/excel-host';
import { StandardColumn } from '../../hosts/excel/sheets/column-widths';
import { onSheet, same } from './step';
import type { Step } from './step';

const FIGURE = 11_262.466491;
const SHOWN = '11,262.466491';
const STYLE = { font: '宋体', size: 11, format: '#,##0.000000' };
/** As the widths of the set are planned: its digits and its margins. */
const WIDE_ENOUGH = SHOWN.length + 1.5;
const TOO_NARROW = SHOWN.length - 4;
const FILL = '#FFF2CC';

/** What a figure shows in columns of two widths. */
async function shownFigures(): Promise<string[]> {
  const name = await new ExcelHost().addSheet({
    name: 'gouji-widths',
    widths: [WIDE_ENOUGH, TOO_NARROW],
    rows: [{ cells: [0, 1].map(() => ({ value: FIGURE, style: STYLE })) }],
  });
  return onSheet(name, async (sheet, context) => {
    const cells = sheet.getRange('A1:B1');
    cells.load('text');
    await context.sync();
    const shown = cells.text[0] ?? [];
    sheet.delete();
    await context.sync();
    return shown;
  });
}

/** What fill two cells have after they were merged and filled, in that order or the other. */
function fillOfMerged(name: string, order: 'merged first' | 'filled first'): Promise<string> {
  return onSheet(name, async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    if (order === 'merged first') range.merge(false);
    range.format.fill.color = FILL;
    if (order === 'filled first') range.merge(false);
    const cell = sheet.getRange('A1');
    cell.load('format/fill/color');
    await context.sync();
    return cell.format.fill.color;
  });
}

/** How cells look, and how wide they are. */
export const lookSteps: readonly Step[] = [
  {
    title: 'Columns are whole pixels wide',
    source: 'measured by others, build 20430',
    expected: '[60, 27.75]',
    run: (name) =>
      onSheet(name, async (sheet, context) => {
        const [first, second] = [sheet.getRange('A:A').format, sheet.getRange('B:B').format];
        first.columnWidth = 60;
        second.columnWidth = 28;
        for (const format of [first, second]) format.load('columnWidth');
        await context.sync();
        return same([first.columnWidth, second.columnWidth], [60, 27.75]);
      }),
  },
  {
    title: 'The size of the workbook’s own font follows from a column nobody has sized',
    source: 'our own',
    expected: 'between 1 and 1.5 for fonts of 10 to 14 points',
    run: (name) =>
      onSheet(name, async (sheet, context) => {
        const column = new StandardColumn(sheet);
        await context.sync();
        const { fontScale } = column;
        return { passed: fontScale >= 1 && fontScale <= 1.5, came: fontScale.toFixed(3) };
      }),
  },
  {
    title: 'A figure fits into the width that is planned for it',
    source: 'our own; the text of a cell is #### where it does not',
    expected: SHOWN,
    run: async () => same((await shownFigures())[0], SHOWN),
  },
  {
    title: 'A figure in too narrow a column reads as ####, so that the step before can fail',
    source: 'our own',
    expected: '####',
    run: async () => {
      const [, narrow = ''] = await shownFigures();
      return { passed: narrow.startsWith('##'), came: narrow };
    },
  },
  {
    title: 'Cells that are merged and then filled have the fill',
    source: 'our own',
    expected: FILL,
    run: async (name) => same(await fillOfMerged(name, 'merged first'), FILL),
  },
  {
    title:
      'Cells that are filled and then merged keep the fill (on the web they may not: nothing of ours relies on it)',
    source: 'office-js issues 6405, 6557',
    expected: FILL,
    run: async (name) => same(await fillOfMerged(name, 'filled first'), FILL),
  },
  {
    title: 'A new conditional format comes before the others, and they come back when it goes',
    source: 'reference of ConditionalFormatCollection.add',
    expected: '[[1], [0]]',
    run: (name) =>
      onSheet(name, async (sheet, context) => {
        const { conditionalFormats } = sheet.getRange('A1:A4');
        const old = conditionalFormats.add(Excel.ConditionalFormatType.custom);
        old.custom.rule.formula = '=$A1>3';
        const added = conditionalFormats.add(Excel.ConditionalFormatType.custom);
        added.custom.rule.formula = '=$A1>4';
        old.load('priority');
        await context.sync();
        const before = old.priority;
        added.delete();
        old.load('priority');
        await context.sync();
        return same([[before], [old.priority]], [[1], [0]]);
      }),
  },
  {
    title: 'What is frozen at a range keeps its place',
    source: 'reference of WorksheetFreezePanes.freezeAt',
    expected: 'B2:C4',
    run: (name) =>
      onSheet(name, async (sheet, context) => {
        sheet.freezePanes.freezeAt(sheet.getRange('B2:C4'));
        const location = sheet.freezePanes.getLocationOrNullObject();
        location.load('address');
        await context.sync();
        return same(location.address.split('!').at(-1), 'B2:C4');
      }),
  },
];
