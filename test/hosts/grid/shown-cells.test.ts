import { hideCutNumbers } from '../../../src/hosts/grid/too-wide';
import { OpenBook } from '../../../src/hosts/grid/open-book';
import { opened } from './opened';
import type { OpenedFile } from './opened';
import { placeNamed } from './place-named';
import { smallFile } from './small-file';

let file: OpenedFile;

beforeEach(async () => {
  const formats = { A1: '#,##0.000000', B1: '#,##0.000000', A2: '#,##0.000000', C1: '0.00' };
  file = await opened(smallFile({ 支出: [['2070199', 12_599_200, 0.5], [7]] }, { 支出: { formats } }));
});

afterEach(() => {
  file.close();
});

/** What is seen in a cell. */
function shown(name: string): unknown {
  const { sheet, row, column } = placeNamed(name);
  return file.person.sheet(sheet).getCell(row, column)?.v;
}

test('a text of digits is shown as the text that it is, a number by its format', () => {
  expect(shown('支出!A1')).toBe('2070199');
  expect(shown('支出!B1')).toBe('12,599,200.000000');
});

test('what is shown is not what the cell holds', async () => {
  const { sheets } = await file.host.read();
  expect(sheets[0]?.cells.slice(0, 2).map(({ value }) => value)).toEqual(['2070199', 12_599_200]);
});

describe('with letters of ten pixels', () => {
  const measure = (text: string): number => text.length * 10;

  function hideIn(width: number): void {
    const sheet = file.person.sheet('支出');
    for (const column of [0, 1, 2]) sheet.getColumnManager().getColumnOrCreate(column).w = width;
    hideCutNumbers(new OpenBook(file.univer, file.workbook.getUnitId()), measure);
  }

  test('a number that has no room is shown as signs that fill it, never as fewer digits', () => {
    hideIn(100);
    expect(shown('支出!B1')).toBe('#########');
    expect(shown('支出!C1')).toBe('0.50');
  });

  test('a text is cut as ever', () => {
    hideIn(30);
    expect(shown('支出!A1')).toBe('2070199');
    expect(shown('支出!C1')).toBe('##');
  });

  test('one that has room stays', () => {
    hideIn(200);
    expect(shown('支出!B1')).toBe('12,599,200.000000');
  });
});

test('the cell that is selected is told of, once', async () => {
  const told: string[] = [];
  const end = await file.host.watchSelection(({ sheet, row, column }) =>
    told.push(`${sheet} ${row} ${column}`),
  );
  await file.host.show({ sheet: '支出', row: 1, column: 0 });
  await file.host.show({ sheet: '支出', row: 1, column: 0 });
  await file.host.show({ sheet: '支出', row: 0, column: 2 });
  end();
  await file.host.show({ sheet: '支出', row: 1, column: 0 });
  expect(told).toEqual(['支出 1 0', '支出 0 2']);
});
