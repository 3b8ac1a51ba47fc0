import type { Cause, Explanation } from '../../../../src/budget/locating/cause';
import { listedCorrections } from '../../../../src/budget/reporting/json/correction-list';
import type { ListedCorrection } from '../../../../src/budget/reporting/json/correction-list';
import { checked } from '../books';
import { cause, diagnosis, explanation, leftOut } from '../causes';

const result = checked([
  [30000000, 20, 10],
  ['12. 5', 20, 10],
  [null, 20, 10],
]);

function listed(explained: Explanation, more: Partial<Cause> = {}): ListedCorrection[] {
  return listedCorrections(diagnosis([cause(result, explained, more)]), result.book, 'zh-CN');
}

test('lists a cell with everything that it takes to correct it', () => {
  const separator = explanation(result, 'separator', [['D4', '30']]);
  expect(listed(separator, { certainty: 'likely', satisfiedCount: 2 })).toEqual([
    {
      cause: 'c1',
      certainty: 'likely',
      kind: 'separator',
      sheet: '支出',
      cell: 'D4',
      observed: '30000000.00',
      proposed: '30.00',
      unit: '万元',
      label: expect.stringMatching(/^2010301-.* · 合计$/) as string,
      why: '小数点误作千分位（修正后 2 处勾稽全部成立）。',
    },
  ]);
});

test('lists every cell of a cause, causes in their order', () => {
  const shifted = explanation(result, 'shifted-row', [
    ['E4', null],
    ['F4', '20'],
  ]);
  const omitted = explanation(result, 'omitted-amount', [['D6', '30']]);
  const found = diagnosis([
    cause(result, shifted),
    cause(result, omitted, { id: 'c2', certainty: 'possible' }),
  ]);
  expect(
    listedCorrections(found, result.book, 'zh-CN').map(({ cause, cell, observed, proposed }) => [
      cause,
      cell,
      observed,
      proposed,
    ]),
  ).toEqual([
    ['c1', 'E4', '20.00', null],
    ['c1', 'F4', '10.00', '20.00'],
    ['c2', 'D6', null, '30.00'],
  ]);
});

test('tells a text from an amount', () => {
  const [text] = listed(explanation(result, 'text-number', [['D5', '12.5']]));
  expect(text).toMatchObject({ observed: '12. 5', text: true });
  const [amount] = listed(explanation(result, 'separator', [['D5', '125']]));
  expect(amount).toMatchObject({ observed: '12.5' });
  expect(amount).not.toHaveProperty('text');
});

test('tells an amount of a missing row from one of the cell', () => {
  const missing = leftOut(
    result,
    ['2010308-信访事务', '预算07表!A9', ['D5', '3'], ['E5', '3']],
    [undefined, undefined, ['D5', '4']],
  );
  expect(listed(missing).map(({ label, observed, row }) => [label, observed, row])).toEqual([
    ['2010308-信访事务 · 合计', null, { before: 'D5', name: '2010308-信访事务' }],
    ['2010308-信访事务 · 基本支出', null, { before: 'D5', name: '2010308-信访事务' }],
    ['名称不明 · 合计', null, { before: 'D5', name: null }],
  ]);
});
