import { checkBook } from '../../../../src/budget/checking/check-book';
import { readBook } from '../../../../src/budget/reading/read-book';
import { toJson } from '../../../../src/budget/reporting/json/json';
import { workbookOf } from '../../workbook-of';
import { checked } from '../books';
import { cause, diagnosis, explanation, findings, leftOut, noCauses } from '../causes';

test('holds what the contract says, in its order', () => {
  const json = toJson(
    'dir/budget.xlsx',
    checked([
      [30, 20, 10],
      ['1,234', 20, 10],
    ]),
    noCauses,
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
        scope: '预算 · 支出 · 2010302 · 50201 · 30201 · 基本支出 + 项目支出',
      },
    ],
    causes: [],
    dismissed: [],
    assumed: [],
    unrecognised: [],
    notChecked: [
      {
        kind: 'absent-total',
        code: 'total-not-found',
        layout: 'beijing-12',
        table: '03',
        title: '支出预算总表',
        sheet: '支出',
        range: 'A1:F5',
        amounts: 2,
        reason: '没有“合计”一行，这里的合计无从核对。',
      },
    ],
  });
  expect(Object.keys(json)).toEqual([
    'file',
    'status',
    'verdict',
    'tables',
    'checks',
    'findings',
    'causes',
    'dismissed',
    'assumed',
    'unrecognised',
    'notChecked',
  ]);
});

test('leaves out an amount that is not there', () => {
  const [finding] = toJson('a', checked([[null, 20, 10]]), noCauses, 'zh-CN').findings;
  expect(finding).toMatchObject({ cell: 'D4', expected: '30.00', difference: '-30.00' });
  expect(finding).not.toHaveProperty('observed');
});

test('calls it incomplete where nothing was put to the proof', () => {
  const empty = toJson('a', checkBook(readBook(workbookOf({ 封面: [['预算公开']] }))), noCauses, 'zh-CN');
  expect(empty).toMatchObject({ verdict: 'incomplete', tables: [], findings: [] });
  expect(empty.unrecognised).toEqual([{ sheet: '封面' }]);
  expect(toJson('a', checked([[null, null, null]]), noCauses, 'zh-CN').verdict).toBe('incomplete');
  expect(toJson('a', checked([[30, 20, 10]]), noCauses, 'zh-CN').verdict).toBe('pass');
});

describe('causes', () => {
  const result = checked([
    [30000000, 20, 10],
    ['12. 5', 20, 10],
    [50, '五', 20],
    [null, 20, 10],
  ]);
  const separator = explanation(result, 'separator', [['D4', '30']]);
  const json = (
    explained: Parameters<typeof cause>[1],
    more: Parameters<typeof cause>[2] = {},
    gaveUp = false,
  ) => toJson('a', result, diagnosis([cause(result, explained, more)], gaveUp), 'zh-CN');

  test('hold what the contract says, in its order, then what it does not', () => {
    const explains = findings(result, 'f1');
    const [table] = result.book.tables;
    const { causes } = json(separator, {
      explains,
      satisfiedCount: 1,
      corroboratedBy: table ? [table] : [],
      alternatives: [explanation(result, 'parent-figure', [['E4', '29999990']])],
    });
    expect(JSON.parse(JSON.stringify(causes))).toEqual([
      {
        id: 'c1',
        kind: 'separator',
        certainty: 'certain',
        cells: [{ sheet: '支出', cell: 'D4', observed: '30000000.00', proposed: '30.00' }],
        explains: ['f1'],
        message: expect.stringMatching(/小数点误作千分位，30,000,000.00 应为 30.00.*。$/) as string,
        severity: 'error',
        slip: 'separator',
        settles: 1,
        alternatives: [
          {
            kind: 'unknown',
            slip: 'parent-figure',
            cells: [{ sheet: '支出', cell: 'E4', observed: '20.00', proposed: '29999990.00' }],
          },
        ],
      },
    ]);
    expect(Object.keys(causes[0] ?? {}).slice(0, 6)).toEqual([
      'id',
      'kind',
      'certainty',
      'cells',
      'explains',
      'message',
    ]);
  });

  test('are named by the findings that they explain, and by no others', () => {
    const [first, ...others] = json(separator, { explains: findings(result, 'f1') }).findings;
    expect(first).toMatchObject({ id: 'f1', cause: 'c1' });
    expect(others).not.toHaveLength(0);
    for (const other of others) expect(other).not.toHaveProperty('cause');
  });

  test.each([
    ['D7', 'omitted-amount', '30', null, '30.00'],
    ['F7', 'duplicate-row', null, '10.00', null],
    ['E6', 'unknown', '30', '五', '30.00'],
    ['D5', 'text-number', '12.5', '12. 5', '12.50'],
    ['D5', 'separator', '12.5', '12. 5', '12.50'],
    ['D5', 'separator', '1.25', '12.5', '1.25'],
  ] as const)('in %s (%s): %s is proposed for %s', (cell, slip, meant, observed, proposed) => {
    const { causes } = json(explanation(result, slip, [[cell, meant]]));
    expect(causes[0]?.cells).toEqual([{ sheet: '支出', cell, observed, proposed }]);
  });

  test('say of a shifted block the contract’s kind, and the finer slip', () => {
    const { causes } = json(explanation(result, 'shifted-block', [['D4', '31']]));
    expect(causes[0]).toMatchObject({ kind: 'shifted-row', slip: 'shifted-block' });
  });

  test('name the rows that are missing', () => {
    const missing = leftOut(
      result,
      ['2010308-信访事务', undefined, ['D5', '3'], ['E5', '3']],
      [undefined, undefined, ['D7', '4']],
    );
    expect(json(missing).causes[0]).toMatchObject({
      kind: 'missing-row',
      cells: [
        { cell: 'D5', observed: null, proposed: '3.00' },
        { cell: 'E5', observed: null, proposed: '3.00' },
        { cell: 'D7', observed: null, proposed: '4.00' },
      ],
      rows: [
        { before: 'D5', name: '2010308-信访事务' },
        { before: 'D7', name: null },
      ],
    });
    expect(json(separator).causes[0]).not.toHaveProperty('rows');
  });

  test('say where the search was cut short', () => {
    expect(json(separator, {}, true)).toMatchObject({ gaveUp: true });
    expect(json(separator)).not.toHaveProperty('gaveUp');
  });
});
