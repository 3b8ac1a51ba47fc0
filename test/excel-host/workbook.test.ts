import fc from 'fast-check';
import { Sheet } from '../../src/workbook/sheet';
import { Workbook as Book } from '../../src/workbook/workbook';
import { differences, Person, reopen, snapshot, workbookFrom, workbookOf } from '.';
import { runs } from '../properties/runs';

test('a snapshot of the checker’s becomes an open workbook', () => {
  const book = new Book([
    new Sheet({
      name: '收支总表',
      cells: [
        { row: 0, column: 0, value: 1.5, format: '0.00' },
        { row: 1, column: 0, value: 3, formula: 'A1*2' },
      ],
      merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      hiddenRows: new Set([7]),
      hidden: true,
    }),
  ]);
  const sheet = workbookFrom(book).sheet('收支总表');
  expect(sheet.cell(0, 0)).toMatchObject({ value: 1.5, formula: undefined, style: { numberFormat: '0.00' } });
  expect(sheet.cell(1, 0)).toMatchObject({ value: 3, formula: '=A1*2' });
  expect([sheet.merges.length, sheet.isRowHidden(7), sheet.visibility]).toEqual([1, true, 'Hidden']);
});

test('differences are told by where they are', () => {
  const workbook = workbookOf({ 表: [[1, '甲']] });
  const person = new Person(workbook);
  const before = snapshot(workbook);
  person.type('表!A1', 2);
  person.fill('表!B1', '#FF0000');
  person.renameSheet('表', '新表');
  person.renameSheet('新表', '表');
  person.empty('表!B1');
  expect(differences(before, snapshot(workbook))).toEqual([
    'sheets · 表 · cells · A1 · value: 1 → 2',
    'sheets · 表 · cells · B1 · value: "甲" → null',
    'sheets · 表 · cells · B1 · style · fill: nothing → "#FF0000"',
  ]);
});

const cell = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom('甲', '合计', null),
  fc
    .tuple(fc.constantFrom('A', '$B', 'C'), fc.integer({ min: 1, max: 8 }))
    .map(([column, row]) => `=SUM(${column}${row}:D9)`),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

test('rows inserted and deleted again leave no trace, whatever the book', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 3 }), (cells, at, count) => {
      const workbook = workbookOf({ 表: cells, 别处: [['=表!A3', '=SUM(表!A1:C9)']] });
      const person = new Person(workbook);
      person.addConditionalFormat('表!A2:B6', '=$A2>1', '#FFC7CE');
      person.addNote('表!B3', '核对');
      person.fill('表!2:2', '#EEEEEE');
      const before = snapshot(workbook);
      person.insertRows(`表!${at}:${at + count - 1}`);
      person.deleteRows(`表!${at}:${at + count - 1}`);
      reopen(workbook);
      expect(differences(before, snapshot(workbook))).toEqual([]);
    }),
    runs(60),
  );
});

test('an edit and its inverse leave no trace, whatever the book', () => {
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 2 }),
      (cells, row, column) => {
        const workbook = workbookOf({ 表: cells });
        const sheet = workbook.sheet('表');
        const stood = sheet.cell(row, column);
        const before = snapshot(workbook);
        const address = `表!${'ABC'.charAt(column)}${row + 1}`;
        const person = new Person(workbook);
        person.type(address, 12345);
        person.type(address, stood.formula ?? (stood.value as string | number | null) ?? '');
        expect(differences(before, snapshot(workbook))).toEqual([]);
      },
    ),
    runs(60),
  );
});
