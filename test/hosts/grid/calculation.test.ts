import type { CellValue } from '../../../src/workbook/cell';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

const CHAIN = Array.from({ length: 30 }, (_, i) => [i === 0 ? 1 : `=A${i}+1`]);
const BOOK = smallFile(
  {
    一: [
      [1, '=A1*2', '=B1+A1', '=税率*A1'],
      [2, '=SUM(A1:A2)', '=IF(A1>5,"多","少")', "='二 表'!A2"],
    ],
    '二 表': [['=一!C1'], ['=SUM(一!A1:B2)']],
    链: CHAIN,
  },
  {},
  { 税率: '一!$A$2' },
);

let file: OpenedFile;

beforeEach(async () => {
  file = await opened(BOOK);
});

afterEach(() => {
  file.close();
});

async function results(...names: readonly string[]): Promise<CellValue[]> {
  const read = await file.host.readCells(names.map(placeNamed));
  return read.map(({ cell }) => cell?.value ?? null);
}

test('results follow from an edit of the host, before anything is read', async () => {
  const edit = { at: placeNamed('一!A1'), standing: { value: 1 }, content: { amount: '10' }, decimals: 0 };
  await file.host.edit([{ kind: 'cell', ...edit }]);
  expect(await results('一!B1', '一!C1', '一!D1', '一!B2', '一!C2')).toEqual([20, 30, 20, 12, '多']);
  expect(await results('二 表!A1', '二 表!A2', '一!D2')).toEqual([30, 44, 44]);
  await file.host.undo();
  expect(await results('一!B1', '二 表!A1', '一!C2')).toEqual([2, 3, '少']);
});

test('and from what somebody types, through many levels', async () => {
  file.person.type('链!A1', 100);
  expect(await results('链!A2', '链!A30')).toEqual([101, 129]);
  file.person.type('一!A2', 7);
  expect(await results('一!D1', '二 表!A2')).toEqual([7, expect.any(Number)]);
});

test('several edits at once are waited for to the last', async () => {
  for (let i = 1; i <= 5; i++) file.person.type('链!A1', i);
  const { sheets } = await file.host.read();
  expect(sheets[2]?.cells.at(-1)?.value).toBe(34);
});

test('where nothing depends on an edit, reading does not wait long', async () => {
  file.person.type('一!F9', 'x');
  expect(await results('一!F9')).toEqual(['x']);
});

test.each([
  ['SUMIFS(C1:C3,A1:A3,"205*")', 3],
  ['SUMIFS(C1:C3,A1:A3,"205*",B1:B3,"一般*")', 1],
  ['SUMIFS(C1:C3,A1:A3,E1&"*")', 3],
  ['SUMIF(A1:A3,"205*",C1:C3)', 3],
  ['COUNTIFS(A1:A3,"205????")', 2],
  ['SUMIFS(C1:C3,A1:A3,"2050101")', 1],
])('codes are texts, however often they are looked through: %s', async (formula, result) => {
  const rows = [
    ['2050101', '一般公共预算', 1, null, '205'],
    ['2050201', '基金', 2],
    ['2080505', '一般公共预算', 4],
  ];
  const codes = await opened(
    smallFile({ 表: [...rows, ...Array.from({ length: 3 }, () => [`=${formula}`])] }),
  );
  codes.person.type('表!C1', 1);
  const read = await codes.host.readCells(['表!A4', '表!A5', '表!A6'].map(placeNamed));
  codes.close();
  expect(read.map(({ cell }) => cell?.value)).toEqual([result, result, result]);
});
