import { Amount } from '../../../amount/amount';
import { textOf } from '../../../workbook/cell';
import type { Cell } from '../../../workbook/cell';
import { decimalsOfFormat } from '../../../workbook/number-format';

/** A percentage as a cell states it: 11.11 to two decimals. */
export interface StatedPercentage {
  readonly percent: Amount;
  readonly decimals: number;
}

const NUMBER = /^([+-]?)(\d+(?:\.(\d+))?)(%?)$/u;

/**
 * What a cell of percentages may mean, the likeliest first: 11.11, 11.11% and, where no percent sign tells, 0.1111 as a share.
 * @returns none where it states no number
 */
export function statedPercentages(cell: Cell | undefined): readonly StatedPercentage[] {
  return typeof cell?.value === 'number' ? ofNumber(cell.value, cell.format) : ofText(textOf(cell));
}

function ofNumber(value: number, format: string | undefined): StatedPercentage[] {
  const amount = Amount.fromNumber(value);
  const decimals = decimalsOfFormat(format) ?? amount.decimals;
  const share = shareOf(amount, decimals);
  return format?.includes('%') ? [share] : [{ percent: amount, decimals }, share];
}

function ofText(text: string): StatedPercentage[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,]/gu, '')
    .replace(/^[−–—]/u, '-');
  const [, sign = '', digits, behind = '', mark] = NUMBER.exec(plain) ?? [];
  if (digits === undefined) return [];
  const size = Amount.fromDecimal(digits);
  const amount = sign === '-' ? size.negated() : size;
  const decimals = behind.length;
  return mark === '%'
    ? [{ percent: amount, decimals }]
    : [{ percent: amount, decimals }, shareOf(amount, decimals)];
}

function shareOf(amount: Amount, decimals: number): StatedPercentage {
  return { percent: amount.scaledBy(2), decimals: Math.max(decimals - 2, 0) };
}
