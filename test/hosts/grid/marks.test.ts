import type { Mark, MarkKind } from '../../../src/hosts/port/mark';
import { modelOf } from './model-of';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

const COLOURS = { suspect: '#FFCC00', involved: '#EEEEEE' };

/** A cell as it is drawn. */
interface DrawnCell {
  readonly interceptorStyle?: { readonly bg?: { readonly rgb: string } };
}

let file: OpenedFile;

beforeEach(async () => {
  file = await opened(
    smallFile({
      支出: [
        ['科目', 1],
        ['甲', 2],
        ['乙', 3],
      ],
      收入: [['来源', 1]],
    }),
  );
});

afterEach(() => {
  file.close();
});

function mark(name: string, kind: MarkKind): Mark {
  return { at: placeNamed(name), kind };
}

/** The colour of the mark that is drawn over a cell. */
function drawn(name: string): string | undefined {
  const { sheet, row, column } = placeNamed(name);
  const cell = file.person.sheet(sheet).getCell(row, column) as DrawnCell | null | undefined;
  return cell?.interceptorStyle?.bg?.rgb;
}

test('marks are drawn over cells, and are not in the workbook', async () => {
  const before = modelOf(file.workbook);
  const marks = [mark('支出!B1', 'suspect'), mark('支出!B9', 'involved'), mark('收入!B1', 'involved')];
  expect(await file.host.mark(marks, COLOURS)).toEqual({ marked: 3, protectedSheets: [], untoldSheets: [] });
  expect(['支出!B1', '支出!B9', '收入!B1', '支出!B2'].map(drawn)).toEqual([
    COLOURS.suspect,
    COLOURS.involved,
    COLOURS.involved,
    undefined,
  ]);
  expect(modelOf(file.workbook)).toEqual(before);
  await file.host.clearMarks();
  expect(['支出!B1', '支出!B9', '收入!B1'].map(drawn)).toEqual([undefined, undefined, undefined]);
});

test('new marks take the place of those that were there', async () => {
  await file.host.mark([mark('支出!B1', 'suspect')], COLOURS);
  await file.host.mark([mark('支出!B2', 'suspect')], COLOURS);
  expect(['支出!B1', '支出!B2'].map(drawn)).toEqual([undefined, COLOURS.suspect]);
});

test.each<[MarkKind, MarkKind]>([
  ['suspect', 'involved'],
  ['involved', 'suspect'],
])('a cell that is %s and %s is shown as the suspect', async (...kinds) => {
  await file.host.mark(
    kinds.map((kind) => mark('支出!B2', kind)),
    COLOURS,
  );
  expect(drawn('支出!B2')).toBe(COLOURS.suspect);
});

test('a mark on a sheet that is not there is left out', async () => {
  expect(await file.host.mark([mark('旧表!B2', 'suspect')], COLOURS)).toMatchObject({ marked: 0 });
});

test('marks go with their rows, and away with them', async () => {
  await file.host.mark([mark('支出!B2', 'suspect'), mark('支出!B3', 'involved')], COLOURS);
  file.person.insertRows('支出', 1, 2);
  expect(['支出!B2', '支出!B4', '支出!B5'].map(drawn)).toEqual([
    undefined,
    COLOURS.suspect,
    COLOURS.involved,
  ]);
  file.person.removeRows('支出', 3);
  expect(['支出!B4', '支出!B5'].map(drawn)).toEqual([COLOURS.involved, undefined]);
});
