import { Amount } from '../../../../src/amount/amount';
import { propagateBounds, remainder } from '../../../../src/budget/disclosure/deriving/bounds';
import type { Bound, Interval } from '../../../../src/budget/disclosure/deriving/bounds';

/** `2..5` as an interval. */
function interval(text: string): Interval {
  const [least = Amount.zero, most = Amount.zero] = text.split('..').map((each) => Amount.fromDecimal(each));
  return { least, most };
}

function inWords({ least, most }: Interval): string {
  return `${least.toString()}..${most.toString()}`;
}

type Told = readonly [lines: readonly number[], interval: string];
const bound = ([lines, text]: Told): Bound => ({ lines, ...interval(text) });

test.each<[what: string, shares: readonly string[], bounds: readonly Told[], expected: readonly string[]]>([
  ['at least what the others cannot make up', ['0..5', '0..10'], [[[0, 1], '12..12']], ['2..5', '7..10']],
  ['at most what the others must leave', ['3..5', '0..10'], [[[0, 1], '6..6']], ['3..5', '1..3']],
  [
    'what several bounds say together',
    ['0..9', '0..9', '0..9'],
    [
      [[0, 1], '4..4'],
      [[1, 2], '12..12'],
    ],
    ['0..1', '3..4', '8..9'],
  ],
  [
    'as before where a bound asks for more than there is',
    ['0..2', '0..3'],
    [[[0, 1], '9..9']],
    ['0..2', '0..3'],
  ],
  ['as before where it asks for less', ['4..6', '4..6'], [[[0, 1], '5..5']], ['4..6', '4..6']],
])('a share is %s', (_, shares, bounds, expected) => {
  expect(propagateBounds(shares.map(interval), bounds.map(bound)).map(inWords)).toEqual(expected);
});

test.each<[parts: readonly Told[], left: Told | undefined]>([
  [[[[0], '4..4']], [[1, 2], '6..6']],
  [
    [
      [[0], '4..4'],
      [[0, 1], '5..5'],
    ],
    [[1, 2], '6..6'],
  ],
  [[[[0], '12..12']], [[1, 2], '0..-2']],
  [[[[0, 3], '4..4']], undefined],
  [[[[0], '4..5']], undefined],
])('of three lines that come to 10, %j leaves %j', (parts, left) => {
  expect(remainder(bound([[0, 1, 2], '10..10']), parts.map(bound))).toEqual(left && bound(left));
});
