import { checkBook } from '../../../src/budget/checking/check-book';
import { readBook } from '../../../src/budget/reading/read-book';
import { toJson } from '../../../src/budget/reporting/json';
import { workbookOf } from '../workbook-of';
import { checked } from './books';

test('holds what the contract says, in its order', () => {
  const json = toJson(
    'dir/budget.xlsx',
    checked([
      [30, 20, 10],
      ['1,234', 20, 10],
    ]),
    'zh-CN',
  );
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    file: 'dir/budget.xlsx',
    status: 'checked',
    verdict: 'fail',
    tables: [
      {
        table: '03',
        title: '支出预算总表',
        layout: 'beijing-12',
        sheet: '支出',
        range: 'A1:F5',
        unit: '万元',
        decimals: 2,
        score: expect.any(Number) as number,
      },
    ],
    checks: { pass: 1, fail: 1, cannotJudge: 0, notApplicable: expect.any(Number) as number },
    findings: [
      {
        id: 'f1',
        rule: 'row-total',
        severity: 'error',
        outcome: 'fail',
        message: expect.stringContaining('1,234') as string,
        sheet: '支出',
        cell: 'D5',
        cells: [
          { sheet: '支出', cell: 'E5' },
          { sheet: '支出', cell: 'F5' },
        ],
        observed: '1234',
        expected: '30.00',
        difference: '1204.00',
      },
    ],
    causes: [],
    unrecognised: [],
  });
  expect(Object.keys(json)).toEqual([
    'file',
    'status',
    'verdict',
    'tables',
    'checks',
    'findings',
    'causes',
    'unrecognised',
  ]);
});

test('leaves out an amount that is not there', () => {
  const [finding] = toJson('a', checked([[null, 20, 10]]), 'zh-CN').findings;
  expect(finding).toMatchObject({ cell: 'D4', expected: '30.00', difference: '-30.00' });
  expect(finding).not.toHaveProperty('observed');
});

test('calls it incomplete where nothing was put to the proof', () => {
  const empty = toJson('a', checkBook(readBook(workbookOf({ 封面: [['预算公开']] }))), 'zh-CN');
  expect(empty).toMatchObject({ verdict: 'incomplete', tables: [], findings: [] });
  expect(empty.unrecognised).toEqual([{ sheet: '封面' }]);
  expect(toJson('a', checked([[null, null, null]]), 'zh-CN').verdict).toBe('incomplete');
  expect(toJson('a', checked([[30, 20, 10]]), 'zh-CN').verdict).toBe('pass');
});
