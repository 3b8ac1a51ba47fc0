import { opened } from './opened';
import type { OpenedFile } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

let file: OpenedFile;
let isThere: () => boolean;

beforeEach(async () => {
  file = await opened(
    smallFile({
      支出: [
        ['科目', 1],
        ['甲', 2],
      ],
    }),
  );
  isThere = () => file.host.savedState.isThere;
});

afterEach(() => {
  file.close();
});

const edit = {
  kind: 'cell',
  at: placeNamed('支出!B2'),
  standing: { value: 2 },
  content: { amount: '3' },
  decimals: 0,
} as const;

test('what was typed and taken back again leaves nothing changed', () => {
  expect(isThere()).toBe(true);
  file.person.type('支出!B2', 5);
  expect(isThere()).toBe(false);
  file.person.type('支出!B1', 6);
  file.person.undo();
  expect(isThere()).toBe(false);
  file.person.undo();
  expect(isThere()).toBe(true);
  file.person.redo();
  expect(isThere()).toBe(false);
});

test('nor does what the pane wrote and took back', async () => {
  await file.host.edit([edit]);
  expect(isThere()).toBe(false);
  await file.host.undo();
  expect(isThere()).toBe(true);
});

test('what the pane took back under something typed since is not told from a change', async () => {
  await file.host.edit([edit]);
  file.person.type('支出!B1', 6);
  await file.host.undo();
  expect(isThere()).toBe(false);
});

test('where the oldest steps are forgotten, undo does not lead back', () => {
  for (let step = 1; step <= 25; step++) file.person.type('支出!B2', 100 + step);
  for (let step = 1; step <= 25; step++) file.person.undo();
  expect(isThere()).toBe(false);
});

test('what is kept counts', async () => {
  await file.host.setSetting('gouji.dismissed', '[1]');
  expect(isThere()).toBe(false);
  await file.host.setSetting('gouji.dismissed', undefined);
  expect(isThere()).toBe(true);
});

test('what has been saved is where it starts from then', async () => {
  file.person.type('支出!B2', 5);
  await file.host.changes();
  file.host.savedState.confirm();
  expect(isThere()).toBe(true);
  file.person.undo();
  expect(isThere()).toBe(false);
});

test('tells with every step whether it is so', () => {
  const told: boolean[] = [];
  file.host.savedState.watch((isSo) => told.push(isSo));
  file.person.type('支出!B2', 5);
  expect(told.at(-1)).toBe(false);
  file.person.undo();
  expect(told.at(-1)).toBe(true);
  file.person.redo();
  expect(told.at(-1)).toBe(false);
});
