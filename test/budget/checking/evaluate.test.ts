import { Amount } from '../../../src/amount/amount';
import type { Unit } from '../../../src/amount/unit';
import { evaluate } from '../../../src/budget/checking/evaluate';
import { equation } from '../../../src/budget/identities/equation';
import type { Equation } from '../../../src/budget/identities/equation';
import type { Figure } from '../../../src/budget/tables/figure';

/** `'1.20'` as it is printed, null for a blank, `'?'` for what cannot be read. */
function figure(text: string | null, unit: Unit = '万元'): Figure {
  const state = text === null ? 'blank' : text === '?' ? 'unreadable' : 'amount';
  return {
    ...{ sheet: '表', row: 0, column: 0, unit, state, decimals: text?.split('.')[1]?.length ?? 0 },
    ...{
      amount: state === 'amount' ? Amount.fromDecimal(text ?? '') : undefined,
      cell: undefined,
      text: undefined,
    },
  };
}

function judge(relation: Equation['relation'], subject: Figure, counterparts: readonly Figure[]) {
  const words = () => ({ subject: { zh: '', en: '' }, counterpart: { zh: '', en: '' } });
  const { outcome, observed, expected, difference } = evaluate(
    equation(relation, [subject], counterparts, words),
  );
  return [outcome, observed?.toString(), expected.toString(), difference.toString()];
}

test.each<
  [
    name: string,
    relation: '=' | '≤',
    subject: string | null,
    others: (string | null)[],
    result: (string | undefined)[],
  ]
>([
  ['equal', '=', '0.300000', ['0.100000', '0.200000'], ['pass', '0.3', '0.3', '0']],
  [
    'not equal by the last of six decimals',
    '=',
    '0.300001',
    ['0.100000', '0.200000'],
    ['fail', '0.300001', '0.3', '0.000001'],
  ],
  ['a blank subject', '=', null, ['0.100000', '0.200000'], ['fail', undefined, '0.3', '-0.3']],
  [
    'a blank among the parts counts as nothing',
    '=',
    '0.100000',
    ['0.100000', null],
    ['pass', '0.1', '0.1', '0'],
  ],
  ['zeros prove nothing', '=', '0.00', ['0.00', '0.00'], ['not-applicable', '0', '0', '0']],
  ['blanks prove nothing', '=', null, [null], ['not-applicable', undefined, '0', '0']],
  ['opposite parts that cancel prove something', '=', '0.00', ['1.00', '-1.00'], ['pass', '0', '0', '0']],
  ['a gap of as much as two roundings', '=', '3.01', ['3.00'], ['rounding', '3.01', '3', '0.01']],
  ['a gap of more', '=', '3.02', ['3.00'], ['fail', '3.02', '3', '0.02']],
  ['more parts leave more room', '=', '3.02', ['1.00', '1.00', '1.00'], ['rounding', '3.02', '3', '0.02']],
  ['but blanks do not', '=', '3.02', ['3.00', null, null], ['fail', '3.02', '3', '0.02']],
  ['at most: less', '≤', '1.00', ['3.00'], ['pass', '1', '3', '-2']],
  ['at most: equal', '≤', '3.00', ['3.00'], ['pass', '3', '3', '0']],
  ['at most: more by rounding', '≤', '3.01', ['3.00'], ['rounding', '3.01', '3', '0.01']],
  ['at most: more', '≤', '3.02', ['3.00'], ['fail', '3.02', '3', '0.02']],
  ['at most nothing', '≤', '3.02', [], ['fail', '3.02', '0', '3.02']],
  ['what cannot be read', '=', '3.00', ['?', '3.00'], ['cannot-judge', '3', '3', '0']],
  ['what cannot be read, even the subject', '=', '?', ['3.00'], ['cannot-judge', undefined, '3', '-3']],
])('%s', (_, relation, subject, others, result) => {
  expect(
    judge(
      relation,
      figure(subject),
      others.map((each) => figure(each)),
    ),
  ).toEqual(result);
});

describe('units', () => {
  test.each<[name: string, subject: Figure, other: Figure, result: (string | undefined)[]]>([
    [
      'counted in the unit of the subject',
      figure('1.500000'),
      figure('15000.00', '元'),
      ['pass', '1.5', '1.5', '0'],
    ],
    [
      'and the other way round',
      figure('15000.00', '元'),
      figure('1.500000'),
      ['pass', '15000', '15000', '0'],
    ],
    [
      'two decimals of 元 are exact',
      figure('15000.01', '元'),
      figure('15000.00', '元'),
      ['fail', '15000.01', '15000', '0.01'],
    ],
    [
      'whole 元 stand for ±0.5 元',
      figure('94995790', '元'),
      figure('94995789', '元'),
      ['rounding', '94995790', '94995789', '1'],
    ],
    [
      'and no more',
      figure('94995790', '元'),
      figure('94995788', '元'),
      ['fail', '94995790', '94995788', '2'],
    ],
    [
      'two decimals of 万元 stand for ±50 元',
      figure('15049.99', '元'),
      figure('1.50'),
      ['rounding', '15049.99', '15000', '49.99'],
    ],
    ['and no more', figure('15050.01', '元'), figure('1.50'), ['fail', '15050.01', '15000', '50.01']],
    ['元 for 万元', figure('15000.00'), figure('15000.00', '元'), ['fail', '15000', '1.5', '14998.5']],
  ])('%s', (_, subject, other, result) => {
    expect(judge('=', subject, [other])).toEqual(result);
  });
});

test('several figures that are judged together are added, in the unit of the first', () => {
  const words = () => ({ subject: { zh: '', en: '' }, counterpart: { zh: '', en: '' } });
  const judged = evaluate(equation('≤', [figure('1.00'), figure('5000.00', '元')], [figure('1.20')], words));
  expect(judged.observed?.toString()).toBe('1.5');
  expect(judged.expected.toString()).toBe('1.2');
});
