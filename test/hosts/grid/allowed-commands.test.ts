import { CommandType } from '@univerjs/core';
import {
  DeleteRangeMoveUpCommand,
  RemoveSheetCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from '@univerjs/sheets';
import { refusalOf } from '../../../src/hosts/grid/allowed-commands';
import { modelOf } from './model-of';
import { opened } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

const RANGE = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

test.each([
  ['a format', SetStyleCommand, { range: RANGE, style: { type: 'bl', value: 1 } }],
  ['another order of the sheets', SetWorksheetOrderCommand, { order: 1 }],
  ['cells moved up', DeleteRangeMoveUpCommand, { range: RANGE }],
  ['a sheet taken away', RemoveSheetCommand, {}],
  ['another name', SetWorksheetNameCommand, { name: 'x' }],
])('%s could not be put into the file, and is refused', async (_, command, parameters) => {
  const { person, workbook, refused, close } = await opened(smallFile({ 支出: [[1]], 收入: [[2]] }));
  const before = modelOf(workbook);
  expect(person.give(command, { subUnitId: 'sheet1', ...parameters })).toBe(false);
  expect(refused).toEqual(['not-kept']);
  expect(modelOf(workbook)).toEqual(before);
  close();
});

test('on a protected sheet nothing is to be written, beside it everything', async () => {
  const bytes = smallFile({ 支出: [[1]], 收入: [[2]] }, { 支出: { isProtected: true } });
  const { person, refused, close } = await opened(bytes);
  expect(person.type('支出!A1', 5)).toBe(false);
  expect(person.insertRows('支出', 0)).toBe(false);
  expect(person.type('收入!A1', 5)).toBe(true);
  expect([person.value('支出!A1'), person.value('收入!A1')]).toEqual([1, 5]);
  expect(refused).toEqual(['protected', 'protected']);
  close();
});

test('pasting that was refused is over: what is written afterwards has its format', async () => {
  const bytes = smallFile({ 支出: [[1]], 收入: [['2']] }, { 支出: { isProtected: true } });
  const { host, person, refused, close } = await opened(bytes);
  const paste = { id: 'sheet.command.paste-by-short-key', type: CommandType.COMMAND, handler: () => true };
  const registered = person.register(paste);
  expect(person.give(paste, { subUnitId: 'sheet1', textContent: '5' })).toBe(false);
  expect(refused).toEqual(['protected']);
  const edit = {
    at: placeNamed('收入!A1'),
    standing: { value: '2' },
    content: { amount: '2.5' },
    decimals: 1,
  };
  await host.edit([{ kind: 'cell', ...edit }]);
  const [read] = await host.readCells([edit.at]);
  expect(read?.cell).toMatchObject({ value: 2.5, format: '#,##0.0' });
  registered.dispose();
  close();
});

test('what one file refuses, another does not', async () => {
  const locked = await opened(smallFile({ 支出: [[1]] }, { 支出: { isProtected: true } }));
  const free = await opened(smallFile({ 支出: [[1]] }));
  expect(free.person.type('支出!A1', 5)).toBe(true);
  expect(locked.refused).toEqual([]);
  locked.close();
  free.close();
});

test.each([
  ['sheet.command.set-range-values', false, undefined],
  ['sheet.command.set-range-values', true, 'protected'],
  ['sheet.command.scroll-view', true, undefined],
  ['sheet.command.set-style', false, 'not-kept'],
  ['sheet.command.of-a-later-version', false, 'not-kept'],
  ['univer.command.undo', true, undefined],
])('%s, on a protected sheet: %s', (id, isProtected, why) => {
  expect(refusalOf(id, isProtected)).toBe(why);
});
