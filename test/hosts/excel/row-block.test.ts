import { requestsOf } from '../../../src/hosts/excel/sheets/row-block';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';

function plan(rows: number): SheetPlan {
  return {
    name: 'x',
    widths: [],
    rows: Array.from({ length: rows }, () => ({ cells: [{ value: '科目' }] })),
  };
}

const PER_ROW = 42;

function written(requests: ReturnType<typeof requestsOf>): string[] {
  return requests.map((blocks) =>
    blocks.map(({ sheet, top, rows }) => `${sheet}: ${top}-${top + rows.length - 1}`).join(', '),
  );
}

test('sheets are written in three steps', () => {
  expect(written(requestsOf([1, 1, 1, 1, 1, 1].map(plan)))).toEqual([
    '0: 0-0, 1: 0-0',
    '2: 0-0, 3: 0-0',
    '4: 0-0, 5: 0-0',
  ]);
  expect(written(requestsOf([plan(9), plan(1)]))).toEqual(['0: 0-8', '1: 0-0']);
});

test('in more where a request would get too large, a sheet in parts if need be', () => {
  expect(written(requestsOf([plan(10), plan(2)], 4 * PER_ROW))).toEqual([
    '0: 0-3',
    '0: 4-7',
    '0: 8-9, 1: 0-1',
  ]);
});

test('sheets without rows are a step, too', () => {
  expect(requestsOf([plan(0)])).toEqual([[]]);
});
