import { Amount } from '../../../src/amount/amount';
import { checkBook } from '../../../src/budget/checking/check-book';
import type { CheckResult } from '../../../src/budget/checking/check-book';
import { tolerated } from '../../../src/budget/checking/tolerated';
import { readBook } from '../../../src/budget/reading/read-book';
import { sample } from '../../samples/sample';

let result: CheckResult;

beforeAll(async () => {
  result = checkBook(readBook(await sample('xiaoguan-2026-typed.xlsx')));
});

function under(yuan: string): CheckResult {
  return tolerated(result, Amount.fromDecimal(yuan));
}

/** Equations that fail, by how much in the unit of their table. */
function gaps({ equations }: CheckResult): string[] {
  return equations
    .filter(({ evaluation }) => evaluation.outcome === 'fail')
    .map(({ evaluation }) => evaluation.difference.abs().toString());
}

/** How many equations are findings. */
function failing({ findings }: CheckResult): number {
  return findings.filter(({ equation, outcome }) => equation && outcome === 'fail').length;
}

test('no tolerance changes nothing', () => {
  expect(under('0')).toEqual(result);
});

test('a gap of exactly as much passes for rounding, one of a 分 less does not', () => {
  const [gap = ''] = gaps(result);
  const yuan = Amount.fromDecimal(gap).scaledBy(4);
  const without = tolerated(result, yuan);
  expect(gaps(without)).not.toContain(gap);
  expect(without.counts.fail).toBeLessThan(result.counts.fail);
  expect(failing(result) - failing(without)).toBe(result.counts.fail - without.counts.fail);
  expect(without.findings.some(({ rule }) => rule.id === 'rounding')).toBe(true);
  expect(gaps(tolerated(result, yuan.minus(Amount.fromDecimal('0.01'))))).toContain(gap);
});

test('the checks are as many as before', () => {
  const sum = ({ counts }: CheckResult) =>
    counts.pass + counts.fail + counts.cannotJudge + counts.notApplicable;
  expect(sum(under('100000000'))).toBe(sum(result));
});

test('what is no matter of amounts stays, whatever is tolerated', () => {
  const names = ({ findings }: CheckResult) =>
    findings.filter(({ equation }) => !equation).map(({ rule }) => rule.id);
  expect(names(under('100000000')).filter((id) => id !== 'rounding')).toEqual(
    names(result).filter((id) => id !== 'rounding'),
  );
});
