import { parseAmount } from '../../../src/amount/parse-amount';
import type { Unit } from '../../../src/amount/unit';
import { slackOf } from '../../../src/budget/tables/rounding';
import type { Figure } from '../../../src/budget/tables/figure';

test.each<[printed: string, unit: Unit, formula: string | undefined, slack: string]>([
  ['12.3', '万元', undefined, '0.05'],
  ['12', '元', undefined, '0.5'],
  ['12.30', '元', undefined, '0'],
  ['12.300000', '万元', undefined, '0'],
  ['0.0', '万元', undefined, '0'],
  ['—', '万元', undefined, '0'],
  // A double holds so many digits.
  ['1234567.12345678', '元', 'A1/3', '0.000000005'],
  ['1234567.1234567', '元', 'A1/3', '0'],
  ['1234567.12345678', '元', undefined, '0'],
])('%s %s (%s) may miss by %s', (printed, unit, formula, slack) => {
  const parsed = parseAmount(printed);
  const amount = parsed.kind === 'amount' ? parsed : { amount: undefined, decimals: 0 };
  const figure = {
    ...amount,
    unit,
    cell: { row: 0, column: 0, value: printed, ...(formula && { formula }) },
  };
  expect(slackOf(figure as Figure).toString()).toBe(slack);
});
