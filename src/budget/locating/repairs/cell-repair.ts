import type { Move } from '../search/move';
import type { CellError, CellSlip } from './typed-error';
import { digit, separator, sign, transposition, unit, unknown } from './typing-errors';
import { omittedAmount, parentFigure, staleTotal } from './carried-errors';
import { garbledText, textNumber } from './garbled-texts';

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
