import type { EditEvent } from '../../../src/hosts/port/host';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

let file: OpenedFile;
let told: EditEvent[];
let end: () => void;

beforeEach(async () => {
  file = await opened(
    smallFile({
      支出: [
        ['科目', 1, '=B1*2'],
        ['甲', 2],
      ],
    }),
  );
  told = [];
  end = await file.host.watch((edited) => told.push(edited));
});

afterEach(() => {
  file.close();
});

const cells = (...names: readonly string[]): EditEvent => ({ kind: 'cells', at: names.map(placeNamed) });

test.each<[string, (file: OpenedFile) => unknown, EditEvent]>([
  ['typing', ({ person }) => person.type('支出!B2', 5), cells('支出!B2')],
  ['emptying', ({ person }) => person.empty('支出!B2'), cells('支出!B2')],
  ['rows put in', ({ person }) => person.insertRows('支出', 1), { kind: 'structure' }],
  ['rows taken out', ({ person }) => person.removeRows('支出', 1), { kind: 'structure' }],
])('%s is told of', (_, act, expected) => {
  act(file);
  expect(told).toContainEqual(expected);
});

test('taking back is told of, too', () => {
  file.person.type('支出!B2', 5);
  told.length = 0;
  file.person.undo();
  expect(told).toEqual([cells('支出!B2')]);
});

test('results of formulas are not', async () => {
  file.person.type('支出!B1', 5);
  await file.host.read();
  expect(told).toEqual([cells('支出!B1')]);
});

test('what the host does itself is not told of, but counts as a change of the file', async () => {
  let changes = 0;
  file.host.watchChanges(() => changes++);
  const edit = { at: placeNamed('支出!B2'), standing: { value: 2 }, content: { amount: '3' }, decimals: 0 };
  await file.host.edit([{ kind: 'cell', ...edit }]);
  await file.host.read();
  expect(told).toEqual([]);
  expect(changes).toBeGreaterThan(0);
});

test('a text that is kept is a change of the file, the same one again is none', async () => {
  let changes = 0;
  file.host.watchChanges(() => changes++);
  await file.host.setSetting('gouji.dismissed', '[1]');
  await file.host.setSetting('gouji.dismissed', '[1]');
  expect(changes).toBe(1);
  await file.host.setSetting('gouji.dismissed', undefined);
  expect(changes).toBe(2);
});

test('what was being typed as the file is saved is told of', async () => {
  const typing = await opened(file.bytes, (person) => person.type('支出!B2', 7));
  const toldNow: EditEvent[] = [];
  await typing.host.watch((edited) => toldNow.push(edited));
  const { snapshot } = await typing.host.changes();
  expect(snapshot.sheets[0]?.cells).toContainEqual({ row: 1, column: 1, value: 7 });
  expect(toldNow).toEqual([cells('支出!B2')]);
  typing.close();
});

test('nor are edits of another file, or after the watch has ended', async () => {
  const other = await opened(smallFile({ 支出: [[1, 2]] }));
  other.person.type('支出!B1', 5);
  end();
  file.person.type('支出!B1', 5);
  expect(told).toEqual([]);
  other.close();
});
