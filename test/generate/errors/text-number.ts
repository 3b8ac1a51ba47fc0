import { parseAmount } from '../../../src/amount/parse-amount';
import { oneCell } from './cell-error';
import { pick } from './choose';
import type { TypedSpot } from './spots';

/** An amount written so that it cannot be read, or not for certain. */
export const textNumber = oneCell('text-number', (spot, choose) => pick(spoilt(spot), choose));

function spoilt({ printed, table }: TypedSpot): string[] {
  const [whole = '', fraction = ''] = printed.split('.');
  const texts = [
    `${whole}.${fraction.slice(0, -1)}.${fraction.slice(-1)}`,
    printed.replace('0', 'O'),
    printed.replace('1', 'l'),
    `${whole}。${fraction}元整`,
    `${whole}. ${fraction}`,
  ];
  return texts.filter((text) => isOdd(text, table.decimals));
}

function isOdd(text: string, decimals: number): boolean {
  const parsed = parseAmount(text, decimals);
  return parsed.kind === 'text' || (parsed.kind === 'amount' && parsed.sureness !== 'certain');
}
