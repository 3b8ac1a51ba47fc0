import type { Move } from '../search/move';
import type { CellError, CellSlip } from './cell-error';
import { digit } from './digit';
import { omittedAmount } from './omitted-amount';
import { parentFigure } from './parent-figure';
import { separator } from './separator';
import { sign } from './sign';
import { staleTotal } from './stale-total';
import { garbledText, textNumber } from './text-number';
import { transposition } from './transposition';
import { unit } from './unit';
import { unknown } from './unknown';

/** Every slip of a single cell. */
const cellSlips: readonly CellSlip[] = [
  separator,
  unit,
  transposition,
  sign,
  digit,
  parentFigure,
  textNumber,
  garbledText,
  omittedAmount,
  staleTotal,
  unknown,
];

/** The least surprising slip that turns what should stand in a cell into what does. */
export function correctionOf(error: CellError): Move {
  const { figure, to } = error;
  let best: { slip: CellSlip; surprise: number } | undefined;
  for (const slip of cellSlips) {
    const surprise = slip.surpriseOf(error);
    if (surprise !== undefined && surprise < (best?.surprise ?? Infinity)) best = { slip, surprise };
  }
  const { slip, surprise } = best ?? { slip: unknown, surprise: 6 };
  return {
    slip: slip.slip,
    changes: [{ figure, to }],
    insertions: [],
    surprise,
    reproduces: slip.reproduces,
    oddness: 0,
  };
}
